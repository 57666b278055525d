public import KnowledgeGraph

/// Finds the node that a person means by an IRI, `kind/slug`, a slug or a label.
///
/// Built once for many look-ups. Statements, evidence and interregna are found by IRI and by `kind/slug` alone, for
/// nobody types their slugs.
public struct ThingResolver: Sendable {
  private let knowledge: KnowledgeBase
  /// The nodes of each `kind/slug`, slug and folded label.
  private let nodesByName: [String: [TermID]]
  private let nodesBySlug: [String: [TermID]]
  private let nodesByLabel: [String: [TermID]]

  /// Collects the names.
  ///
  /// - Complexity: O(n log n) for n typed nodes and their labels.
  public init(_ knowledge: KnowledgeBase) {
    var byName: [String: [TermID]] = [:]
    var bySlug: [String: [TermID]] = [:]
    var byLabel: [String: [TermID]] = [:]
    let hidden = Set(
      [GS.Class.statement, GS.Class.interregnum, OA.specificResource, OA.textPositionSelector]
        .compactMap { knowledge.id(forIRI: $0) })
    if let type = knowledge.id(forIRI: RDF.type) {
      for triple in knowledge.match(predicate: type) {
        guard let iri = knowledge.iri(of: triple.subject) else { continue }
        let name = NodeName(iri: iri)
        Self.add(triple.subject, to: &byName, name.description)
        if !hidden.contains(triple.object) { Self.add(triple.subject, to: &bySlug, name.slug) }
      }
    }
    for property in [SKOS.prefLabel, SKOS.altLabel, RDFS.label, GS.title, DCTerms.title] {
      guard let predicate = knowledge.id(forIRI: property) else { continue }
      for triple in knowledge.match(predicate: predicate) {
        Self.add(triple.subject, to: &byLabel, folded(knowledge.text(of: triple.object)))
      }
    }
    self.knowledge = knowledge
    nodesByName = byName.mapValues(Self.distinct)
    nodesBySlug = bySlug.mapValues(Self.distinct)
    nodesByLabel = byLabel.mapValues(Self.distinct)
  }

  /// Finds one node.
  ///
  /// A full IRI comes first, then `kind/slug`, then a slug, then a label in any language, upper and lower case alike.
  ///
  /// - Parameters:
  ///   - text: What the person typed.
  ///   - classes: The classes, with their subclasses, that make sense here; empty for any. Of several nodes of one name
  ///     only those of these classes count.
  /// - Returns: The node.
  /// - Throws: ``ResolutionError`` with candidates when there is no such node, more than one, or only one of another class.
  /// - Complexity: O(length of the text); where nothing is found, O(n) edit distances over the n names.
  public func node(_ text: String, of classes: [String] = []) throws(ResolutionError) -> TermID {
    if let id = knowledge.id(for: .iri(text)), knowledge.degree(of: id) > 0 { return id }
    var others: [TermID] = []
    for nodes in [nodesByName[text], nodesBySlug[text], nodesByLabel[folded(text)]] {
      guard let nodes else { continue }
      let fitting = classes.isEmpty ? nodes : nodes.filter { node in classes.contains { knowledge.isA(node, $0) } }
      if fitting.count == 1 { return fitting[0] }
      if fitting.count > 1 {
        throw ResolutionError(text: text, reason: .ambiguous, candidates: fitting.map(candidate))
      }
      others += nodes
    }
    if !others.isEmpty {
      throw ResolutionError(text: text, reason: .otherClass(classes), candidates: others.map(candidate))
    }
    throw ResolutionError(text: text, reason: .unknown, candidates: nearest(to: text, of: classes).map(candidate))
  }

  /// The nodes whose slug or label is nearest to a text, at most five; a name that begins with it or contains it is near.
  private func nearest(to text: String, of classes: [String]) -> [TermID] {
    let wanted = folded(text)
    let limit = max(2, wanted.count / 3)
    var best: [TermID: Int] = [:]
    for (name, nodes) in nodesBySlug.merging(nodesByLabel, uniquingKeysWith: +) {
      let key = folded(name)
      var distance = editDistance(wanted, key, limit: limit)
      if distance == nil, wanted.count >= 3,
        key.split(whereSeparator: { " -".contains($0) }).contains(where: { $0 == wanted })
      {
        distance = limit
      }
      guard let distance else { continue }
      for node in nodes where classes.isEmpty || classes.contains(where: { knowledge.isA(node, $0) }) {
        best[node] = min(distance, best[node] ?? .max)
      }
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(5).map(\.key)
  }

  private func candidate(_ node: TermID) -> ResolutionError.Candidate {
    ResolutionError.Candidate(id: knowledge.name(of: node), label: knowledge.label(of: node))
  }

  private static func add(_ node: TermID, to names: inout [String: [TermID]], _ name: String) {
    names[name, default: []].append(node)
  }

  /// Each node once, ascending. Many nodes may share a name, so they are sorted and not searched one by one.
  private static func distinct(_ nodes: [TermID]) -> [TermID] {
    nodes.count < 2 ? nodes : Set(nodes).sorted()
  }
}

/// A name as it is compared: in lower case.
func folded(_ text: String) -> String { text.lowercased() }
