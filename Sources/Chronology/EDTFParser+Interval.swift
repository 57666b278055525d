extension EDTFParser {
  /// The rest of an interval, from its slash on.
  mutating func interval(from start: EDTF.IntervalEnd, startsAt offset: Int) throws(EDTFError) -> EDTF.Value {
    if let date = start.date { try allowInInterval(date, from: offset) }
    guard skip(.slash) else { throw fault(.unexpected, expected: "'/'") }
    let endOffset = position
    let end = try intervalEnd()
    if let date = end.date { try allowInInterval(date, from: endOffset) }
    if next == UInt8(ascii: "T") {
      throw fault(.notAllowedHere, expected: "the end, as an interval has no time of day")
    }
    try expectEnd(after: "the interval")
    if start == .unknown, end == .unknown {
      throw fault(.unexpected, expected: "a start or an end of the interval")
    }
    if let first = start.date, let last = end.date { try checkOrder(first, last, from: endOffset) }
    return .interval(start: start, end: end)
  }

  /// A date, `..`, or nothing.
  mutating func intervalEnd() throws(EDTFError) -> EDTF.IntervalEnd {
    if skipDots() { return .open }
    if next == nil || next == .slash { return .unknown }
    return .date(try date())
  }

  /// Neither level extends intervals to years with `Y` ("Extended Interval" lists what is added).
  private func allowInInterval(_ date: EDTF.Date, from start: Int) throws(EDTFError) {
    guard date.writtenYear.hasPrefix else { return }
    throw fault(.notAllowedHere, from: start, expected: "years of four digits in an interval")
  }

  /// Refuses an end that begins before its start begins: an end written as a whole month or year is that month or
  /// year, and one with unspecified digits is the latest day that it may be.
  func checkOrder(_ first: EDTF.Date, _ last: EDTF.Date, from offset: Int) throws(EDTFError) {
    let isLoose = last.hasUnspecifiedDigits || last.writtenYear.significantDigits != nil
    guard let start = first.firstDay(), let end = isLoose ? last.lastDay() : last.firstDay() else { return }
    if end < start {
      throw fault(
        .endBeforeStart, from: offset, expected: "an end that does not begin before \(start)",
        suggestion: "earlier date first")
    }
  }
}
