/// Where a path leads and in how many ways: the multisets of SPARQL 1.1, section 18.4.
///
/// Ways are counted and not listed, so that a path with exponentially many costs no more; counts stop at `UInt64.max`.
struct PathCounts {
  typealias Counts = [TermID: UInt64]

  let graph: Graph

  /// The solutions with a given start and a free end: each end with its number.
  ///
  /// The start may be a term that is in no triple, or an id that the table does not have.
  func ends(of path: BoundPath, from start: TermID) -> Counts {
    guard isNode(start) else {
      let ways = waysToStay(path)
      return ways == 0 ? [:] : [start: ways]
    }
    return ends(of: path, from: [start: 1])
  }

  /// The number of solutions with a given start and a given end.
  func ways(of path: BoundPath, from start: TermID, to end: TermID) -> UInt64 {
    switch path {
    case .alternative(let parts):
      return parts.reduce(0) { saturatingSum($0, ways(of: $1, from: start, to: end)) }
    case .sequence(let parts):
      // The last part is followed from the end, and the two meet in the middle. So a term that is in no triple
      // joins itself through two zero-length parts, as each has it for a constant end, but not through three.
      guard let last = parts.last else { return 0 }
      let first = parts.count == 2 ? parts[0] : .sequence(parts.dropLast())
      let arriving = ends(of: last.reversed, from: end)
      return ends(of: first, from: start).reduce(0) { ways, middle in
        saturatingSum(ways, saturatingProduct(middle.value, arriving[middle.key] ?? 0))
      }
    default:
      return ends(of: path, from: start)[end] ?? 0
    }
  }

  private func isNode(_ id: TermID) -> Bool { id.index < graph.terms.count && graph.isNode(id) }

  private func ends(of path: BoundPath, from starts: Counts) -> Counts {
    var ends: Counts = [:]
    func add(_ node: TermID, _ ways: UInt64) { ends[node] = saturatingSum(ends[node] ?? 0, ways) }
    switch path {
    case .edge(let edge):
      for (node, ways) in starts { graph.forEachEnd(of: edge, from: node) { add($0, ways) } }
    case .sequence(let parts):
      return parts.reduce(starts) { self.ends(of: $1, from: $0) }
    case .alternative(let parts):
      for part in parts { for (node, ways) in self.ends(of: part, from: starts) { add(node, ways) } }
    case .repeated(let path, let repetition, let automaton):
      let automaton = automaton ?? PathAutomaton(path, repetition)
      for (node, ways) in starts { automaton.forEachEnd(from: node, in: graph) { add($0, ways) } }
    }
    return ends
  }

  /// The number of solutions that join a term that is in no triple, given as the start, to itself.
  ///
  /// In a sequence none does: the variable between the parts takes nodes of the graph only.
  private func waysToStay(_ path: BoundPath) -> UInt64 {
    switch path {
    case .edge, .sequence: 0
    case .alternative(let parts): parts.reduce(0) { saturatingSum($0, waysToStay($1)) }
    case .repeated(let path, let repetition, _): repetition != .oneOrMore || waysToStay(path) > 0 ? 1 : 0
    }
  }
}

private func saturatingSum(_ left: UInt64, _ right: UInt64) -> UInt64 {
  let (sum, overflow) = left.addingReportingOverflow(right)
  return overflow ? .max : sum
}

private func saturatingProduct(_ left: UInt64, _ right: UInt64) -> UInt64 {
  let (product, overflow) = left.multipliedReportingOverflow(by: right)
  return overflow ? .max : product
}
