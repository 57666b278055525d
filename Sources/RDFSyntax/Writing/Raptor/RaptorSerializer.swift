internal import CRaptor2

/// One of raptor2's own serializers, for the terms of one thread.
///
/// raptor cuts texts, lets tags through as they are and skips triples without a word; so each term passes the checks of
/// `IRISyntax`, `StringSyntax` and `LanguageTagSyntax` first, and a triple that leaves nothing behind is an error.
@safe
struct RaptorSerializer: ~Copyable {
  /// raptor's names of its serializers.
  enum Syntax: String, Sendable {
    case nquads, rdfxml
  }

  /// What was written; the caller takes it away between triples.
  var output: ByteBuffer
  private let stream: OpaquePointer
  private let serializer: OpaquePointer
  private var terms: RaptorTerms
  /// Last, so that another thread gets it only when all that is made in it is freed.
  private let world: RaptorWorld

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - syntax: which of raptor's serializers.
  ///   - namespaces: those to declare, with their prefixes.
  init(_ syntax: Syntax, namespaces: [NamespaceTable.Entry] = []) throws(ExportError) {
    let output = ByteBuffer()
    let world = try RaptorWorld()
    guard let stream = unsafe output.makeStream(in: world.pointer) else { throw .encoder("could not open a stream") }
    guard let serializer = unsafe raptor_new_serializer(world.pointer, syntax.rawValue) else {
      unsafe raptor_free_iostream(stream)
      throw .encoder("has no serializer \(syntax.rawValue)")
    }
    let hasBegun = unsafe Self.begin(serializer, in: world, to: stream, namespaces)
    guard hasBegun else {
      unsafe raptor_free_serializer(serializer)
      unsafe raptor_free_iostream(stream)
      throw .encoder("the serializer \(syntax.rawValue) could not begin")
    }
    terms = unsafe RaptorTerms(world.pointer)
    self.world = world
    unsafe self.stream = stream
    unsafe self.serializer = serializer
    self.output = output
  }

  deinit {
    unsafe raptor_free_serializer(serializer)
    unsafe raptor_free_iostream(stream)
  }

  @unsafe private static func begin(
    _ serializer: OpaquePointer, in world: borrowing RaptorWorld, to stream: OpaquePointer,
    _ namespaces: [NamespaceTable.Entry]
  ) -> Bool {
    for entry in namespaces {
      guard let uri = unsafe raptor_new_uri(world.pointer, entry.namespace) else { return false }
      defer { unsafe raptor_free_uri(uri) }
      if unsafe raptor_serializer_set_namespace(serializer, uri, entry.name) != 0 { return false }
    }
    return unsafe raptor_serializer_start_to_iostream(serializer, nil, stream) == 0
  }

  /// The graph that the statements stand in; none before it was called.
  mutating func setGraph(_ iri: Span<UInt8>) throws(TermFault) { try terms.setGraph(iri) }

  /// The subject of the statements that follow: an IRI.
  mutating func setSubject(iri: Span<UInt8>) throws(TermFault) { try terms.setSubject(iri: iri) }

  /// The subject of the statements that follow: a blank node by its label, of ASCII letters and digits.
  mutating func setSubject(blank label: Span<UInt8>) throws(TermFault) { try terms.setSubject(blank: label) }

  /// The predicate of the statements that follow.
  mutating func setPredicate(_ iri: Span<UInt8>) throws(TermFault) { try terms.setPredicate(iri) }

  /// Writes the statement with this object, an IRI.
  mutating func write(iri: Span<UInt8>) throws(TermFault) {
    try terms.setObject(iri: iri)
    try writeStatement()
  }

  /// Writes the statement with this object, a blank node by its label, of ASCII letters and digits.
  mutating func write(blank label: Span<UInt8>) throws(TermFault) {
    try terms.setObject(blank: label)
    try writeStatement()
  }

  /// Writes the statement with this object, a literal.
  ///
  /// - Parameters:
  ///   - text: the characters, UTF-8.
  ///   - datatype: nil for `xsd:string` and where there is a language.
  ///   - language: the tag in lower case.
  mutating func write(literal text: Span<UInt8>, datatype: String?, language: String?) throws(TermFault) {
    try terms.setObject(literal: text, datatype: datatype, language: language)
    try writeStatement()
  }

  /// Ends the document.
  mutating func end() throws(ExportError) {
    if unsafe raptor_serializer_serialize_end(serializer) != 0 || output.failed { throw .encoder("could not end") }
  }

  private mutating func writeStatement() throws(TermFault) {
    let start = output.count
    let status = unsafe terms.withStatement { unsafe raptor_serializer_serialize_statement(serializer, $0) }
    if output.failed { throw TermFault("there is no memory for it") }
    if status != 0 || output.count == start { throw TermFault("raptor2 refuses the triple") }
  }
}
