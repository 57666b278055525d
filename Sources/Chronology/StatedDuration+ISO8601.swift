// Durations of ISO 8601-1:2019, 5.5.2.3: `P`, then numbers each with its unit, from years to days. A range is two of
// them with a slash between.

extension StatedDuration {
  /// Reads `P30Y196D` or `P0Y/P1Y`.
  ///
  /// - Throws: ``DurationError`` with the place in code points.
  public init(parsing text: String) throws(DurationError) {
    var parser = DurationParser(text)
    let first = try parser.span()
    guard parser.skip(.slash) else {
      try parser.expectEnd()
      self.init(first)
      return
    }
    let offset = parser.position
    let second = try parser.span()
    try parser.expectEnd()
    guard let range = StatedDuration(from: first, to: second) else {
      throw parser.fault(at: offset, expected: "a duration no shorter than the first")
    }
    self = range
  }

  /// The duration in the form of ISO 8601, as it was read.
  public var iso8601: String {
    longest.map { "\(shortest.iso8601)/\($0.iso8601)" } ?? shortest.iso8601
  }
}

extension CalendarSpan {
  /// Reads one duration, `P30Y196D`.
  ///
  /// - Throws: ``DurationError`` with the place in code points.
  public init(parsing text: String) throws(DurationError) {
    var parser = DurationParser(text)
    self = try parser.span()
    try parser.expectEnd()
  }

  /// The span in the form of ISO 8601, as it was read: `P30Y196D`.
  public var iso8601: String {
    "P" + Unit.allCases.compactMap { unit in self[unit].map { "\($0)\(unit.letter)" } }.joined()
  }
}

extension CalendarSpan.Unit {
  fileprivate var letter: Character {
    switch self {
    case .years: "Y"
    case .months: "M"
    case .weeks: "W"
    case .days: "D"
    }
  }
}

/// Reads durations from left to right. What it has passed is ASCII, so a byte offset is an offset in code points.
private struct DurationParser {
  let text: String
  let bytes: [UInt8]
  var position = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8.prefix(256))
  }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skip(_ character: UInt8) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  /// `P`, then at least one number with its unit, the units in order.
  mutating func span() throws(DurationError) -> CalendarSpan {
    guard skip(UInt8(ascii: "P")) else { throw fault(expected: "'P'") }
    var amounts = [Int?](repeating: nil, count: CalendarSpan.Unit.allCases.count)
    var units = CalendarSpan.Unit.allCases[...]
    repeat {
      let amount = try number()
      let letter = next.map { Character(Unicode.Scalar($0)) }
      guard let index = units.firstIndex(where: { $0.letter == letter }) else {
        let letters = units.map { "'\($0.letter)'" }.joined(separator: ", ")
        throw fault(expected: letters.isEmpty ? "the end after the days" : "one of \(letters)")
      }
      amounts[units[index].rawValue] = amount
      units = units[(index + 1)...]
      position += 1
    } while next?.digit != nil
    guard let span = CalendarSpan(amounts: amounts) else { throw fault(at: 0, expected: "a duration") }
    return span
  }

  private mutating func number() throws(DurationError) -> Int {
    let start = position
    var value = 0
    while let digit = next?.digit {
      if position > start, value == 0 { throw fault(at: start, expected: "a number without a zero before it") }
      value = value * 10 + digit
      position += 1
      if value > CalendarSpan.largest {
        throw fault(at: start, expected: "a number up to \(CalendarSpan.largest)")
      }
    }
    if position == start {
      throw fault(
        expected: next == UInt8(ascii: "T")
          ? "years, months, weeks or days (durations of less than a day are not read)" : "a number")
    }
    return value
  }

  func expectEnd() throws(DurationError) {
    if position < bytes.count { throw fault(expected: "the end of the duration") }
  }

  func fault(expected: String) -> DurationError { fault(at: position, expected: expected) }

  func fault(at offset: Int, expected: String) -> DurationError {
    let found = text.unicodeScalars.dropFirst(offset).first.map { Character($0).debugDescription } ?? "the end"
    return DurationError(text: text, offset: offset, found: found, expected: expected)
  }
}
