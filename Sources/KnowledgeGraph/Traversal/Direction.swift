/// Which way triples are followed, seen from a node.
public enum Direction: Hashable, Sendable, CaseIterable {
  /// From subject to object.
  case forward
  /// From object to subject.
  case backward
  /// Both ways.
  case both
}
