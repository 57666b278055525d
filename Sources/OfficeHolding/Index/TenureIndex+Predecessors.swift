import KnowledgeGraph

extension TenureIndex {
  /// Visits the tenures before one, each the only one that the other follows, until there is none or several.
  ///
  /// - Parameters:
  ///   - slot: The own slot of the tenure, which is not visited itself.
  ///   - limit: How many are visited at most.
  /// - Returns: Whether that is all; false where a tenure follows several.
  @inline(__always)
  func visitPredecessors(of slot: Int, limit: Int, _ body: (Int) -> Void) -> Bool {
    var slot = slot
    for _ in 0..<min(limit, columns.nodes.count) {
      let link = columns.predecessors[slot]
      if link == TenureColumns.none { return true }
      if link == TenureColumns.several { return false }
      slot = Int(link)
      body(slot)
    }
    return true
  }
}

extension Tenure {
  /// The tenures that come before this one, each once: what it follows, what that follows, and so on, the nearer first.
  ///
  /// - Parameter limit: How many there are at most.
  /// - Returns: The tenures; a cycle ends where it closes, and this one is among them if it is on one.
  /// - Complexity: O(k) for k tenures found, and O(k log n) where one of them follows several or is on a cycle.
  public func predecessors(upTo limit: Int) -> [Tenure] {
    var found: [Tenure] = []
    guard limit > 0, let slot = knowledge.tenureIndex.slot(of: node) else { return [] }
    found.reserveCapacity(min(limit, 32))
    let isWhole = knowledge.tenureIndex.visitPredecessors(of: slot, limit: limit) {
      found.append(Tenure(knowledge.tenureIndex.columns.nodes[$0], in: knowledge))
    }
    return isWhole ? found : predecessorsByBreadth(upTo: limit)
  }

  /// The same where a tenure follows several, or itself in the end.
  private func predecessorsByBreadth(upTo limit: Int) -> [Tenure] {
    var found: [Tenure] = []
    var seen: Set<TermID> = []
    var next = -1
    while next < found.count {
      for earlier in (next < 0 ? self : found[next]).predecessors where seen.insert(earlier.node).inserted {
        found.append(earlier)
        if found.count == limit { return found }
      }
      next += 1
    }
    return found
  }
}
