/// The shortest and the longest time that may lie between two imprecise points, in units of the calendar.
public struct CalendarSpanBounds: Hashable, Sendable {
  /// From the last possible start to the first possible end; no time at all if those are in the wrong order, nil without a bound.
  public let minimum: CalendarSpan?
  /// From the first possible start to the last possible end; nil without a bound.
  public let maximum: CalendarSpan?

  /// The span of something whose end cannot lie before its start.
  public init(lasting start: DayBounds, to end: DayBounds, in style: CalendarSpan.Style) {
    minimum = merge(start.latest, end.earliest) { CalendarSpan(from: $0, to: max($0, $1), in: style) } ?? nil
    maximum = merge(start.earliest, end.latest) { CalendarSpan(from: $0, to: max($0, $1), in: style) } ?? nil
  }
}

extension CalendarSpanBounds: CustomStringConvertible {
  /// `30 years, 196 days`, or `75 days to 1 year, 74 days` as far as there are bounds.
  public var description: String {
    switch (minimum, maximum) {
    case (let least?, let most?): least == most ? "\(least)" : "\(least) to \(most)"
    case (let least?, nil): "at least \(least)"
    case (nil, let most?): "at most \(most)"
    case (nil, nil): "any length"
    }
  }
}
