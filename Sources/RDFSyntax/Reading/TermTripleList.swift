public import KnowledgeGraph

/// A sink that keeps the triples as terms, in the order they are read; for small inputs and for tests.
public struct TermTripleList: TripleSink {
  /// The triples read so far.
  public private(set) var triples: [TermTriple] = []

  /// An empty list.
  public init() {}

  /// The term of an absolute IRI.
  public mutating func iri(_ text: Span<UInt8>) throws -> Term { .iri(try String(text)) }

  /// The term of a blank node.
  public mutating func blank(_ label: Span<UInt8>) throws -> Term { .blank(try String(label)) }

  /// The term of a plain string.
  public mutating func literal(_ lexicalForm: Span<UInt8>) throws -> Term {
    .literal(Literal(try String(lexicalForm)))
  }

  /// The term of a literal with a datatype.
  public mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) throws -> Term {
    .literal(Literal(try String(lexicalForm), datatype: try String(datatype)))
  }

  /// The term of a literal with a language tag.
  public mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) throws -> Term {
    .literal(Literal(try String(lexicalForm), language: try String(language)))
  }

  /// Adds a triple.
  public mutating func insert(_ subject: Term, _ predicate: Term, _ object: Term) {
    triples.append(TermTriple(subject, predicate, object))
  }
}

extension String {
  /// A copy of bytes, which are checked to be UTF-8.
  init(_ bytes: Span<UInt8>) throws(UTF8.ValidationError) {
    self.init(copying: try UTF8Span(validating: bytes))
  }
}
