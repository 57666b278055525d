/// The predicates whose triples a traversal follows.
public enum EdgeKinds: Hashable, Sendable {
  /// Every predicate.
  case all
  /// These predicates only.
  case only(Set<TermID>)
  /// Every predicate but these, such as `rdf:type`, which joins almost everything.
  case except(Set<TermID>)
}
