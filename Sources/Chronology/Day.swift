/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Years are astronomical: year 0 is 1 BC and year -4 is 5 BC (ISO 8601-1:2019, 4.3.2). The Gregorian leap-year
/// rule holds in every year, also before October 1582.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is 0; negative before it.
  public let number: Int

  /// The years that a day may lie in: from -10¹² to 10¹², so that no difference or sum of day numbers overflows.
  public static let years = -1_000_000_000_000...1_000_000_000_000

  /// The day with the given number of days since 1970-01-01, or nil outside ``years``.
  public init?(number: Int) {
    guard Day.numbers.contains(number) else { return nil }
    self.number = number
  }

  /// The day of a calendar date, or nil if there is no such day or its year lies outside ``years``.
  ///
  /// - Parameters:
  ///   - year: The astronomical year.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), 1...12 ~= month, day >= 1, day <= Day.daysIn(month: month, of: year) else {
      return nil
    }
    self.init(unchecked: Day.number(year: year, month: month, day: day))
  }

  init(unchecked number: Int) { self.number = number }

  /// The astronomical year.
  public var year: Int { civil.year }
  /// The month, 1 to 12.
  public var month: Int { civil.month }
  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// Orders days by time.
  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The number of days from one day to another; the last is not counted, so adjacent days are 1 apart.
  public static func - (end: Day, start: Day) -> Int { end.number - start.number }

  /// The day so many days later (or earlier, if negative), or nil outside ``years``.
  public func advanced(by days: Int) -> Day? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : Day(number: sum)
  }
}

extension Day: CustomStringConvertible {
  /// The day as `1922-04-03`, `-0043-03-15` or, beyond four digits, `170000002-01-01`: also an `xsd:date`.
  public var description: String {
    let (year, month, day) = civil
    let digits = [padded(year.magnitude, 4), padded(month.magnitude, 2), padded(day.magnitude, 2)]
    return (year < 0 ? "-" : "") + digits.joined(separator: "-")
  }
}

/// A number in decimal digits, with zeros before it up to a width.
func padded(_ number: UInt, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
