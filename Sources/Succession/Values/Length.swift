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

  /// The length of something whose end does not lie before its start; nil where it certainly does, as nobody knows then
  /// which of the two is wrong.
  public init?(from start: EDTF, to end: EDTF) {
    guard let count = DayCount(lasting: start, to: end) else { return nil }
    let pairs = EDTF.readings(start: start, end: end)
    // A reading in which the end lies before the start does not hold.
    let possible = pairs.compactMap { DayCount(lasting: $0.start, to: $0.end) }
    let exact = pairs.count > 1 ? possible.compactMap(\.exact) : []
    self.init(
      count, readings: exact.count == possible.count ? Set(exact).sorted() : [], from: start.days, to: end.days)
  }

  /// The length between two points in time; nil where the second certainly lies before the first.
  public init?(from start: DayBounds, to end: DayBounds) {
    guard let count = DayCount(lasting: start, to: end) else { return nil }
    self.init(count, readings: [], from: start, to: end)
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
