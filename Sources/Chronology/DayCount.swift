/// How many days lie between two imprecise points in time: a least and a greatest number.
///
/// The count is end minus start, the end day not counted. It is negative where the second point lies before the first.
public struct DayCount: Hashable, Sendable {
  /// The least possible number of days; nil without a bound.
  public let minimum: Int?
  /// The greatest possible number of days; nil without a bound.
  public let maximum: Int?

  /// A count from the least to the greatest; if both are given in the wrong order they are swapped.
  public init(minimum: Int?, maximum: Int?) {
    if let least = minimum, let greatest = maximum, greatest < least {
      self.minimum = greatest
      self.maximum = least
    } else {
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// An exact count.
  public init(_ days: Int) {
    self.init(minimum: days, maximum: days)
  }

  /// The days from one point to another, negative if the second lies before the first.
  public init(from start: DayBounds, to end: DayBounds) {
    self.init(
      minimum: merge(end.earliest, start.latest) { $0 - $1 },
      maximum: merge(end.latest, start.earliest) { $0 - $1 })
  }

  /// The days that something lasted whose end cannot lie before its start: at least 0; nil where the end certainly lies
  /// before the start, so that one of them is wrong.
  public init?(lasting start: DayBounds, to end: DayBounds) {
    let signed = DayCount(from: start, to: end)
    if let most = signed.maximum, most < 0 { return nil }
    self.init(minimum: max(0, signed.minimum ?? 0), maximum: signed.maximum)
  }

  /// The number, if there is only one.
  public var exact: Int? { minimum == maximum ? minimum : nil }

  /// The smallest count that holds both.
  public func union(_ other: DayCount) -> DayCount {
    DayCount(
      minimum: merge(minimum, other.minimum, by: min),
      maximum: merge(maximum, other.maximum, by: max))
  }

  /// The sum, for example of several tenures; a side that has no bound, or would overflow, has none in the sum.
  public static func + (a: DayCount, b: DayCount) -> DayCount {
    DayCount(minimum: sum(a.minimum, b.minimum), maximum: sum(a.maximum, b.maximum))
  }

  private static func sum(_ a: Int?, _ b: Int?) -> Int? {
    guard let a, let b else { return nil }
    let (total, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : total
  }

  /// Whether this count is less than another, with the bounds that decide.
  public func isLess(than other: DayCount) -> Verdict {
    if let most = maximum, let least = other.minimum, most < least {
      return Verdict(.yes, because: "at most \(days(most)) against at least \(days(least))")
    }
    if let least = minimum, let most = other.maximum, least >= most {
      return Verdict(.no, because: "at least \(days(least)) against at most \(days(most))")
    }
    return Verdict(.undecidable, because: "\(self) against \(other)")
  }
}

extension DayCount: CustomStringConvertible {
  /// `383 days`, `245 to 305 days`, `at least 3 days`, `at most 3 days`, or `any number of days`.
  public var description: String {
    switch (minimum, maximum) {
    case (let least?, let most?): least == most ? days(least) : "\(least) to \(days(most))"
    case (let least?, nil): "at least \(days(least))"
    case (nil, let most?): "at most \(days(most))"
    case (nil, nil): "any number of days"
    }
  }
}

/// A number of days in words.
func days(_ count: Int) -> String { "\(count) \(count == 1 ? "day" : "days")" }
