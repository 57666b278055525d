/// What a reader hands its triples to: it takes terms as UTF-8 bytes and triples of what it
/// made of them. So nothing need be a `String` on the way into a graph, and a subject is looked up once for all its triples.
///
/// A reader may use a node again, as long as it reads, for a term that it has taken before.
///
/// The spans hold valid UTF-8 and are lent for the duration of the call.
public protocol TripleSink: ~Copyable {
  /// What the sink knows a term by.
  associatedtype Node

  /// Takes an absolute IRI.
  mutating func iri(_ text: Span<UInt8>) throws -> Node

  /// Takes a blank node, by a label that is the same for the same node of one read and different from any other read's.
  mutating func blank(_ label: Span<UInt8>) throws -> Node

  /// Takes a literal of datatype `xsd:string`.
  mutating func literal(_ lexicalForm: Span<UInt8>) throws -> Node

  /// Takes a literal with a datatype, which is an absolute IRI.
  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) throws -> Node

  /// Takes a literal with a language tag, in the letters that the file has it in.
  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) throws -> Node

  /// Takes note of a prefix that the document declares, for IRIs from here on.
  mutating func declare(prefix: Span<UInt8>, namespace: Span<UInt8>) throws

  /// Takes a triple of terms taken before.
  mutating func insert(_ subject: Node, _ predicate: Node, _ object: Node) throws

  /// Takes a triple of a named graph, from a reader of quads that was asked for the names of graphs.
  ///
  /// A sink that does not tell graphs apart takes it as any other triple.
  mutating func insert(_ subject: Node, _ predicate: Node, _ object: Node, graph: Node) throws
}

extension TripleSink where Self: ~Copyable {
  /// Ignores the prefix: terms come as whole IRIs anyway.
  public mutating func declare(prefix: Span<UInt8>, namespace: Span<UInt8>) throws {}

  /// Takes the triple without the name of its graph.
  public mutating func insert(_ subject: Node, _ predicate: Node, _ object: Node, graph: Node) throws {
    try insert(subject, predicate, object)
  }
}
