extension EDTF {
  /// Reads a date.
  ///
  /// - Parameter text: The date alone, without white space, at most ``longestText`` bytes.
  /// - Throws: ``EDTFError`` with the place in code points and what should stand there.
  /// - Complexity: Linear in the length of the text.
  public init(parsing text: String) throws(EDTFError) {
    var parser = try EDTFParser(text)
    self.init(try parser.whole())
  }
}

extension EDTFParser {
  /// The whole text.
  mutating func whole() throws(EDTFError) -> EDTF.Value {
    let value: EDTF.Value
    switch next {
    case UInt8(ascii: "["):
      value = .oneOf(try members(until: UInt8(ascii: "]")))
      try expectEnd(after: "the set")
    case UInt8(ascii: "{"):
      value = .allOf(try members(until: UInt8(ascii: "}")))
      try expectEnd(after: "the set")
    case .dot, .slash:
      value = try interval(from: try intervalEnd(), startsAt: 0)
    default:
      let date = try date()
      switch next {
      case .slash: value = try interval(from: .date(date), startsAt: 0)
      case UInt8(ascii: "T"): value = try dateTime(on: date)
      default:
        value = .date(date)
        try expectEnd(after: "the date")
      }
    }
    return value
  }

  /// A date-time: a day of level 0 (or of a negative year), `T`, hours, minutes, seconds and perhaps a zone.
  private mutating func dateTime(on date: EDTF.Date) throws(EDTFError) -> EDTF.Value {
    guard date.precision == .day, !date.hasUnspecifiedDigits, date.qualifiers.isEmpty else {
      throw fault(.notAllowedHere, expected: "no time of day, as the date is not one day without qualifier")
    }
    position += 1
    let hour = try clockNumber("hour", to: 23)
    try expectColon()
    let minute = try clockNumber("minute", to: 59)
    try expectColon()
    let second = try clockNumber("second", to: minute == 59 ? 60 : 59)
    let zone = try zone()
    if next == .slash {
      throw fault(.notAllowedHere, expected: "the end, as an interval has no time of day")
    }
    try expectEnd(after: "the date-time")
    return .dateTime(date, EDTF.ClockTime(hour: hour, minute: minute, second: second, zone: zone))
  }

  /// `Z`, or a sign, hours and perhaps a colon and minutes.
  private mutating func zone() throws(EDTFError) -> String {
    let start = position
    if skip(UInt8(ascii: "Z")) { return "Z" }
    guard skip(.minus) || skip(UInt8(ascii: "+")) else { return "" }
    _ = try clockNumber("zone's hour", to: 23)
    if next == UInt8(ascii: ":") {
      position += 1
      _ = try clockNumber("zone's minute", to: 59)
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func clockNumber(_ what: String, to most: Int) throws(EDTFError) -> Int {
    let start = position
    guard let tens = next?.digit, let ones = next(1)?.digit else {
      throw fault(.unexpected, expected: "two digits for the \(what)")
    }
    position += 2
    guard tens * 10 + ones <= most else {
      throw fault(.noSuchDate, from: start, expected: "the \(what) from 00 to \(most)")
    }
    return tens * 10 + ones
  }

  private mutating func expectColon() throws(EDTFError) {
    if !skip(UInt8(ascii: ":")) { throw fault(.unexpected, expected: "':'") }
  }
}
