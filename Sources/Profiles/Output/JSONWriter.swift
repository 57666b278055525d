/// Writes JSON (RFC 8259) in the order of the calls: two spaces of indentation, or all on one line.
struct JSONWriter: Sendable {
  private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  /// How deep the next value stands in arrays and objects.
  private var depth: Int
  /// Whether something stands before in the innermost array or object.
  private var needsComma = false

  /// - Parameters:
  ///   - isIndented: Whether each value has a line of its own.
  ///   - depth: In how many arrays and objects it is put, when it is done.
  init(isIndented: Bool = true, depth: Int = 0) {
    self.isIndented = isIndented
    self.depth = depth
  }

  /// An object, as an element of an array or as the whole.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    next()
    nested("{", "}", body)
  }

  /// A member that is an array.
  mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    nested("[", "]", body)
  }

  /// A member that is an object.
  mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    nested("{", "}", body)
  }

  /// A member that is an array of elements that were written apart.
  mutating func array(_ name: String, of elements: JSONWriter) {
    key(name)
    nested("[", "]") { writer in
      writer.bytes += elements.bytes
      writer.needsComma = elements.needsComma
    }
  }

  /// A member that is a text.
  mutating func member(_ name: String, _ text: String) {
    key(name)
    append(quoted: text)
  }

  /// A member that is a text, where there is one.
  mutating func member(_ name: String, _ text: String?) { if let text { member(name, text) } }

  /// A member that is a whole number, where there is one.
  mutating func member(_ name: String, _ number: Int?) {
    guard let number else { return }
    key(name)
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A member that is an array of texts; none where there are no texts.
  mutating func member(_ name: String, _ texts: [String]) {
    if texts.isEmpty { return }
    array(name) { writer in
      for text in texts {
        writer.next()
        writer.append(quoted: text)
      }
    }
  }

  /// A line feed between values of their own.
  mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func key(_ name: String) {
    next()
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
  }

  /// What stands before the next value or member.
  private mutating func next() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
    if depth > 0 { breakLine() }
  }

  private mutating func nested(_ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ body: (inout JSONWriter) -> Void)
  {
    bytes.append(UInt8(ascii: opening))
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(UInt8(ascii: closing))
    needsComma = true
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// A string, in which only quotation marks, backslashes and control characters are escaped.
  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += Array(#"\n"#.utf8)
      case UInt8(ascii: "\t"): bytes += Array(#"\t"#.utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array((#"\u00"# + (digits.utf8.count == 1 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
