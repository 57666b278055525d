extension EDTFParser {
  /// The members of a set, from its opening to its closing bracket.
  mutating func members(until closing: UInt8) throws(EDTFError) -> [EDTF.Member] {
    position += 1
    var members: [EDTF.Member] = []
    repeat {
      members.append(try member(isFirst: members.isEmpty, until: closing))
      if case .onOrAfter = members[members.count - 1] { break }
    } while skip(.comma)
    guard skip(closing) else {
      throw fault(.unexpected, expected: "',' or '\(Character(Unicode.Scalar(closing)))'")
    }
    return members
  }

  /// A date, a range of dates, or one with `..` before it (the first member) or after it (the last).
  private mutating func member(isFirst: Bool, until closing: UInt8) throws(EDTFError) -> EDTF.Member {
    if isFirst, skipDots() { return .onOrBefore(try setDate()) }
    let first = try setDate()
    guard skipDots() else { return .date(first) }
    if next == closing { return .onOrAfter(first) }
    let offset = position
    let last = try setDate()
    try checkOrder(first, last, from: offset)
    return .range(first, last)
  }

  private mutating func setDate() throws(EDTFError) -> EDTF.Date {
    let date = try date()
    if next == UInt8(ascii: "T") {
      throw fault(.notAllowedHere, expected: "no time of day in a set")
    }
    return date
  }
}
