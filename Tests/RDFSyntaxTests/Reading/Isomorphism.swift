import KnowledgeGraph

/// Whether two graphs are the same up to the labels of blank nodes (RDF 1.1 Concepts, section 3.6).
///
/// Blank nodes are coloured by what they stand next to until the colours are stable; then each node of the left is tried on
/// each node of the right with the same colour, and a wrong choice is taken back.
func areIsomorphic(_ left: Set<TermTriple>, _ right: Set<TermTriple>) -> Bool {
  guard left.count == right.count else { return false }
  return extend([:], from: left, to: right)
}

private func extend(_ pairs: [String: String], from left: Set<TermTriple>, to right: Set<TermTriple>) -> Bool {
  var fixedLeft: [String: Int] = [:]
  var fixedRight: [String: Int] = [:]
  for (number, pair) in pairs.sorted(by: { $0.key < $1.key }).enumerated() {
    fixedLeft[pair.key] = number
    fixedRight[pair.value] = number
  }
  let leftColours = colours(of: left, fixed: fixedLeft)
  let rightColours = colours(of: right, fixed: fixedRight)
  let leftGroups = Dictionary(grouping: leftColours.keys) { leftColours[$0] }
  let rightGroups = Dictionary(grouping: rightColours.keys) { rightColours[$0] }
  guard leftGroups.mapValues(\.count) == rightGroups.mapValues(\.count) else { return false }
  let open = leftGroups.filter { $0.value.contains { pairs[$0] == nil } }
  guard let group = open.min(by: { $0.value.count < $1.value.count }) else {
    return Set(left.map { renamed($0, by: pairs) }) == right
  }
  guard let node = group.value.first(where: { pairs[$0] == nil }) else { return false }
  let taken = Set(pairs.values)
  for candidate in rightGroups[group.key] ?? [] where !taken.contains(candidate) {
    var longer = pairs
    longer[node] = candidate
    if extend(longer, from: left, to: right) { return true }
  }
  return false
}

/// The colour of each blank node; the same in two isomorphic graphs.
private func colours(of graph: Set<TermTriple>, fixed: [String: Int]) -> [String: String] {
  var colours: [String: String] = [:]
  for triple in graph {
    for case .blank(let label) in [triple.subject, triple.object] {
      colours[label] = fixed[label].map { "fixed \($0)" } ?? "free"
    }
  }
  var count = Set(colours.values).count
  while true {
    var neighbours: [String: [String]] = [:]
    func colour(_ term: Term, seenFrom label: String) -> String {
      guard case .blank(let other) = term else { return "\(term)" }
      return other == label ? "itself" : "[\(colours[other] ?? "")]"
    }
    for triple in graph {
      if case .blank(let label) = triple.subject {
        neighbours[label, default: []].append("> \(triple.predicate) \(colour(triple.object, seenFrom: label))")
      }
      if case .blank(let label) = triple.object {
        neighbours[label, default: []].append("< \(triple.predicate) \(colour(triple.subject, seenFrom: label))")
      }
    }
    var signatures: [String: String] = [:]
    for (label, colour) in colours {
      signatures[label] = ([colour] + (neighbours[label] ?? []).sorted()).joined(separator: "\n")
    }
    // Short names for the signatures keep them from growing; equal ones get equal names in both graphs, as they are hashed
    // with the same seed in one process, and a collision could only cost time, since the mapping found is checked at the end.
    colours = signatures.mapValues { String($0.hashValue, radix: 36) }
    let refined = Set(colours.values).count
    if refined == count { return colours }
    count = refined
  }
}

private func renamed(_ triple: TermTriple, by pairs: [String: String]) -> TermTriple {
  func rename(_ term: Term) -> Term {
    if case .blank(let label) = term { return .blank(pairs[label] ?? label) }
    return term
  }
  return TermTriple(rename(triple.subject), triple.predicate, rename(triple.object))
}
