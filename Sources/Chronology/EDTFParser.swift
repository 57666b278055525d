/// Reads a date from left to right. What it has passed is ASCII, so a byte offset is an offset in code points.
struct EDTFParser {
  let text: String
  let bytes: [UInt8]
  var position = 0

  init(_ text: String) throws(EDTFError) {
    self.text = text
    bytes = Array(text.utf8)
    if bytes.isEmpty { throw fault(.empty, expected: "a date") }
    if bytes.count > EDTF.longestText {
      position = 0
      throw EDTFError(
        kind: .tooLong, text: text, offset: 0, found: "\(bytes.count) bytes",
        expected: "at most \(EDTF.longestText) bytes", suggestion: nil)
    }
  }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }
  func next(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  /// Passes a character if it comes next.
  mutating func skip(_ character: UInt8) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  /// Passes `..` if it comes next.
  mutating func skipDots() -> Bool {
    guard next == .dot, next(1) == .dot else { return false }
    position += 2
    return true
  }

  func expectEnd(after what: String) throws(EDTFError) {
    if position < bytes.count { throw fault(.unexpected, expected: "the end of \(what)") }
  }

  /// A fault in the character that comes next.
  func fault(_ kind: EDTFError.Kind, expected: String, suggestion: String? = nil) -> EDTFError {
    var found = "the end"
    var hint = suggestion
    if let scalar = text.unicodeScalars.dropFirst(position).first {
      found = Character(scalar).debugDescription
      if scalar.properties.isWhitespace { hint = hint ?? "leave out the white space" }
    }
    return EDTFError(kind: kind, text: text, offset: position, found: found, expected: expected, suggestion: hint)
  }

  /// A fault in what stands from an offset to the position.
  func fault(
    _ kind: EDTFError.Kind, from start: Int, expected: String, suggestion: String? = nil
  ) -> EDTFError {
    EDTFError(
      kind: kind, text: text, offset: start, found: String(decoding: bytes[start..<position], as: UTF8.self),
      expected: expected, suggestion: suggestion)
  }
}

extension UInt8 {
  static let dot = UInt8(ascii: ".")
  static let minus = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let comma = UInt8(ascii: ",")
  static let x = UInt8(ascii: "X")

  /// The value of a decimal digit.
  var digit: Int? {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= self ? Int(self - UInt8(ascii: "0")) : nil
  }
}
