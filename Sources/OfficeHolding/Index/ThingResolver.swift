public import KnowledgeGraph

/// Finds the node that a person means by an IRI, `kind/slug`, a slug or a label.
///
/// It keeps no table: a name is sought among the triples, which for a few names is far quicker than to collect the names of
/// millions of things. Statements, evidence and interregna are found by IRI and by `kind/slug` alone, for nobody types
/// their slugs.
public struct ThingResolver: Sendable {
  private let knowledge: KnowledgeBase
  /// The classes whose nodes are not found by slug.
  private let hidden: Set<TermID>

  /// A resolver of the names in a knowledge base.
  public init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    hidden = Set(
      [GS.Class.statement, GS.Class.interregnum, OA.specificResource, OA.textPositionSelector]
        .compactMap { knowledge.id(forIRI: $0) })
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
  /// - Complexity: O(log n) for an IRI; for another name O(n) for n typed nodes and labels, divided among the processors;
  ///   where nothing is found, as many edit distances as there are names with nearly the same letters.
  public func node(_ text: String, of classes: [String] = []) throws(ResolutionError) -> TermID {
    if let id = knowledge.id(for: .iri(text)), knowledge.degree(of: id) > 0 { return id }
    var others: [TermID] = []
    let (byName, bySlug) = nodes(named: text)
    for find in [{ byName }, { bySlug }, { nodes(labelled: text) }] {
      let nodes = find()
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

  /// The nodes whose `kind/slug`, and those whose slug is a text; each ascending.
  private func nodes(named text: String) -> (byName: [TermID], bySlug: [TermID]) {
    let wanted = Array(text.utf8)
    var byName: Set<TermID> = []
    var bySlug: Set<TermID> = []
    // Either is the end of the IRI, whatever stands before.
    for (node, type) in typed(where: { $0.ends(with: wanted.span) }) {
      let name = NodeName(iri: knowledge.asserted.terms.text(of: node))
      if name.description == text { byName.insert(node) }
      if name.slug == text, !hidden.contains(type) { bySlug.insert(node) }
    }
    return (byName.sorted(), bySlug.sorted())
  }

  /// The nodes that have a label or title, upper and lower case alike; ascending.
  private func nodes(labelled text: String) -> [TermID] {
    let wanted = folded(text)
    let isASCII = wanted.utf8.allSatisfy { $0 < 0x80 }
    // A label of ASCII alone keeps its length in lower case.
    let found = labels({ !isASCII || $0.count == wanted.utf8.count || $0.hasNonASCII }) {
      folded($0) == wanted ? 0 : nil
    }
    return Set(found.map(\.node)).sorted()
  }

  /// The nodes with labels and titles for which something is found, and that.
  ///
  /// - Parameters:
  ///   - mayFit: Whether the bytes of a label are worth to be looked at.
  ///   - find: What is found for the label.
  private func labels(
    _ mayFit: @Sendable (Span<UInt8>) -> Bool, _ find: @Sendable (String) -> Int?
  ) -> [(node: TermID, found: Int)] {
    let terms = knowledge.asserted.terms
    return Self.labels.compactMap { knowledge.id(forIRI: $0) }.flatMap { predicate in
      [knowledge.asserted, knowledge.derived].flatMap { graph -> [(node: TermID, found: Int)] in
        let rows = graph.storage.pos
        let row = rows.range(predicate)
        let pieces = inPieces(of: row.count) { piece in
          piece.compactMap { offset -> (node: TermID, found: Int)? in
            let label = rows.second[row.lowerBound + offset]
            guard terms.isBlank(label) || terms.withText(of: label, mayFit),
              let found = find(knowledge.text(of: label))
            else { return nil }
            return (rows.third[row.lowerBound + offset], found)
          }
        }
        return Array(pieces.joined())
      }
    }
  }

  private static let labels = [SKOS.prefLabel, SKOS.altLabel, RDFS.label, GS.title, DCTerms.title]

  /// The nodes with an IRI that fits and a class, and the class.
  private func typed(where fits: @Sendable (Span<UInt8>) -> Bool) -> [(node: TermID, type: TermID)] {
    guard let type = knowledge.id(forIRI: RDF.type) else { return [] }
    let terms = knowledge.asserted.terms
    return [knowledge.asserted, knowledge.derived].flatMap { graph -> [(node: TermID, type: TermID)] in
      let rows = graph.storage.pos
      let row = rows.range(type)
      let pieces = inPieces(of: row.count) { piece in
        piece.compactMap { offset -> (node: TermID, type: TermID)? in
          let node = rows.third[row.lowerBound + offset]
          guard terms.isIRI(node), terms.withText(of: node, fits) else { return nil }
          return (node, rows.second[row.lowerBound + offset])
        }
      }
      return Array(pieces.joined())
    }
  }

  /// The nodes whose slug or label is nearest to a text, at most five (see ``NearNames``).
  private func nearest(to text: String, of classes: [String]) -> [TermID] {
    let near = NearNames(to: text)
    let terms = knowledge.asserted.terms
    var best: [TermID: Int] = [:]
    for (node, type) in typed(where: near.mayInclude) where !hidden.contains(type) {
      offer(node, near.distance(to: NodeName(iri: terms.text(of: node)).slug), of: classes, to: &best)
    }
    for (node, distance) in labels({ near.mayInclude($0) }, { near.distance(to: $0) }) {
      offer(node, distance, of: classes, to: &best)
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(5).map(\.key)
  }

  private func offer(_ node: TermID, _ distance: Int?, of classes: [String], to best: inout [TermID: Int]) {
    guard let distance, distance < best[node] ?? .max,
      classes.isEmpty || classes.contains(where: { knowledge.isA(node, $0) })
    else { return }
    best[node] = distance
  }

  private func candidate(_ node: TermID) -> ResolutionError.Candidate {
    ResolutionError.Candidate(id: knowledge.name(of: node), label: knowledge.label(of: node))
  }
}

/// A name as it is compared: in lower case.
func folded(_ text: String) -> String { text.lowercased() }

extension Span<UInt8> {
  /// Whether these bytes end with others.
  fileprivate func ends(with others: Span<UInt8>) -> Bool {
    guard count >= others.count else { return false }
    for index in others.indices.reversed() where self[count - others.count + index] != others[index] { return false }
    return true
  }

  /// Whether there is a byte beyond ASCII.
  fileprivate var hasNonASCII: Bool { indices.contains { self[$0] >= 0x80 } }
}
