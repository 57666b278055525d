internal import KnowledgeFiles
internal import KnowledgeGraph

extension Decisions {
  /// The node that is kept for each that is not.
  ///
  /// - Throws: ``DecisionsError`` where decisions contradict one another.
  /// - Complexity: O(n log n) for n nodes.
  func resolved() throws(DecisionsError) -> [String: String] {
    let same = all.filter { $0.verdict == .same }
    var faults: [KnowledgeFileError] = []
    var neighbours: [String: [(node: String, decision: Int)]] = [:]
    // From each node that is not kept to those that are kept instead of it.
    var kept: [String: [(node: String, decision: Int)]] = [:]
    for (number, decision) in same.enumerated() {
      for node in decision.nodes where node.iri != decision.canonical.iri {
        neighbours[node.iri, default: []].append((decision.canonical.iri, number))
        neighbours[decision.canonical.iri, default: []].append((node.iri, number))
        kept[node.iri, default: []].append((decision.canonical.iri, number))
      }
    }
    var canonical: [String: String] = [:]
    var groupOf: [String: Int] = [:]
    for (group, start) in neighbours.keys.sorted().enumerated() where groupOf[start] == nil {
      var members = [start]
      groupOf[start] = group
      var next = 0
      while next < members.count {
        for neighbour in neighbours[members[next]] ?? [] where groupOf[neighbour.node] == nil {
          groupOf[neighbour.node] = group
          members.append(neighbour.node)
        }
        next += 1
      }
      guard faults.count < KnowledgeFolderError.limit else { break }
      if let root = root(of: members.sorted(), kept, same, &faults) {
        for member in members where member != root { canonical[member] = root }
      }
    }
    for decision in all where decision.verdict == .different {
      var firsts: [Int: String] = [:]
      for node in decision.nodes {
        guard let group = groupOf[node.iri] else { continue }
        guard let first = firsts.updateValue(node.iri, forKey: group) else { continue }
        guard faults.count < KnowledgeFolderError.limit else { break }
        let way = Self.way(from: first, to: node.iri, neighbours)
        let places = way.map { place(of: same[$0], from: decision.file) }.joined(separator: " and ")
        faults.append(
          fault(
            .contradiction, decision, found: "different for \(first) and \(node.iri)",
            expected: "same, which follows from \(places)",
            suggestion: "undecided, here or there"))
      }
    }
    if !faults.isEmpty {
      throw DecisionsError(faults.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) })
    }
    return canonical
  }

  /// The one member of a group that no decision gives up for another.
  private func root(
    of members: [String], _ kept: [String: [(node: String, decision: Int)]], _ same: [Decision],
    _ faults: inout [KnowledgeFileError]
  ) -> String? {
    // What is given up is taken away, those first for whom nothing is given up; a circle stays.
    var rivals: [String: Int] = [:]
    for member in members {
      for target in kept[member] ?? [] { rivals[target.node, default: 0] += 1 }
    }
    var open = members.filter { rivals[$0] == nil }
    var remaining = Set(members)
    while let member = open.popLast() {
      remaining.remove(member)
      for target in kept[member] ?? [] {
        rivals[target.node, default: 0] -= 1
        if rivals[target.node] == 0 { open.append(target.node) }
      }
    }
    let circle = remaining.sorted().flatMap { member in
      (kept[member] ?? []).filter { remaining.contains($0.node) }.map(\.decision)
    }
    if let last = circle.max() {
      let decision = same[last]
      let others = Set(circle).subtracting([last]).sorted().map { place(of: same[$0], from: decision.file) }
      faults.append(
        fault(
          .contradiction, decision, at: decision.canonical,
          found: "a circle: \(decision.canonical.iri) is to be kept here",
          expected: "one node that no decision gives up; \(others.joined(separator: " and ")) give it up for others",
          suggestion: "one canonical for all of them"))
      return nil
    }
    let roots = members.filter { kept[$0] == nil }
    guard roots.count > 1 else { return roots.first }
    let keeping = same.indices.filter { roots.contains(same[$0].canonical.iri) }
    guard let last = keeping.last(where: { same[$0].canonical.iri != same[keeping[0]].canonical.iri }) else {
      return nil
    }
    let decision = same[last]
    let first = same[keeping[0]]
    faults.append(
      fault(
        .contradiction, decision, at: decision.canonical, found: "\(decision.canonical.iri) as what is kept",
        expected: "\(first.canonical.iri), which \(place(of: first, from: decision.file)) keeps of the same thing",
        suggestion: "canonical: \(first.canonical.iri), with it among the nodes"))
    return nil
  }

  /// The decisions on the shortest way between two nodes that are the same.
  private static func way(
    from start: String, to end: String, _ neighbours: [String: [(node: String, decision: Int)]]
  ) -> [Int] {
    var came: [String: (node: String, decision: Int)] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, came[end] == nil {
      for neighbour in neighbours[queue[next]] ?? [] where came[neighbour.node] == nil && neighbour.node != start {
        came[neighbour.node] = (queue[next], neighbour.decision)
        queue.append(neighbour.node)
      }
      next += 1
    }
    var way: [Int] = []
    var node = end
    while node != start, let step = came[node] {
      if way.last != step.decision { way.append(step.decision) }
      node = step.node
    }
    return way.reversed()
  }

  private func place(of decision: Decision, from file: String) -> String {
    decision.file == file ? "line \(decision.line)" : "\(decision.file):\(decision.line)"
  }

  private func fault(
    _ kind: KnowledgeFileError.Kind, _ decision: Decision, at mention: Decision.Mention? = nil, found: String,
    expected: String, suggestion: String? = nil
  ) -> KnowledgeFileError {
    KnowledgeFileError(
      kind, file: decision.file, line: mention?.line ?? decision.line, column: mention?.column ?? decision.column,
      found: found, expected: expected, suggestion: suggestion)
  }
}
