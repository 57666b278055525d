/// The days on which one point in time may fall: from the earliest to the latest, both included.
///
/// An end that is nil has no bound: the point may lie as far in that direction as one likes.
public struct DayBounds: Hashable, Sendable {
  /// The first possible day; nil without a bound.
  public let earliest: Day?
  /// The last possible day; nil without a bound.
  public let latest: Day?

  /// Bounds from the first to the last possible day; if both are given in the wrong order they are swapped.
  public init(earliest: Day?, latest: Day?) {
    if let first = earliest, let last = latest, last < first {
      self.earliest = last
      self.latest = first
    } else {
      self.earliest = earliest
      self.latest = latest
    }
  }

  /// The bounds of a point known to the day.
  public init(_ day: Day) {
    self.init(earliest: day, latest: day)
  }

  /// No bound on either side.
  public static let unbounded = DayBounds(earliest: nil, latest: nil)

  /// The day, if there is only one.
  public var day: Day? {
    earliest == latest ? earliest : nil
  }

  /// True if the point may fall on this day.
  public func contains(_ day: Day) -> Bool {
    if let earliest, day < earliest { return false }
    if let latest, latest < day { return false }
    return true
  }

  /// The smallest bounds that hold both.
  public func union(_ other: DayBounds) -> DayBounds {
    DayBounds(
      earliest: merge(earliest, other.earliest, by: min),
      latest: merge(latest, other.latest, by: max))
  }

  /// The days in both, or nil if there are none.
  public func intersection(_ other: DayBounds) -> DayBounds? {
    let first = [earliest, other.earliest].compactMap { $0 }.max()
    let last = [latest, other.latest].compactMap { $0 }.min()
    if let first, let last, last < first { return nil }
    return DayBounds(earliest: first, latest: last)
  }
}

extension DayBounds: CustomStringConvertible {
  /// The one day, `1918-01-01..1918-12-31`, or with an open end `..1928-12-31`.
  public var description: String {
    if let day { return day.description }
    return "\(earliest.map(\.description) ?? "")..\(latest.map(\.description) ?? "")"
  }
}

/// Both values joined, or nil if either is missing.
func merge<Value, Result>(_ a: Value?, _ b: Value?, by join: (Value, Value) -> Result) -> Result? {
  guard let a, let b else { return nil }
  return join(a, b)
}
