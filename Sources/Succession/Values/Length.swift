public import Chronology

/// A number of days between two dates: end minus start, the end day not counted.
public struct Length: Codable, Sendable, Hashable {
  /// The least possible number of days; `nil` without a bound.
  public let minimum: Int?
  /// The greatest possible number of days; `nil` without a bound.
  public let maximum: Int?
  /// The numbers of days of the single readings, ascending, where dates conflict and each reading is exact.
  public let readings: [Int]
  /// The length in years, months and days of the calendar, in words.
  public let calendar: String
  /// The length in whole years and days, in words, as tables of office-holders give it.
  public let yearsAndDays: String

  /// The length of something whose end does not lie before its start.
  public init(from start: EDTF, to end: EDTF, lasting: Bool = true) {
    let count = lasting ? DayCount(lasting: start.days, to: end.days) : DayCount(from: start.days, to: end.days)
    let pairs = EDTF.readings(start: start, end: end)
    let exact = pairs.count > 1 ? pairs.compactMap { DayCount(from: $0.start.days, to: $0.end.days).exact } : []
    self.init(
      count, readings: exact.count == pairs.count ? Set(exact).sorted() : [], from: start.days, to: end.days)
  }

  /// The length between two points in time.
  public init(from start: DayBounds, to end: DayBounds) {
    self.init(DayCount(lasting: start, to: end), readings: [], from: start, to: end)
  }

  private init(_ count: DayCount, readings: [Int], from start: DayBounds, to end: DayBounds) {
    minimum = count.minimum
    maximum = count.maximum
    self.readings = readings
    calendar = CalendarSpanBounds(lasting: start, to: end, in: .yearsMonthsDays).description
    yearsAndDays = CalendarSpanBounds(lasting: start, to: end, in: .yearsDays).description
  }

  /// The bounds as a count.
  public var days: DayCount { DayCount(minimum: minimum, maximum: maximum) }

  /// The length in words: `383 days`, `245 to 305 days`, or `149 or 333 days` where readings differ.
  public var words: String {
    readings.count > 1 ? readings.map(String.init).joined(separator: " or ") + " days" : days.description
  }
}
