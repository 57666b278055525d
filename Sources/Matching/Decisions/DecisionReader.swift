internal import KnowledgeFiles
internal import KnowledgeGraph

/// Reads the decisions of one file.
struct DecisionReader {
  let file: String
  private(set) var faults: [KnowledgeFileError] = []

  init(file: String) { self.file = file }

  /// What an entry may say; the last four are for the reader alone.
  static let keys = ["decision", "nodes", "canonical", "score", "kind", "names", "reasons", "note"]

  /// The entries of a list; what is wrong with one is a fault.
  mutating func decisions(in text: String) throws(KnowledgeFileError) -> [Decision] {
    guard let tree = try YAMLComposer(file: file).compose(text) else { return [] }
    guard case .sequence(let items) = tree.content else {
      fail(.syntax, tree.position, found: tree.summary, expected: "a list of decisions, each begun with “- decision:”")
      return []
    }
    return items.compactMap { decision($0) }
  }

  private mutating func decision(_ tree: YAMLTree) -> Decision? {
    guard case .mapping(let entries) = tree.content else {
      fail(.syntax, tree.position, found: tree.summary, expected: "decision:, nodes: and canonical:")
      return nil
    }
    for entry in entries where !Self.keys.contains(entry.key) {
      fail(
        .unknownKey, entry.keyPosition, found: "the unknown key \(quoted(entry.key))",
        expected: "one of \(Self.keys.joined(separator: ", "))",
        suggestion: nearestName(to: entry.key, among: Self.keys))
    }
    func value(_ key: String) -> YAMLTree? { entries.first { $0.key == key }?.value }
    guard let verdictTree = value("decision") else {
      fail(.missing, tree.position, found: "no decision:", expected: "decision: same, different or undecided")
      return nil
    }
    guard let verdict = verdict(verdictTree) else { return nil }
    guard let nodesTree = value("nodes"), let nodes = nodes(nodesTree) else {
      if value("nodes") == nil {
        fail(.missing, tree.position, found: "no nodes:", expected: "nodes: and a list of two IRIs or more")
      }
      return nil
    }
    var canonical = nodes[0]
    if let tree = value("canonical") {
      guard let stated = mention(tree) else { return nil }
      guard nodes.contains(where: { $0.iri == stated.iri }) else {
        fail(
          .badValue, tree.position, found: quoted(stated.iri), expected: "one of the nodes of this decision",
          suggestion: nearestName(to: stated.iri, among: nodes.map(\.iri)))
        return nil
      }
      canonical = stated
    }
    return Decision(
      verdict: verdict, nodes: nodes, canonical: canonical, file: file, line: verdictTree.position.line,
      column: verdictTree.position.column)
  }

  private mutating func verdict(_ tree: YAMLTree) -> Decision.Verdict? {
    if case .scalar(let text, _) = tree.content, let verdict = Decision.Verdict(rawValue: text) { return verdict }
    let words = Decision.Verdict.allCases.map(\.rawValue)
    var suggestion: String?
    if case .scalar(let text, _) = tree.content { suggestion = nearestName(to: text, among: words) }
    fail(
      .badValue, tree.position, found: tree.summary, expected: words.joined(separator: ", ") + " after decision:",
      suggestion: suggestion)
    return nil
  }

  private mutating func nodes(_ tree: YAMLTree) -> [Decision.Mention]? {
    guard case .sequence(let items) = tree.content, items.count > 1 else {
      fail(.badValue, tree.position, found: tree.summary, expected: "a list of two IRIs or more")
      return nil
    }
    var nodes: [Decision.Mention] = []
    var seen: Set<String> = []
    for item in items {
      guard let mention = mention(item) else { return nil }
      guard seen.insert(mention.iri).inserted else {
        fail(.duplicateValue, item.position, found: "\(quoted(mention.iri)) again", expected: "each IRI once")
        return nil
      }
      nodes.append(mention)
    }
    return nodes
  }

  private mutating func mention(_ tree: YAMLTree) -> Decision.Mention? {
    guard case .scalar(let text, _) = tree.content, text.contains(":"), !text.contains(where: \.isWhitespace) else {
      fail(.badValue, tree.position, found: tree.summary, expected: "an IRI, whole and without brackets")
      return nil
    }
    return Decision.Mention(iri: text, line: tree.position.line, column: tree.position.column)
  }

  private mutating func fail(
    _ kind: KnowledgeFileError.Kind, _ position: FilePosition, found: String, expected: String,
    suggestion: String? = nil
  ) {
    faults.append(
      KnowledgeFileError(
        kind, file: file, line: position.line, column: position.column, found: found, expected: expected,
        suggestion: suggestion))
  }
}
