extension EDTFParser {
  /// A date of any level, with its qualifiers.
  mutating func date() throws(EDTFError) -> EDTF.Date {
    let start = position
    let beforeYear = qualifier()
    guard let next, next.digit != nil || next == .x || next == .minus || next == UInt8(ascii: "Y") else {
      throw fault(.unexpected, expected: "a date")
    }
    var date = EDTF.Date(writtenYear: try year())
    date.yearMarks = EDTF.Marks(before: beforeYear, after: qualifier())
    if date.writtenYear.hasPrefix || date.writtenYear.significantDigits != nil {
      if self.next == .minus {
        throw fault(.unexpected, expected: "no month, as a year with Y or S stands alone")
      }
      return date
    }
    if skip(.minus) {
      try month(of: &date)
      if self.next == .minus, date.season == nil {
        position += 1
        try day(of: &date)
      }
    }
    try checkExistence(of: date, from: start)
    return date
  }

  private mutating func qualifier() -> EDTF.Qualifier? {
    guard let next, let mark = EDTF.Qualifier(rawValue: Character(Unicode.Scalar(next))) else { return nil }
    position += 1
    return mark
  }

  private mutating func month(of date: inout EDTF.Date) throws(EDTFError) {
    let before = qualifier()
    let start = position
    let month = try pattern(width: 2, of: "month")
    let isMonth = (1...12).contains(where: month.matches)
    let isSeason = month.isSpecified && Season(rawValue: month.minimum) != nil
    guard isMonth || isSeason else {
      throw fault(.noSuchDate, from: start, expected: "a month from 01 to 12 or a season from 21 to 41")
    }
    date.writtenMonth = month
    date.monthMarks = EDTF.Marks(before: before, after: qualifier())
  }

  private mutating func day(of date: inout EDTF.Date) throws(EDTFError) {
    let before = qualifier()
    let start = position
    let day = try pattern(width: 2, of: "day")
    guard (1...31).contains(where: day.matches) else {
      throw fault(.noSuchDate, from: start, expected: "a day from 01 to 31")
    }
    date.writtenDay = day
    if date.firstDay() == nil {
      throw fault(.noSuchDate, from: start, expected: lengths(of: date))
    }
    date.dayMarks = EDTF.Marks(before: before, after: qualifier())
  }

  /// What days the month has, for the message about one that it has not.
  private func lengths(of date: EDTF.Date) -> String {
    guard let year = date.year, let month = date.month else { return "a day that some such month has" }
    return "a day from 01 to \(Day.daysIn(month: month, of: year)) in \(date.writtenYear)-\(padded(month.magnitude, 2))"
  }

  private func checkExistence(of date: EDTF.Date, from start: Int) throws(EDTFError) {
    if date.firstDay() == nil { throw fault(.noSuchDate, from: start, expected: "a date that exists") }
  }
}
