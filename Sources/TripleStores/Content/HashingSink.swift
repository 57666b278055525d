import KnowledgeGraph
import RDFSyntax

/// A sink that hands each triple on with its hashes, and keeps nothing.
struct HashingSink: TripleSink, ~Copyable {
  struct Node {
    let term: Term
    let hash: TermHash
  }

  /// A triple with its hashes.
  struct HashedTriple {
    let triple: TermTriple
    let form: UInt64
    let value: UInt64
    let hasBlank: Bool
    /// The bytes of its terms, without what a syntax puts around them.
    let size: Int
  }

  private let take: (HashedTriple) -> Void

  init(_ take: @escaping (HashedTriple) -> Void) { self.take = take }

  mutating func iri(_ text: Span<UInt8>) throws -> Node { node(.iri(try string(text))) }

  mutating func blank(_ label: Span<UInt8>) throws -> Node { node(.blank(try string(label))) }

  mutating func literal(_ lexicalForm: Span<UInt8>) throws -> Node {
    node(.literal(Literal(try string(lexicalForm))))
  }

  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) throws -> Node {
    node(.literal(Literal(try string(lexicalForm), datatype: try string(datatype))))
  }

  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) throws -> Node {
    node(.literal(Literal(try string(lexicalForm), language: try string(language))))
  }

  mutating func insert(_ subject: Node, _ predicate: Node, _ object: Node) {
    take(
      HashedTriple(
        triple: TermTriple(subject.term, predicate.term, object.term),
        form: TermHash.triple(subject.hash.form, predicate.hash.form, object.hash.form),
        value: TermHash.triple(subject.hash.value, predicate.hash.value, object.hash.value),
        hasBlank: subject.term.kind == .blank || object.term.kind == .blank,
        size: Self.size(of: subject.term) + Self.size(of: predicate.term) + Self.size(of: object.term)))
  }

  private static func size(of term: Term) -> Int {
    switch term {
    case .iri(let text), .blank(let text): text.utf8.count
    case .literal(let literal):
      literal.lexicalForm.utf8.count + literal.datatype.utf8.count + (literal.language?.utf8.count ?? 0)
    }
  }

  private func node(_ term: Term) -> Node { Node(term: term, hash: TermHash(term)) }

  private func string(_ bytes: Span<UInt8>) throws -> String {
    String(copying: try UTF8Span(validating: bytes))
  }
}
