extension InputWindow {
  /// Decodes the escape of a string at an offset, whose byte is known to be a backslash, and moves the offset behind it.
  mutating func scanStringEscape(_ offset: inout Int, into buffer: inout [UInt8]) throws {
    let decoded: UInt8
    switch try peek(offset + 1) {
    case UInt8(ascii: "t"): decoded = 0x09
    case UInt8(ascii: "b"): decoded = 0x08
    case UInt8(ascii: "n"): decoded = lineFeed
    case UInt8(ascii: "r"): decoded = carriageReturn
    case UInt8(ascii: "f"): decoded = 0x0C
    case quote: decoded = quote
    case apostrophe: decoded = apostrophe
    case backslash: decoded = backslash
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let scalar = try scanHexadecimal(&offset)
      buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    default:
      throw error(
        .invalidEscape, at: offset, found: escapeAsFound(at: offset),
        expected: "one of \\t \\b \\n \\r \\f \\\" \\' \\\\ \\uXXXX \\UXXXXXXXX",
        suggestion: "a backslash itself is written \\\\")
    }
    buffer.append(decoded)
    offset += 2
  }

  /// Decodes `\uXXXX` or `\UXXXXXXXX` at an offset and moves the offset behind it.
  ///
  /// A surrogate or a number above 10FFFF names no character and is refused.
  mutating func scanHexadecimal(_ offset: inout Int) throws -> Unicode.Scalar {
    let digits = try peek(offset + 1) == UInt8(ascii: "u") ? 4 : 8
    var value: UInt32 = 0
    for step in 0..<digits {
      guard let byte = try peek(offset + 2 + step), let digit = hexadecimalValue(byte) else {
        throw error(
          .invalidEscape, at: offset + 2 + step,
          expected: "\(digits) hexadecimal digits after \\\(digits == 4 ? "u" : "U")")
      }
      // At most eight digits of four bits fit.
      value = value << 4 | digit
    }
    guard let scalar = Unicode.Scalar(value) else {
      let isSurrogate = (0xD800...0xDFFF).contains(value)
      throw error(
        .invalidEscape, at: offset,
        found: "an escape for \(isSurrogate ? "the surrogate " : "")U+\(String(value, radix: 16, uppercase: true))",
        expected: "a character",
        suggestion: isSurrogate ? "a character above U+FFFF is written \\UXXXXXXXX" : "the last character is U+10FFFF")
    }
    offset += 2 + digits
    return scalar
  }

  /// Names the escape at an offset for a message.
  func escapeAsFound(at offset: Int) -> String {
    let next = position + offset + 1
    guard next < end else { return "a backslash at the end of the input" }
    if bytes[next] < 0x21 || bytes[next] == 0x7F { return "a backslash before \(describe(at: offset + 1))" }
    let length = bytes[next] < 0x80 ? 1 : scalar(at: offset + 1).length
    return "‘\\\(text(next..<next + length))’"
  }

  /// How to write a character that IRIs may not have.
  func percentSuggestion(_ byte: UInt8) -> String? {
    guard byte < 0x80 else { return nil }
    if byte == lineFeed || byte == carriageReturn { return "an IRI ends on the line that it begins on" }
    let digits = String(byte, radix: 16, uppercase: true)
    return "in an IRI this character is written %\(digits.count < 2 ? "0" : "")\(digits)"
  }

  /// The number of a code point in at least four hexadecimal digits.
  func fourDigits(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
