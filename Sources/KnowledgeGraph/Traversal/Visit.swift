/// A node that a traversal has reached.
public struct Visit: Hashable, Sendable {
  /// The node.
  public let node: TermID
  /// The number of steps from the start: for breadth-first traversal the smallest.
  public let depth: Int
  /// The step by which it was reached; nil for the start.
  public let step: Step?
}

/// What a traversal does after a visit.
public enum VisitDecision: Hashable, Sendable {
  /// Go on, and on from this node too.
  case `continue`
  /// Go on, but not from this node.
  case skip
  /// End the traversal.
  case stop
}
