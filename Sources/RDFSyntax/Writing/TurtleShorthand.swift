internal import KnowledgeGraph

/// The literals that Turtle may write without quotation marks so that every reader gives the same text back.
///
/// Readers exist that turn a bare number into the number and back (`+1` into `1`, `1e0` into `1.0`); so only integers in canonical
/// form, of at most 18 digits, and `true` and `false`.
enum TurtleShorthand {
  case none, boolean, integer

  /// What literals of a datatype may have.
  init(datatype: Span<UInt8>) {
    if areEqual(datatype, XSD.boolean.utf8.span) {
      self = .boolean
    } else if areEqual(datatype, XSD.integer.utf8.span) {
      self = .integer
    } else {
      self = .none
    }
  }

  /// Whether a text may stand without quotation marks.
  @inline(__always)
  func holds(_ text: Span<UInt8>) -> Bool { self != .none && isHeld(text) }

  private func isHeld(_ text: Span<UInt8>) -> Bool {
    switch self {
    case .none: false
    case .boolean: areEqual(text, "true".utf8.span) || areEqual(text, "false".utf8.span)
    case .integer: Self.isInteger(text)
    }
  }

  private static func isInteger(_ text: Span<UInt8>) -> Bool {
    let start = text.count > 0 && text[0] == UInt8(ascii: "-") ? 1 : 0
    guard (1...18).contains(text.count - start) else { return false }
    for index in start..<text.count where text[index] < UInt8(ascii: "0") || text[index] > UInt8(ascii: "9") {
      return false
    }
    return text[start] != UInt8(ascii: "0") || text.count == 1
  }
}
