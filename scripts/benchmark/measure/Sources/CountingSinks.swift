import KnowledgeGraph
import RDFSyntax

/// Counts triples and keeps none; each term is read, and its length added up, so that its bytes are not passed over.
struct CountingSink: TripleSink {
  private(set) var count = 0
  private(set) var length = 0

  mutating func iri(_ text: Span<UInt8>) { length &+= text.count }
  mutating func blank(_ label: Span<UInt8>) { length &+= label.count }
  mutating func literal(_ lexicalForm: Span<UInt8>) { length &+= lexicalForm.count }
  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) { length &+= lexicalForm.count }
  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) { length &+= lexicalForm.count }
  mutating func insert(_ subject: Void, _ predicate: Void, _ object: Void) { count += 1 }
}

/// Counts bytes and keeps none.
struct CountedBytes: ByteSink {
  private(set) var count = 0
  mutating func write(_ bytes: Span<UInt8>) { count += bytes.count }
}
