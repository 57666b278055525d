extension TurtleParser where Sink: ~Copyable {
  /// Passes over white space and comments.
  @inline(__always)
  mutating func skipSpace() throws {
    while let byte = try window.peek() {
      if isSpace(byte) {
        window.advance(1)
      } else if byte == UInt8(ascii: "#") {
        while let byte = try window.peek(), byte != lineFeed && byte != carriageReturn { window.advance(1) }
      } else {
        return
      }
    }
  }

  /// The length of the prefix that stands here before its colon; nil if none does (PNAME_NS).
  mutating func prefixLength() throws -> Int? {
    guard let byte = try window.peek() else { return nil }
    if byte == colon { return 0 }
    guard byte < 0x80 ? isLetter(byte) : try window.nameCharacterLength(0, isFirst: true) > 0 else { return nil }
    var offset = 1
    if byte >= 0x80 { offset = window.scalar(at: 0).length }
    var last = offset
    while true {
      let length = try window.nameCharacterLength(offset, isFirst: false)
      if length > 0 {
        offset += length
        last = offset
      } else if try window.peek(offset) == dot {
        offset += 1
      } else {
        break
      }
      if offset > limits.iri { throw window.beyond(limits.iri, of: "a prefix", option: "max-iri") }
    }
    return try last == offset && window.peek(offset) == colon ? offset : nil
  }

  /// Reads a prefixed name, whose prefix has a known length, into `iri`.
  mutating func readPrefixedName(prefixLength: Int) throws {
    guard let prefix = prefixes.number(of: window.bytes[window.indices(0..<prefixLength)]) else {
      let name = window.text(window.indices(0..<prefixLength))
      throw window.error(
        .undefinedPrefix, found: "the prefix ‘\(name):’, which is not declared", expected: "a declared prefix",
        suggestion: prefixes.suggestion(for: name))
    }
    let start = prefixLength + 1
    var offset = start
    var last = start
    var hasEscapes = false
    while true {
      let length = try localCharacterLength(offset, isFirst: offset == start, hasEscapes: &hasEscapes)
      if length > 0 {
        offset += length
        last = offset
      } else if offset > start, try window.peek(offset) == dot {
        offset += 1
      } else {
        break
      }
      if offset > limits.iri { throw window.beyond(limits.iri, of: "a prefixed name", option: "max-iri") }
    }
    iri.removeAll(keepingCapacity: true)
    iri.append(contentsOf: prefixes.namespaces[prefix])
    if hasEscapes {
      for index in window.indices(start..<last)
      where window.bytes[index] != backslash { iri.append(window.bytes[index]) }
    } else {
      window.append(start..<last, to: &iri)
    }
    window.advance(last)
  }

  /// The length of the character, escape or percent-encoded byte of a local name at an offset, 0 if there is none.
  @inline(__always)
  private mutating func localCharacterLength(_ offset: Int, isFirst: Bool, hasEscapes: inout Bool) throws -> Int {
    guard let byte = try window.peek(offset) else { return 0 }
    switch byte {
    case colon: return 1
    case UInt8(ascii: "%"):
      for step in 1...2 {
        guard let digit = try window.peek(offset + step), hexadecimalValue(digit) != nil else {
          throw window.error(
            .invalidEscape, at: offset, expected: "two hexadecimal digits after ‘%’ in a name",
            suggestion: "the character ‘%’ itself is written \\% in a name")
        }
      }
      return 3
    case backslash:
      guard let escaped = try window.peek(offset + 1), isLocalEscape(escaped) else {
        throw window.error(
          .invalidEscape, at: offset, found: window.escapeAsFound(at: offset),
          expected: "one of _~.-!$&'()*+,;=/?#@% after the backslash in a name",
          suggestion: "write the IRI in angle brackets")
      }
      hasEscapes = true
      return 2
    default: return try window.nameCharacterLength(offset, isFirst: isFirst)
    }
  }

  /// Whether a certain word stands here and no name goes on after it.
  mutating func isWord(_ word: String) throws -> Bool {
    var offset = 0
    for byte in word.utf8 {
      guard try window.peek(offset) == byte else { return false }
      offset += 1
    }
    if try window.peek(offset) == colon { return false }
    guard try window.nameCharacterLength(offset, isFirst: false) == 0 else { return false }
    return try window.peek(offset) != dot || prefixLength() == nil
  }

  /// The number of letters at an offset, at most 20.
  mutating func wordLength(_ start: Int) throws -> Int {
    var length = 0
    while length < 20, let byte = try window.peek(start + length), isLetter(byte) { length += 1 }
    return length
  }

  /// What may help when a word stands where an IRI should.
  mutating func wordSuggestion() throws -> String? {
    guard let byte = try window.peek() else { return nil }
    switch byte {
    case quote, apostrophe: return "only an object can be a literal"
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "_"): return "a predicate is an IRI"
    case UInt8(ascii: "{"), UInt8(ascii: "}"): return "graphs in braces are TriG, not Turtle"
    case UInt8(ascii: "="): return "this is N3; in Turtle write owl:sameAs"
    case _ where isLetter(byte): break
    default: return nil
    }
    let word = window.text(window.indices(0..<(try wordLength(0))))
    switch word.lowercased() {
    case "true", "false": return "the literals are true and false, in lower case, and only objects"
    case "a": return "‘a’ stands for rdf:type, in lower case and as a predicate only"
    case "prefix", "base": return "a directive stands between statements; is a ‘.’ missing before it?"
    default: return "a name needs a prefix and a colon, an IRI angle brackets, a string quotes"
    }
  }

  /// What may help when a statement or a node in brackets does not end where it could.
  mutating func closingSuggestion(_ isStatement: Bool) throws -> String? {
    switch try window.peek() {
    case UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "="):
      return "in a name this character is written with a backslash before it"
    case dot: return isStatement ? nil : "a ‘[’ is still open"
    case UInt8(ascii: "]"), UInt8(ascii: ")"): return "nothing of that kind is open"
    case UInt8(ascii: "{"): return "graphs in braces are TriG, not Turtle"
    case nil: return nil
    default: return isStatement ? "is a ‘.’ missing before it?" : nil
    }
  }
}
