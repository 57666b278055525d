extension Graph {
  /// Visits what can be reached from a node, each branch to its end before the next, each node once.
  ///
  ///     start ── a ── c        visits start, a, c, b
  ///         └─── b ───┘
  ///
  /// The branches of a node are taken in the order of its steps. No recursion, so the depth is limited by memory alone.
  ///
  /// - Parameter visit: called for each node before what lies behind it; its answer decides how to go on.
  /// - Complexity: O(*v* + *s*) for *v* nodes reached and *s* steps that leave them.
  public func depthFirst(
    from start: TermID, along direction: Direction = .forward, over kinds: EdgeKinds = .all,
    visit: (Visit) throws -> VisitDecision
  ) rethrows {
    let filter = StepFilter(direction, kinds)
    var seen = VisitedSet<UInt32>()
    var branches: [(depth: Int, rest: Steps.Iterator)] = []

    /// Visits a node and opens its branches; false ends the traversal.
    func enter(_ reached: Visit) throws -> Bool {
      seen.insert(reached.node)
      switch try visit(reached) {
      case .stop: return false
      case .skip: return true
      case .continue:
        let rest = steps(from: reached.node, filter).makeIterator()
        branches.append((reached.depth + 1, rest))
        return true
      }
    }

    guard try enter(Visit(node: start, depth: 0, step: nil)) else { return }
    while let depth = branches.last?.depth {
      guard let step = branches[branches.count - 1].rest.next() else {
        branches.removeLast()
        continue
      }
      if seen.contains(step.target) { continue }
      guard try enter(Visit(node: step.target, depth: depth, step: step)) else { return }
    }
  }
}
