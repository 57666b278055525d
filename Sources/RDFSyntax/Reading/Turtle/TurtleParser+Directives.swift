extension TurtleParser where Sink: ~Copyable {
  /// Reads `@prefix`, `@base`, `PREFIX` or `BASE`, if one stands here.
  mutating func readDirective(into sink: inout Sink) throws -> Bool {
    if try window.peek() == UInt8(ascii: "@") {
      let length = try wordLength(1)
      switch window.text(window.indices(1..<1 + length)) {
      case "prefix":
        window.advance(7)
        try readPrefix(into: &sink)
      case "base":
        window.advance(5)
        try readBase()
      case let word:
        let isKnown = ["prefix", "base"].contains(word.lowercased())
        throw window.error(
          .unexpected, found: "‘@\(word)’", expected: "@prefix or @base",
          suggestion: isKnown ? "after ‘@’ the word is in lower case" : nil)
      }
      try skipSpace()
      guard try window.peek() == dot else { throw window.unexpected(expected: "‘.’ at the end of the directive") }
      window.advance(1)
      return true
    }
    guard let byte = try window.peek(), isLetter(byte), try prefixLength() == nil else { return false }
    let length = try wordLength(0)
    switch window.text(window.indices(0..<length)).lowercased() {
    case "prefix":
      window.advance(6)
      try readPrefix(into: &sink)
      return true
    case "base":
      window.advance(4)
      try readBase()
      return true
    default:
      return false
    }
  }

  private mutating func readPrefix(into sink: inout Sink) throws {
    try skipSpace()
    guard let length = try prefixLength() else {
      throw window.unexpected(
        expected: "a prefix with its colon, such as ex:",
        suggestion: "a prefix begins with a letter and ends with no dot")
    }
    let name = Array(window.bytes[window.indices(0..<length)])
    window.advance(length + 1)
    try skipSpace()
    try readIRIReference(expected: "the IRI in angle brackets that the prefix stands for")
    prefixes.declare(name[...], as: iri)
    try sink.declare(prefix: name.span, namespace: iri.span)
  }

  private mutating func readBase() throws {
    try skipSpace()
    try readIRIReference(expected: "the base IRI in angle brackets")
    base = IRIReference(base: iri)
  }
}
