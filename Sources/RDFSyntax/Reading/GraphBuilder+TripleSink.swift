public import KnowledgeGraph

/// A builder takes triples as ids of its own.
extension GraphBuilder: TripleSink {
  /// The builder's id of an absolute IRI.
  public mutating func iri(_ text: Span<UInt8>) -> TermID { intern(iri: text) }

  /// The builder's id of a blank node.
  public mutating func blank(_ label: Span<UInt8>) -> TermID { intern(blank: label) }

  /// The builder's id of a plain string.
  public mutating func literal(_ lexicalForm: Span<UInt8>) -> TermID { intern(literal: lexicalForm) }

  /// The builder's id of a literal with a datatype.
  public mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) -> TermID {
    intern(literal: lexicalForm, datatype: datatype)
  }

  /// The builder's id of a literal with a language tag.
  public mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) -> TermID {
    intern(literal: lexicalForm, language: language)
  }

  /// Adds a triple.
  public mutating func insert(_ subject: TermID, _ predicate: TermID, _ object: TermID) {
    insert(Triple(subject, predicate, object))
  }
}
