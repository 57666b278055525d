import KnowledgeGraph

extension TurtleParser where Sink: ~Copyable {
  /// Reads an IRI, a blank node by label, or a literal.
  mutating func readTerm(into sink: inout Sink) throws -> Sink.Node {
    guard let byte = try window.peek() else { throw window.unexpected(expected: "an object") }
    switch byte {
    case UInt8(ascii: "_"): return try readBlank(into: &sink)
    case quote, apostrophe: return try readString(into: &sink)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return try readNumber(into: &sink)
    case dot:
      if let next = try window.peek(1), isDigit(next) { return try readNumber(into: &sink) }
    case _ where isDigit(byte): return try readNumber(into: &sink)
    default: break
    }
    let word = byte == UInt8(ascii: "t") ? "true" : byte == UInt8(ascii: "f") ? "false" : nil
    if let word, try isWord(word) {
      window.advance(word.utf8.count)
      return try sink.literal(word.utf8.span, datatype: XSD.boolean.utf8.span)
    }
    try readIRI(expected: "an object: an IRI, a blank node, a collection or a literal")
    return try sink.iri(iri.span)
  }

  /// Reads a blank node by its label.
  mutating func readBlank(into sink: inout Sink) throws -> Sink.Node {
    let scanned = try window.scanBlankLabel(limit: limits.iri)
    scope.beginLabel(in: &buffer)
    window.append(scanned.text, to: &buffer)
    window.advance(scanned.length)
    return try sink.blank(buffer.span)
  }

  /// Reads an IRI, in brackets or with a prefix, into `iri`.
  mutating func readIRI(expected: String) throws {
    if try window.peek() == UInt8(ascii: "<") {
      try readIRIReference(expected: expected)
    } else if let length = try prefixLength() {
      try readPrefixedName(prefixLength: length)
    } else {
      throw window.unexpected(expected: expected, suggestion: try wordSuggestion())
    }
  }

  /// Reads an IRI in brackets into `iri`, resolved against the base.
  mutating func readIRIReference(expected: String) throws {
    guard try window.peek() == UInt8(ascii: "<") else { throw window.unexpected(expected: expected) }
    let scanned = try window.scanIRI(limit: limits.iri, into: &buffer)
    if !scanned.isDecoded { window.append(scanned.text, to: &buffer) }
    if IRIReference.schemeLength(buffer.span) != nil {
      swap(&iri, &buffer)
    } else if let base {
      base.resolve(buffer, into: &iri)
    } else {
      throw window.error(
        .relativeIRI, found: "the relative IRI \(window.shortText(scanned))", expected: "an absolute IRI",
        suggestion: "declare a base with @base <…> . or --base")
    }
    window.advance(scanned.length)
  }

  /// Reads a string and what may follow it: a language tag or a datatype.
  private mutating func readString(into sink: inout Sink) throws -> Sink.Node {
    let delimiter = try window.peek()
    let isEmpty = try window.peek(1) == delimiter && window.peek(2) != delimiter
    let isLong = try !isEmpty && window.peek(1) == delimiter
    let scanned = try window.scanString(isLong: isLong, limit: limits.literal, into: &lexicalForm)
    if !scanned.isDecoded { window.append(scanned.text, to: &lexicalForm) }
    window.advance(scanned.length)
    try skipSpace()
    switch try window.peek() {
    case UInt8(ascii: "@"):
      let language = try window.scanLanguage(limit: limits.iri)
      defer { window.advance(language.length) }
      return try sink.literal(
        lexicalForm.span, language: window.bytes.span.extracting(window.indices(language.text)))
    case UInt8(ascii: "^"):
      guard try window.peek(1) == UInt8(ascii: "^") else {
        throw window.unexpected(at: 1, expected: "a second ‘^’ before the datatype")
      }
      window.advance(2)
      try skipSpace()
      try readIRI(expected: "an IRI as datatype")
      guard !isLanguageString(iri.span) else { throw window.missingLanguage() }
      return try sink.literal(lexicalForm.span, datatype: iri.span)
    default:
      return try sink.literal(lexicalForm.span)
    }
  }

  /// Reads an integer, a decimal or a double without quotes; the lexical form stays as it is written.
  private mutating func readNumber(into sink: inout Sink) throws -> Sink.Node {
    var offset = 0
    if let sign = try window.peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { offset = 1 }
    let whole = try skipDigits(&offset)
    var isDecimal = false
    if try window.peek(offset) == dot {
      var ahead = offset + 1
      let fraction = try skipDigits(&ahead)
      if fraction > 0 {
        offset = ahead
        isDecimal = true
      } else if whole > 0, try exponentLength(ahead) > 0 {
        offset = ahead
      }
    }
    guard whole > 0 || isDecimal else { throw window.unexpected(at: offset, expected: "a digit of a number") }
    let exponent = try exponentLength(offset)
    offset += exponent
    if offset > limits.literal { throw window.beyond(limits.literal, of: "a literal", option: "max-literal") }
    defer { window.advance(offset) }
    let datatype = exponent > 0 ? XSD.double : isDecimal ? XSD.decimal : XSD.integer
    return try sink.literal(
      window.bytes.span.extracting(window.indices(0..<offset)), datatype: datatype.utf8.span)
  }

  private mutating func skipDigits(_ offset: inout Int) throws -> Int {
    let start = offset
    while let byte = try window.peek(offset), isDigit(byte) {
      offset += 1
      if offset > limits.literal { throw window.beyond(limits.literal, of: "a literal", option: "max-literal") }
    }
    return offset - start
  }

  /// The length of the exponent at an offset, 0 if there is none.
  private mutating func exponentLength(_ start: Int) throws -> Int {
    guard let byte = try window.peek(start), byte | 0x20 == UInt8(ascii: "e") else { return 0 }
    var offset = start + 1
    if let sign = try window.peek(offset), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { offset += 1 }
    return try skipDigits(&offset) > 0 ? offset - start : 0
  }
}
