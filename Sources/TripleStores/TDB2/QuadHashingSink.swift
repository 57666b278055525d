import KnowledgeGraph
import RDFSyntax

/// A sink that hands on the triples of one graph of many with their hashes, and counts those of the others.
struct QuadHashingSink: TripleSink, ~Copyable {
  private var sink: HashingSink
  private let graph: Term?
  /// The triples of other graphs.
  private(set) var others = 0

  /// - Parameter graph: the IRI of the graph; nil for the default graph.
  init(_ graph: String?, _ take: @escaping (HashingSink.HashedTriple) -> Void) {
    self.graph = graph.map { .iri($0) }
    sink = HashingSink(take)
  }

  mutating func iri(_ text: Span<UInt8>) throws -> HashingSink.Node { try sink.iri(text) }

  mutating func blank(_ label: Span<UInt8>) throws -> HashingSink.Node { try sink.blank(label) }

  mutating func literal(_ lexicalForm: Span<UInt8>) throws -> HashingSink.Node { try sink.literal(lexicalForm) }

  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) throws -> HashingSink.Node {
    try sink.literal(lexicalForm, datatype: datatype)
  }

  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) throws -> HashingSink.Node {
    try sink.literal(lexicalForm, language: language)
  }

  mutating func insert(_ subject: HashingSink.Node, _ predicate: HashingSink.Node, _ object: HashingSink.Node) {
    if graph == nil { sink.insert(subject, predicate, object) } else { others += 1 }
  }

  mutating func insert(
    _ subject: HashingSink.Node, _ predicate: HashingSink.Node, _ object: HashingSink.Node, graph: HashingSink.Node
  ) {
    if graph.term == self.graph { sink.insert(subject, predicate, object) } else { others += 1 }
  }
}
