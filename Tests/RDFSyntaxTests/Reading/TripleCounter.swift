import RDFSyntax

/// Counts triples and forgets them.
struct TripleCounter: TripleSink {
  private(set) var count = 0

  mutating func iri(_ text: Span<UInt8>) {}
  mutating func blank(_ label: Span<UInt8>) {}
  mutating func literal(_ lexicalForm: Span<UInt8>) {}
  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) {}
  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) {}
  mutating func insert(_ subject: Void, _ predicate: Void, _ object: Void) { count += 1 }
}
