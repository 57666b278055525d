/// What a property path asks of one triple.
struct PathEdge: Sendable {
  /// The predicates that it may have.
  let kinds: EdgeKinds
  /// Whether it is followed from subject to object.
  let isForward: Bool

  init(kinds: EdgeKinds, isForward: Bool) {
    self.kinds = kinds
    self.isForward = isForward
  }

  /// An edge of one predicate; of none when the graph does not know it.
  init(predicate: TermID?, isForward: Bool) {
    self.init(kinds: .only(predicate.map { [$0] } ?? []), isForward: isForward)
  }

  /// The edge followed the other way.
  var reversed: PathEdge { PathEdge(kinds: kinds, isForward: !isForward) }
}

extension Graph {
  /// Calls `body` with the other end of each triple at `node` that the edge matches.
  ///
  /// - Complexity: O(log *r*) for a row of *r* triples and O(1) a triple; O(*r*) for a negated set.
  func forEachEnd(of edge: PathEdge, from node: TermID, _ body: (TermID) -> Void) {
    switch edge.kinds {
    case .only(let predicates):
      for predicate in predicates {
        for end in edge.isForward ? objects(of: node, predicate) : subjects(of: node, predicate) { body(end) }
      }
    case .all, .except:
      for step in steps(from: node, along: edge.isForward ? .forward : .backward, over: edge.kinds) {
        body(step.target)
      }
    }
  }
}
