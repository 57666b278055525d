public import Chronology

/// The tenures of a position laid along time: what a drawing of it shows.
public struct Timeline: Sendable, Encodable, Equatable {
  /// One row of the drawing.
  public struct Row: Sendable, Encodable, Equatable {
    /// What the row stands for.
    public enum Kind: String, Sendable, Codable {
      /// One person in one office once.
      case tenure
      /// The time between two tenures in which nobody held the office, or may have held it.
      case vacancy
    }

    /// Tenure or vacancy.
    public let kind: Kind
    /// The holder, or what the vacancy is.
    public let label: String
    /// What was held; rows of one office stand under one heading.
    public let office: String
    /// The days on which it may have begun.
    public let start: DaySpan
    /// The days on which it may have ended.
    public let end: DaySpan
    /// The dates, the days held and whatever else is said beside the bar.
    public let note: String
    /// Whether everything about the row's extent is certain.
    public let isCertain: Bool

    /// Makes a row of its parts.
    public init(
      kind: Kind, label: String, office: String, start: DaySpan, end: DaySpan, note: String, isCertain: Bool
    ) {
      self.kind = kind
      self.label = label
      self.office = office
      self.start = start
      self.end = end
      self.note = note
      self.isCertain = isCertain
    }
  }

  /// The days on which one thing may have happened: day numbers since 1970-01-01, both counted; nil is unbounded or not known.
  public struct DaySpan: Sendable, Encodable, Equatable {
    /// The first possible day.
    public let earliest: Int?
    /// The last possible day.
    public let latest: Int?

    /// Makes a span of its ends.
    public init(earliest: Int?, latest: Int?) {
      self.earliest = earliest
      self.latest = latest
    }

    /// The span of two days.
    public init(earliest: Day?, latest: Day?) {
      self.init(earliest: earliest?.number, latest: latest?.number)
    }

    /// The first possible day as an ISO 8601 date; empty where there is none.
    public var earliestDate: String { earliest.flatMap(Day.init(number:))?.description ?? "" }

    /// The last possible day as an ISO 8601 date; empty where there is none.
    public var latestDate: String { latest.flatMap(Day.init(number:))?.description ?? "" }

    private enum Key: String, CodingKey {
      case earliest, latest
    }

    /// Encodes the days as ISO 8601 dates, leaving out those that are not known.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      if earliest != nil { try container.encode(earliestDate, forKey: .earliest) }
      if latest != nil { try container.encode(latestDate, forKey: .latest) }
    }
  }

  /// The name of the position or the person.
  public let title: String
  /// The rows in the order of time.
  public let rows: [Row]

  /// Makes a timeline of its rows.
  public init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }

  /// The first and the last day that any row reaches, or nil where no row has a dated end.
  public var extent: ClosedRange<Int>? {
    let days = rows.flatMap { [$0.start.earliest, $0.start.latest, $0.end.earliest, $0.end.latest] }.compactMap(\.self)
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }
}
