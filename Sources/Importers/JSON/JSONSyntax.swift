internal import KnowledgeFiles

/// Looks over a text for what is no JSON (RFC 8259), before a decoder sees it that tells no places.
///
/// What is open is kept in a list, so that depth costs no stack.
struct JSONSyntax {
  /// What is no JSON, at a byte of the text.
  struct Fault: Error {
    var index: Int
    var found: String
    var expected: String
    var suggestion: String?
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// Whether each open container is an object, the innermost last.
  private var open: [Bool] = []

  /// Looks over a whole text.
  ///
  /// - Complexity: O(n)
  static func check(_ bytes: ArraySlice<UInt8>, nesting: Int) throws(Fault) {
    var syntax = JSONSyntax(bytes)
    try syntax.check(nesting)
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  private mutating func check(_ nesting: Int) throws(Fault) {
    while true {
      if try !enter(nesting) { try scalar() }
      // A value has ended, and with it perhaps what it stands in.
      while true {
        skipSpace()
        guard let isObject = open.last else {
          if next != nil { throw fault("the end", "the file should hold one value; one a line is another format") }
          return
        }
        if next == UInt8(ascii: ",") {
          index += 1
          skipSpace()
          if next == UInt8(ascii: isObject ? "}" : "]") {
            throw fault(isObject ? "a key" : "a value", "take the last comma away")
          }
          if isObject { try key() }
          break
        }
        guard next == UInt8(ascii: isObject ? "}" : "]") else { throw fault(isObject ? "“,” or “}”" : "“,” or “]”") }
        index += 1
        open.removeLast()
      }
    }
  }

  /// Enters containers down to the first that has something in it.
  ///
  /// - Returns: true where an empty one was passed, which is a whole value.
  private mutating func enter(_ nesting: Int) throws(Fault) -> Bool {
    skipSpace()
    while let byte = next, byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
      let isObject = byte == UInt8(ascii: "{")
      if open.count >= nesting { throw fault("at most \(nesting) containers in one another") }
      index += 1
      skipSpace()
      if next == UInt8(ascii: isObject ? "}" : "]") {
        index += 1
        return true
      }
      open.append(isObject)
      if isObject { try key() }
      skipSpace()
    }
    return false
  }

  private mutating func key() throws(Fault) {
    guard next == UInt8(ascii: "\"") else { throw fault("a key in double quotes") }
    try string()
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw fault("“:” after the key") }
    index += 1
    skipSpace()
  }

  private mutating func scalar() throws(Fault) {
    switch next {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): try number()
    case UInt8(ascii: "'"): throw fault("a value", "strings stand in double quotes")
    default: throw fault("a value")
    }
  }

  private mutating func word(_ word: String) throws(Fault) {
    guard bytes[index...].starts(with: word.utf8) else { throw fault(word) }
    index += word.utf8.count
  }

  private mutating func number() throws(Fault) {
    let start = index
    if next == UInt8(ascii: "-") { index += 1 }
    if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      index += 1
      try digits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      try digits()
    }
    if let byte = next, isDigit(byte) { throw fault("a number without a nought before it") }
    if index - start > 400 {
      index = start
      throw fault("a number of at most 400 characters")
    }
  }

  private mutating func digits() throws(Fault) {
    guard let byte = next, isDigit(byte) else { throw fault("a digit") }
    while let byte = next, isDigit(byte) { index += 1 }
  }

  private mutating func string() throws(Fault) {
    let start = index
    index += 1
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw fault("printable text in a string", "write it as \\n, \\t or \\u00XX")
      default: index += 1
      }
    }
    index = start
    throw Fault(index: start, found: "a string without an end", expected: "a closing double quote")
  }

  private mutating func escape() throws(Fault) {
    let start = index
    index += 1
    guard let byte = next, "\"\\/bfnrtu".utf8.contains(byte) else {
      throw fault("one of \" \\ / b f n r t u after “\\”")
    }
    index += 1
    guard byte == UInt8(ascii: "u") else { return }
    let first = try hexadecimal()
    if 0xDC00...0xDFFF ~= first { throw loneSurrogate(start) }
    guard 0xD800...0xDBFF ~= first else { return }
    guard bytes[index...].starts(with: "\\u".utf8) else { throw loneSurrogate(start) }
    index += 2
    guard 0xDC00...0xDFFF ~= (try hexadecimal()) else { throw loneSurrogate(start) }
  }

  private func loneSurrogate(_ start: Int) -> Fault {
    Fault(index: start, found: "half of a surrogate pair", expected: "both halves, such as \\uD83D\\uDE00")
  }

  private mutating func hexadecimal() throws(Fault) -> Int {
    var value = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("four hexadecimal digits")
      }
      value = value * 16 + digit
      index += 1
    }
    return value
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  private func fault(_ expected: String, _ suggestion: String? = nil) -> Fault {
    guard index < bytes.endIndex else {
      return Fault(index: index, found: "the end of the file", expected: expected, suggestion: suggestion)
    }
    let text = String(decoding: bytes[index...].prefix(24).prefix { $0 != 0x0A }, as: UTF8.self)
    return Fault(index: index, found: quoted(String(text.prefix(12))), expected: expected, suggestion: suggestion)
  }
}

extension JSONSyntax.Fault {
  /// The line and column, from 1; columns are code points.
  ///
  /// - Complexity: O(n)
  func place(in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
    var place = (line: 1, column: 1)
    for byte in bytes[..<min(index, bytes.endIndex)] {
      if byte == 0x0A {
        place = (place.line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
