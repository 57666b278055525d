extension EDTF.Date {
  /// The first and the last day that it may be; every day between them that fits the written digits may be it too.
  ///
  /// Complexity: constant, but for dates that few years have (29 February with unspecified years): at most the
  /// 10⁴ years of four digits.
  public var days: DayBounds {
    if isPlain { return plainDays }
    return DayBounds(earliest: firstDay(), latest: lastDay())
  }

  /// True if every digit is written and none is insignificant, as in nearly all dates.
  private var isPlain: Bool { !hasUnspecifiedDigits && writtenYear.significantDigits == nil }

  /// The bounds of a date that exists, without a search.
  private var plainDays: DayBounds {
    let year = writtenYear.isNegative ? -writtenYear.magnitude : writtenYear.magnitude
    let months = season?.months ?? month.map { $0...$0 } ?? 1...12
    let lastDay = Day.daysIn(month: months.upperBound, of: year)
    return DayBounds(
      earliest: Day(year: year, month: months.lowerBound, day: day ?? 1),
      latest: Day(year: year, month: months.upperBound, day: day ?? lastDay))
  }

  /// The first day that fits, or nil if none does (30 February).
  func firstDay() -> Day? {
    if isPlain { return plainDays.earliest }
    return firstMatch(in: writtenYear.span, of: writtenYear) { year in
      firstMatch(in: months) { month in
        firstMatch(in: 1...Day.daysIn(month: month, of: year)) { day in
          fits(month: month, day: day) ? Day(year: year, month: month, day: day) : nil
        }
      }
    }
  }

  /// The last day that fits, or nil if none does.
  func lastDay() -> Day? {
    if isPlain { return plainDays.latest }
    return firstMatch(in: writtenYear.span.reversed(), of: writtenYear) { year in
      firstMatch(in: months.reversed()) { month in
        firstMatch(in: (1...Day.daysIn(month: month, of: year)).reversed()) { day in
          fits(month: month, day: day) ? Day(year: year, month: month, day: day) : nil
        }
      }
    }
  }

  private var months: ClosedRange<Int> { season?.months ?? 1...12 }

  private func fits(month: Int, day: Int) -> Bool {
    (season != nil || writtenMonth?.matches(month) ?? true) && writtenDay?.matches(day) ?? true
  }
}

/// The first result over years that fit. Without unspecified digits only the first eight years are tried:
/// leap years are never further apart, so no later year has a day that those lack.
private func firstMatch(
  in years: some Sequence<Int>, of written: EDTF.Year, _ find: (Int) -> Day?
) -> Day? {
  var tries = 0
  for year in years where written.matches(year) {
    if let day = find(year) { return day }
    tries += 1
    if tries >= 8, written.digits.isSpecified { return nil }
  }
  return nil
}

private func firstMatch(in numbers: some Sequence<Int>, _ find: (Int) -> Day?) -> Day? {
  for number in numbers {
    if let day = find(number) { return day }
  }
  return nil
}
