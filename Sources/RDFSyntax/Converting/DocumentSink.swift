internal import KnowledgeGraph

/// Takes the statements of a document of Turtle in order and lays them out; the page is to be written and emptied
/// between statements.
///
/// Each node has its bytes to itself, because one can stay open as long as the document is.
struct DocumentSink: ~Copyable, TripleSink {
  private var terms: SpanPrinter
  private let labels: BlankNodeLabels
  /// What was laid out and not yet written.
  private(set) var page: StatementPage
  /// The prefixes that the output declares.
  private var declared: [String: String]
  private let isTurtle: Bool

  /// So many prefixes of the document are taken over; the namespaces of others are written out.
  private static let limit = 100

  /// - Parameters:
  ///   - terms: prints with the prefixes.
  ///   - page: which declares the prefixes.
  ///   - prefixes: names and namespaces.
  ///   - isTurtle: whether the output has prefixes.
  init(
    _ terms: consuming SpanPrinter, _ labels: BlankNodeLabels, _ page: consuming StatementPage,
    prefixes: [String: String], isTurtle: Bool
  ) {
    self.terms = terms
    self.labels = labels
    self.page = page
    self.isTurtle = isTurtle
    declared = prefixes
  }

  /// Takes over a prefix of the document, unless its name or its namespace is declared already: then terms that were
  /// encoded before go on meaning the same.
  mutating func declare(prefix: Span<UInt8>, namespace: Span<UInt8>) throws {
    let name = String(decoding: copy(of: prefix), as: UTF8.self)
    let iri = String(decoding: copy(of: namespace), as: UTF8.self)
    guard isTurtle, declared.count < Self.limit, declared[name] == nil, !declared.values.contains(iri) else {
      return
    }
    let added: TurtlePrefixes
    do throws(ExportError) {
      added = try TurtlePrefixes([name: iri])
    } catch {
      // A name beyond ASCII, or a namespace that is no IRI by RFC 3987: IRIs in it are written out, or refused when they come.
      return
    }
    declared[name] = iri
    terms = try SpanPrinter(.turtle(TurtlePrefixes(declared)))
    let type = try self.iri(RDF.type.utf8.span)
    let declarations = try added.declarations()
    page.declare(declarations.span, type: type)
  }

  mutating func iri(_ text: Span<UInt8>) throws -> [UInt8] {
    try encode { terms throws(TermFault) in try terms.appendIRI(text) }
  }

  mutating func blank(_ label: Span<UInt8>) throws -> [UInt8] {
    let labels = labels
    return try encode { terms throws(TermFault) in labels.append(label, to: &terms.output) }
  }

  mutating func literal(_ lexicalForm: Span<UInt8>) throws -> [UInt8] {
    try encode { terms throws(TermFault) in try terms.appendLiteral(lexicalForm) }
  }

  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) throws -> [UInt8] {
    try encode { terms throws(TermFault) in try terms.appendLiteral(lexicalForm, datatype: datatype) }
  }

  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) throws -> [UInt8] {
    try encode { terms throws(TermFault) in try terms.appendLiteral(lexicalForm, language: language) }
  }

  mutating func insert(_ subject: [UInt8], _ predicate: [UInt8], _ object: [UInt8]) throws {
    page.append(subject.span, predicate.span, object.span, graph: Span())
  }

  /// Ends the last statement.
  mutating func close() { page.close() }

  /// Writes what was laid out, when it is longer than a limit.
  mutating func flush(to sink: inout some ByteSink & ~Copyable, above limit: Int) throws(ExportError) {
    if terms.output.failed || page.bytes.failed { throw .encoder("there is no memory for a page of output") }
    guard page.bytes.count > limit else { return }
    try page.bytes.withSpan { bytes throws(ExportError) in try sink.write(bytes) }
    page.removeBytes()
  }

  private mutating func encode(
    _ append: (inout SpanPrinter) throws(TermFault) -> Void
  ) throws(TermFault) -> [UInt8] {
    try append(&terms)
    let bytes = terms.output.withSpan { copy(of: $0) }
    terms.output.truncate(to: 0)
    return bytes
  }
}
