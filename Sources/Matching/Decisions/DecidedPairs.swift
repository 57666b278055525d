/// The pairs of nodes of which something is decided, or stands in a file to be decided.
///
/// A decision of many nodes is of all their pairs; it is kept with each node and not with each pair.
struct DecidedPairs {
  private var parents: [String: String] = [:]
  /// The numbers of the decisions that set a group apart from others, by its root.
  private var apart: [String: Set<Int32>] = [:]
  /// The numbers of the decisions that name a node.
  private var listed: [String: Set<Int32>] = [:]

  /// - Complexity: O(n) for n nodes of all decisions.
  init(_ decisions: Decisions) {
    for decision in decisions.all where decision.verdict == .same {
      for node in decision.nodes.dropFirst() { join(decision.nodes[0].iri, node.iri) }
    }
    for node in parents.keys { parents[node] = shortenedRoot(of: node) }
    for (number, decision) in decisions.all.enumerated() {
      for node in decision.nodes {
        listed[node.iri, default: []].insert(Int32(number))
        if decision.verdict == .different { apart[root(of: node.iri), default: []].insert(Int32(number)) }
      }
    }
  }

  /// Whether a pair needs no decision more: it is decided, follows from what is decided, or waits to be decided.
  func decide(_ first: String, _ second: String) -> Bool {
    let roots = (root(of: first), root(of: second))
    return roots.0 == roots.1 || Self.share(apart[roots.0], apart[roots.1]) || Self.share(listed[first], listed[second])
  }

  private static func share(_ a: Set<Int32>?, _ b: Set<Int32>?) -> Bool {
    guard let a, let b else { return false }
    return a.count < b.count ? a.contains(where: b.contains) : b.contains(where: a.contains)
  }

  /// The root of a node, once the ways have been made short.
  private func root(of node: String) -> String { parents[node] ?? node }

  private mutating func join(_ first: String, _ second: String) {
    let (a, b) = (shortenedRoot(of: first), shortenedRoot(of: second))
    if a != b { parents[max(a, b)] = min(a, b) }
  }

  /// The root of a node; the way there is halved.
  private mutating func shortenedRoot(of node: String) -> String {
    var node = node
    while let parent = parents[node] {
      guard let next = parents[parent] else { return parent }
      parents[node] = next
      node = next
    }
    return node
  }
}
