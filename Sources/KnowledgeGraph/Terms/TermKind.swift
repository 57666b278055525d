/// The three kinds of RDF term, in term order.
public enum TermKind: UInt8, Hashable, Sendable, Comparable, CaseIterable {
  /// An IRI.
  case iri
  /// A blank node.
  case blank
  /// A literal.
  case literal

  /// IRI < blank node < literal.
  public static func < (left: TermKind, right: TermKind) -> Bool { left.rawValue < right.rawValue }
}
