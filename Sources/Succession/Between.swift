import Chronology
import KnowledgeGraph
public import OfficeHolding

/// The time between two points: events, dates, or the date of a property of a thing.
public struct Between: Codable, Sendable {
  /// One end of the time.
  public struct Point: Codable, Sendable, Hashable {
    /// What it is: an event, a tenure, a person; `nil` for a plain date.
    public let thing: Named?
    /// The property whose date it is, by local name; `nil` for a plain date.
    public let property: String?
    /// The date.
    public let date: DateValue
    /// What supports the date.
    public let support: [Support]
  }

  /// Why a point cannot be understood.
  public enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name leads to no one thing.
    case unresolved(ResolutionError)
    /// The thing has no date, or not the one asked for; the properties of it that have one.
    case undated(String, has: [String])

    /// The fault in words.
    public var description: String {
      switch self {
      case .unresolved(let error): return error.description
      case .undated(let text, let properties):
        return "“\(text)” has no such date"
          + (properties.isEmpty ? "; nothing dated is known of it" : "; it has " + properties.joined(separator: ", "))
      }
    }
  }

  /// The first point as it was asked for.
  public let from: Point
  /// The second point as it was asked for.
  public let to: Point
  /// Whether the first comes before the second.
  public let isBefore: Answer
  /// The days from the first to the second, at least; negative where the second comes first; `nil` without a bound.
  public let minimumDays: Int?
  /// The days from the first to the second, at most; `nil` without a bound.
  public let maximumDays: Int?
  /// The days of the single readings where dates conflict, ascending.
  public let readings: [Int]
  /// The length in years, months and days, in words, from the earlier point to the later; `nil` where that is in doubt.
  public let calendar: String?
  /// The length in whole years and days, in words; `nil` where it is in doubt which comes first.
  public let yearsAndDays: String?

  /// Measures the time between two points.
  public init(_ from: Point, _ to: Point) {
    self.from = from
    self.to = to
    let (start, end) = (from.date, to.date)
    let count = DayCount(from: start.bounds, to: end.bounds)
    minimumDays = count.minimum
    maximumDays = count.maximum
    let dates = "\(start.edtf) and \(end.edtf) are \(count) apart"
    if let least = count.minimum, least > 0 {
      isBefore = Answer(.yes, because: dates)
    } else if let most = count.maximum, most <= 0 {
      isBefore = Answer(.no, because: dates)
    } else {
      isBefore = Answer(.undecidable, because: dates)
    }
    do {
      let pairs = EDTF.readings(start: try EDTF(parsing: start.edtf), end: try EDTF(parsing: end.edtf))
      let exact = pairs.compactMap { DayCount(from: $0.start.days, to: $0.end.days).exact }
      readings = pairs.count > 1 && exact.count == pairs.count ? Set(exact).sorted() : []
    } catch {
      readings = []
    }
    let span: (DayBounds, DayBounds)? =
      switch isBefore.certainty {
      case .yes: (start.bounds, end.bounds)
      case .no: (end.bounds, start.bounds)
      case .undecidable: count.minimum.map { $0 >= 0 } ?? false ? (start.bounds, end.bounds) : nil
      }
    calendar = span.map { CalendarSpanBounds(lasting: $0, to: $1, in: .yearsMonthsDays).description }
    yearsAndDays = span.map { CalendarSpanBounds(lasting: $0, to: $1, in: .yearsDays).description }
  }
}

extension Between.Point {
  /// Reads a point: a date in EDTF, the id of an event, tenure or other thing, or an id and a property as in
  /// `joseph-stalin.died`.
  ///
  /// Of a thing without a property the date is that of the event, else the start of the tenure or power, else the day of
  /// death, of forming, or of birth.
  public init(parsing text: String, in knowledge: KnowledgeBase, _ resolver: ThingResolver) throws(Between.Fault) {
    if let date = Self.date(text) {
      self.init(thing: nil, property: nil, date: DateValue(date), support: [])
      return
    }
    var name = text
    var wanted: [String] = [GS.date, GS.start, GS.attestedAt, GS.died, GS.formed, GS.born]
    var node = Self.node(name, resolver)
    if node == nil, let dot = text.lastIndex(of: ".") {
      name = String(text[..<dot])
      wanted = [GS.namespace + text[text.index(after: dot)...]]
      if let found = Self.node(name, resolver) { node = found }
    }
    guard let node else {
      do { _ = try resolver.node(name) } catch { throw .unresolved(error) }
      throw .undated(text, has: [])
    }
    let thing = AnyThing(node, in: knowledge)
    for property in wanted {
      guard let date = thing.date(property) ?? (property == GS.date ? Event(node, in: knowledge).occurred : nil) else {
        continue
      }
      self.init(
        thing: Named(thing), property: NodeName(iri: property).slug, date: DateValue(date),
        support: thing.support(property))
      return
    }
    let dated = GS.bounds.filter { thing.date($0.property) != nil }.map { name + "." + NodeName(iri: $0.property).slug }
    throw .undated(text, has: dated)
  }

  private static func date(_ text: String) -> EDTF? {
    do { return try EDTF(parsing: text) } catch { return nil }
  }

  private static func node(_ text: String, _ resolver: ThingResolver) -> TermID? {
    do { return try resolver.node(text) } catch { return nil }
  }
}
