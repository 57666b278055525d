extension Graph {
  /// A shortest path between two nodes, as the steps that lead from the one to the other.
  ///
  ///     Lenin <─holder─ tenure ─office─> chairman        two steps: the first backward, the second forward
  ///
  /// Of several shortest paths it is the one whose nodes breadth-first traversal reaches first: the same each time.
  ///
  /// - Returns: the steps in order, none when the nodes are the same; nil when no path leads there.
  /// - Complexity: O(*v* + *s*) for *v* nodes nearer than the end and *s* steps that leave them.
  public func shortestPath(
    from start: TermID, to end: TermID, along direction: Direction = .both, over kinds: EdgeKinds = .all
  ) -> [Step]? {
    var arrivals: [TermID: Step] = [:]
    var isFound = false
    breadthFirst(from: start, along: direction, over: kinds) { visit in
      arrivals[visit.node] = visit.step
      isFound = visit.node == end
      return isFound ? .stop : .continue
    }
    guard isFound else { return nil }
    var path: [Step] = []
    var node = end
    while let step = arrivals[node] {
      path.append(step)
      node = step.source
    }
    path.reverse()
    return path
  }
}
