/// A duration as somebody states it: `P30Y196D`, or a range of durations, `P0Y/P1Y` for "less than a year".
///
/// One span allows whatever would be called so: `P9M` is at least 9 and less than 10 whole months, `P291D` exactly
/// 291 days. The ends of a range are limits: both belong to it, to the day.
public struct StatedDuration: Hashable, Sendable {
  /// The span, or the shortest of a range.
  public let shortest: CalendarSpan
  /// The longest of a range; nil for one span.
  public let longest: CalendarSpan?

  /// One span, to the precision of its smallest unit.
  public init(_ span: CalendarSpan) {
    shortest = span
    longest = nil
  }

  /// A range of spans, both ends included; nil if the longest is shorter than the shortest.
  public init?(from shortest: CalendarSpan, to longest: CalendarSpan) {
    let day = Day(unchecked: 0)
    guard shortest.unboundedEnd(from: day) <= longest.unboundedEnd(from: day) else { return nil }
    self.shortest = shortest
    self.longest = longest
  }

  /// The first day on which something may end that started on a day and lasted so long.
  func firstEnd(from start: Day) -> Day { shortest.unboundedEnd(from: start) }

  /// The last day on which it may end.
  func lastEnd(from start: Day) -> Day {
    if let longest { return longest.unboundedEnd(from: start) }
    return Day(unchecked: shortest.successor.unboundedEnd(from: start).number - 1)
  }
}

extension StatedDuration: CustomStringConvertible {
  /// The duration in words: `9 months`, or `0 years to 1 year`.
  public var description: String {
    longest.map { "\(shortest) to \($0)" } ?? shortest.description
  }
}
