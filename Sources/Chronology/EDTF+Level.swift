extension EDTF {
  /// The lowest EDTF level that has every feature of it: 0, 1 or 2.
  public var level: Int {
    switch value {
    case .date(let date), .dateTime(let date, _): date.level
    case .interval(let start, let end): max(start.level, end.level)
    case .oneOf, .allOf: 2
    }
  }
}

extension EDTF.IntervalEnd {
  /// An unspecified digit in an interval is level 2 ("Interval", level 2), open and unknown ends are level 1.
  fileprivate var level: Int {
    guard let date else { return 1 }
    return date.hasUnspecifiedDigits ? 2 : date.level
  }
}

extension EDTF.Date {
  /// The lowest EDTF level that has every feature of it: 0, 1 or 2.
  public var level: Int {
    max(yearLevel, season?.level ?? 0, qualificationLevel, unspecifiedLevel)
  }

  private var yearLevel: Int {
    if writtenYear.exponent != nil || writtenYear.significantDigits != nil { return 2 }
    return writtenYear.hasPrefix || writtenYear.isNegative ? 1 : 0
  }

  /// Level 1 qualifies the whole date, by one character at its end.
  private var qualificationLevel: Int {
    guard !qualifiers.isEmpty else { return 0 }
    var others = self
    switch precision {
    case .year: others.yearMarks.after = nil
    case .month: others.monthMarks.after = nil
    case .day: others.dayMarks.after = nil
    }
    return others.qualifiers.isEmpty ? 1 : 2
  }

  /// Level 1 has `201X`, `20XX`, `2004-XX`, `1985-04-XX` and `1985-XX-XX` only.
  private var unspecifiedLevel: Int {
    guard hasUnspecifiedDigits else { return 0 }
    let year = writtenYear.digits
    guard let writtenMonth else { return year.unspecified <= 0b11 && year.unspecified != 0b10 ? 1 : 2 }
    guard year.isSpecified else { return 2 }
    guard let writtenDay else { return writtenMonth.isWhollyUnspecified ? 1 : 2 }
    guard writtenMonth.isSpecified || writtenMonth.isWhollyUnspecified else { return 2 }
    return writtenDay.isWhollyUnspecified ? 1 : 2
  }
}
