internal import KnowledgeGraph

/// Writes terms that are given as bytes in one syntax; nothing is remembered but namespaces.
struct TermPrinter: ~Copyable {
  /// What terms look like.
  enum Syntax: Sendable {
    /// N-Triples and N-Quads, canonical.
    case lines
    /// Turtle with prefixes.
    case turtle(NamespaceTable)
  }

  /// Where the bytes go; the caller may add its own between terms.
  var encoder: TermEncoder
  private let prefixes: NamespaceTable?

  init(_ syntax: Syntax) throws(ExportError) {
    prefixes = if case .turtle(let prefixes) = syntax { prefixes } else { nil }
    encoder = try TermEncoder()
  }

  /// Appends an IRI, abbreviated where a prefix allows it.
  mutating func appendIRI(_ iri: Span<UInt8>) throws(TermFault) {
    if let prefixes, let index = prefixes.abbreviation(of: iri) {
      prefixes.append(iri, by: index, to: &encoder.output)
    } else {
      try encoder.appendIRI(iri)
    }
  }

  /// Appends an IRI if no prefix can abbreviate it, as there are none, and there is nothing in it to check or escape.
  @inline(__always)
  mutating func appendCleanIRI(_ iri: Span<UInt8>) -> Bool { prefixes == nil && encoder.appendCleanIRI(iri) }

  /// Appends a predicate: `a` for `rdf:type` in Turtle.
  mutating func appendPredicate(_ iri: Span<UInt8>) throws(TermFault) {
    if prefixes != nil && areEqual(iri, RDF.type.utf8.span) { return encoder.output.append(UInt8(ascii: "a")) }
    try appendIRI(iri)
  }

  /// Appends a literal's text in quotation marks if it needs them and there is nothing in it to escape.
  @inline(__always)
  mutating func appendCleanText(_ text: Span<UInt8>, _ shorthand: TurtleShorthand) -> Bool {
    !isShort(text, shorthand) && encoder.appendCleanString(text)
  }

  /// Whether a literal's text stands without quotation marks.
  private func isShort(_ text: Span<UInt8>, _ shorthand: TurtleShorthand) -> Bool {
    prefixes != nil && shorthand.holds(text)
  }

  /// Appends a literal's text: in quotation marks, or without where Turtle may leave them out.
  ///
  /// - Returns: whether its datatype or language must follow.
  mutating func appendText(_ text: Span<UInt8>, _ shorthand: TurtleShorthand) throws(TermFault) -> Bool {
    if isShort(text, shorthand) {
      encoder.output.append(text)
      return false
    }
    try encoder.appendString(text, canonical: prefixes == nil)
    return true
  }

  /// Appends what follows the text of a literal with this datatype and no language.
  mutating func appendDatatype(_ datatype: Span<UInt8>) throws(TermFault) {
    if areEqual(datatype, XSD.string.utf8.span) { return }
    if isLanguageString(datatype) {
      throw TermFault("a literal of the datatype rdf:langString must have a language tag")
    }
    encoder.output.append("^^")
    try appendIRI(datatype)
  }

  /// Appends what follows the text of a literal with this language tag, which is in lower case.
  mutating func appendLanguage(_ language: String) throws(TermFault) {
    if let fault = LanguageTagSyntax.fault(in: language) { throw fault }
    encoder.output.append(UInt8(ascii: "@"))
    encoder.output.append(language.utf8.span)
  }
}
