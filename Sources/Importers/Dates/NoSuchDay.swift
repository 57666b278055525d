internal import Chronology

/// Why a date of figures is no day of the calendar.
enum NoSuchDay {
  /// The reason, or nil where there is such a day.
  ///
  /// - Parameter year: The astronomical year.
  static func reason(year: Int, month: Int, day: Int?) -> String? {
    guard 1...12 ~= month else { return "there is no month \(month)" }
    guard let day, Day(year: year, month: month, day: day) == nil else { return nil }
    if day < 1 || day > 31 { return "no month has a day \(day)" }
    let last = (28...31).last { Day(year: year, month: month, day: $0) != nil } ?? 28
    let of = month == 2 ? " of \(year > 0 ? "\(year)" : "\(1 - year) BC")" : ""
    return "there is no such day: \(MonthNames.name(month))\(of) has \(last) days"
  }
}
