extension Graph {
  /// Visits what can be reached from a node, the nearest first, each node once.
  ///
  ///     start ── a ── c        visits start, a, b, c
  ///         └─── b ───┘
  ///
  /// Nodes of one depth come in the order of the steps that lead to them, so that the visits depend on the graph alone.
  ///
  /// - Parameter visit: called for each node, the start first; its answer decides how to go on.
  /// - Complexity: O(*v* + *s*) for *v* nodes reached and *s* steps that leave them.
  public func breadthFirst(
    from start: TermID, along direction: Direction = .forward, over kinds: EdgeKinds = .all,
    visit: (Visit) throws -> VisitDecision
  ) rethrows {
    let filter = StepFilter(direction, kinds)
    var seen = VisitedSet<UInt32>()
    seen.insert(start)
    var queue = [Visit(node: start, depth: 0, step: nil)]
    var head = 0
    while head < queue.count {
      let current = queue[head]
      head += 1
      switch try visit(current) {
      case .stop: return
      case .skip: continue
      case .continue: break
      }
      for step in steps(from: current.node, filter) where seen.insert(step.target) {
        queue.append(Visit(node: step.target, depth: current.depth + 1, step: step))
      }
    }
  }
}
