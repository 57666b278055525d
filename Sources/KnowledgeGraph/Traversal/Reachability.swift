extension Graph {
  /// The nodes that one or more steps lead to, ascending. The start is among them only if it lies on a cycle.
  ///
  /// - Complexity: O(*v* log *v* + *s*) for *v* nodes reached and *s* steps that leave them.
  public func reachable(
    from start: TermID, along direction: Direction = .forward, over kinds: EdgeKinds = .all
  ) -> [TermID] {
    let filter = StepFilter(direction, kinds)
    var seen = VisitedSet<UInt32>()
    var reached: [TermID] = []
    func open(_ node: TermID) {
      for step in steps(from: node, filter) where seen.insert(step.target) {
        reached.append(step.target)
      }
    }
    open(start)
    var head = 0
    while head < reached.count {
      open(reached[head])
      head += 1
    }
    return reached.sorted()
  }
}
