/// Takes the statements of a piece of lines and lays them out on a page.
///
/// The nodes of a piece stay encoded until its end, because the parser uses a subject and a predicate again.
struct PieceSink: ~Copyable, TripleSink {
  /// An encoded term: where its bytes are.
  struct Node {
    let start: Int
    let end: Int
  }

  private var terms: SpanPrinter
  private let labels: BlankNodeLabels
  /// What was laid out of the piece.
  private(set) var page: StatementPage

  init(_ terms: consuming SpanPrinter, _ labels: BlankNodeLabels, _ page: consuming StatementPage) {
    self.terms = terms
    self.labels = labels
    self.page = page
  }

  /// Begins a piece.
  mutating func removeAll() {
    terms.output.truncate(to: 0)
    page.removeAll()
  }

  mutating func iri(_ text: Span<UInt8>) throws -> Node {
    let start = terms.output.count
    try terms.appendIRI(text)
    return node(from: start)
  }

  mutating func blank(_ label: Span<UInt8>) throws -> Node {
    let start = terms.output.count
    labels.append(label, to: &terms.output)
    return node(from: start)
  }

  mutating func literal(_ lexicalForm: Span<UInt8>) throws -> Node {
    let start = terms.output.count
    try terms.appendLiteral(lexicalForm)
    return node(from: start)
  }

  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) throws -> Node {
    let start = terms.output.count
    try terms.appendLiteral(lexicalForm, datatype: datatype)
    return node(from: start)
  }

  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) throws -> Node {
    let start = terms.output.count
    try terms.appendLiteral(lexicalForm, language: language)
    return node(from: start)
  }

  mutating func insert(_ subject: Node, _ predicate: Node, _ object: Node) throws {
    try insert(subject, predicate, object, graph: Node(start: 0, end: 0))
  }

  mutating func insert(_ subject: Node, _ predicate: Node, _ object: Node, graph: Node) throws {
    terms.output.withSpan { bytes in
      page.append(
        bytes.extracting(subject.start..<subject.end), bytes.extracting(predicate.start..<predicate.end),
        bytes.extracting(object.start..<object.end), graph: bytes.extracting(graph.start..<graph.end))
    }
  }

  /// Whether memory was refused, so that bytes are missing.
  var failed: Bool { terms.output.failed || page.bytes.failed }

  private func node(from start: Int) -> Node { Node(start: start, end: terms.output.count) }
}
