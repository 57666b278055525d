public import KnowledgeGraph

/// A builder takes triples as ids of its own.
extension GraphBuilder: TripleSink {
  public mutating func iri(_ text: Span<UInt8>) -> TermID { intern(iri: text) }

  public mutating func blank(_ label: Span<UInt8>) -> TermID { intern(blank: label) }

  public mutating func literal(_ lexicalForm: Span<UInt8>) -> TermID { intern(literal: lexicalForm) }

  public mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) -> TermID {
    intern(literal: lexicalForm, datatype: datatype)
  }

  public mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) -> TermID {
    intern(literal: lexicalForm, language: language)
  }

  public mutating func insert(_ subject: TermID, _ predicate: TermID, _ object: TermID) {
    insert(Triple(subject, predicate, object))
  }
}
