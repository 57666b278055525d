/// The pairs of nodes of which something is decided, or stands in a file to be decided.
struct DecidedPairs {
  private var groups: [String: String] = [:]
  private var apart: Set<[String]> = []
  private var listed: Set<[String]> = []

  init(_ decisions: Decisions) {
    for decision in decisions.all where decision.verdict == .same {
      for node in decision.nodes.dropFirst() { join(decision.nodes[0].iri, node.iri) }
    }
    for decision in decisions.all {
      for (number, first) in decision.nodes.enumerated() {
        for second in decision.nodes[(number + 1)...] {
          listed.insert([first.iri, second.iri].sorted())
          if decision.verdict == .different {
            apart.insert([group(of: first.iri), group(of: second.iri)].sorted())
          }
        }
      }
    }
  }

  /// Whether a pair needs no decision more: it is decided, follows from what is decided, or waits to be decided.
  func decide(_ first: String, _ second: String) -> Bool {
    let groups = [group(of: first), group(of: second)].sorted()
    return groups[0] == groups[1] || apart.contains(groups) || listed.contains([first, second].sorted())
  }

  private func group(of node: String) -> String {
    var node = node
    while let next = groups[node] { node = next }
    return node
  }

  private mutating func join(_ first: String, _ second: String) {
    let (a, b) = (group(of: first), group(of: second))
    if a != b { groups[max(a, b)] = min(a, b) }
  }
}
