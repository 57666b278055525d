/// A triple of terms, which stands on its own; for small numbers of triples, tests and messages.
public struct TermTriple: Hashable, Comparable, Sendable {
  /// The subject: an IRI or a blank node.
  public var subject: Term
  /// The predicate: an IRI.
  public var predicate: Term
  /// The object: any term.
  public var object: Term

  /// A triple of three terms.
  public init(_ subject: Term, _ predicate: Term, _ object: Term) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
  }

  /// By subject, then predicate, then object, each in term order.
  public static func < (left: TermTriple, right: TermTriple) -> Bool {
    if left.subject != right.subject { return left.subject < right.subject }
    if left.predicate != right.predicate { return left.predicate < right.predicate }
    return left.object < right.object
  }
}

extension TermTriple: CustomStringConvertible {
  /// The three terms with spaces between, for messages.
  public var description: String { "\(subject) \(predicate) \(object)" }
}
