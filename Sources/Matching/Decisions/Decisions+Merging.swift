internal import KnowledgeFiles
public import KnowledgeGraph
internal import OfficeHolding

extension Decisions {
  /// The graph in which what was decided to be the same is one node, the one that is kept.
  ///
  /// The others stay known as its `owl:sameAs`. Every triple of both is kept, so also the evidence of both; of two preferred names in one language
  /// that of the node that is kept stays preferred. What is different or undecided changes nothing.
  ///
  /// - Parameter graph: The asserted triples.
  /// - Throws: ``DecisionsError`` where decisions contradict one another, name a node that the data does not have, or
  ///   would make one of things of different kinds.
  /// - Complexity: O(n) for n triples; nothing where nothing is the same.
  public func applied(to graph: Graph) throws(DecisionsError) -> Graph {
    let canonical = try resolved()
    try checkNodes(in: graph, canonical)
    if canonical.isEmpty { return graph }
    var kept: [TermID: TermID] = [:]
    for (other, root) in canonical {
      if let other = graph.id(forIRI: other), let root = graph.id(forIRI: root) { kept[other] = root }
    }
    return Self.merged(graph, kept)
  }

  private static func merged(_ graph: Graph, _ kept: [TermID: TermID]) -> Graph {
    let links = Set([OWL.sameAs, SKOS.exactMatch].compactMap { graph.id(forIRI: $0) })
    let surplus = surplusNames(in: graph, kept)
    let predicate = graph.id(forIRI: RDF.predicate)
    let claims = Set(surplus.flatMap { statements(of: $0, in: graph) })
    var builder = GraphBuilder()
    builder.insert(contentsOf: graph) { triple in
      let subject = kept[triple.subject] ?? triple.subject
      if links.contains(triple.predicate) {
        return subject == triple.object ? nil : Triple(subject, triple.predicate, triple.object)
      }
      if surplus.contains(triple) || triple.predicate == predicate && claims.contains(triple.subject) { return nil }
      let object = kept[triple.object] ?? triple.object
      // What tied the two to one another would now tie one to itself.
      if subject == object, triple.subject != triple.object { return nil }
      return Triple(subject, triple.predicate, object)
    }
    for triple in surplus.sorted() {
      let subject = graph.term(for: kept[triple.subject] ?? triple.subject)
      builder.insert(subject, .iri(SKOS.altLabel), graph.term(for: triple.object))
    }
    // What is claimed, with its evidence, is what the triple says now.
    for claim in claims.sorted() {
      builder.insert(graph.term(for: kept[claim] ?? claim), .iri(RDF.predicate), .iri(SKOS.altLabel))
    }
    for (other, root) in kept.sorted(by: { $0.key < $1.key }) {
      builder.insert(graph.term(for: root), .iri(OWL.sameAs), graph.term(for: other))
    }
    return builder.freeze()
  }

  /// The preferred names that a merged node would have beside another in one language.
  private static func surplusNames(in graph: Graph, _ kept: [TermID: TermID]) -> Set<Triple> {
    guard let prefLabel = graph.id(forIRI: SKOS.prefLabel) else { return [] }
    var surplus: Set<Triple> = []
    let groups = Dictionary(grouping: kept.keys.sorted()) { kept[$0] ?? $0 }
    for (root, others) in groups {
      var preferred: [String: TermID] = [:]
      for node in [root] + others {
        for name in graph.objects(of: node, prefLabel) {
          guard case .literal(let literal) = graph.term(for: name) else { continue }
          let language = literal.language ?? ""
          if node == root {
            preferred[language] = preferred[language] ?? name
          } else if let first = preferred[language] {
            if first != name { surplus.insert(Triple(node, prefLabel, name)) }
          } else {
            preferred[language] = name
          }
        }
      }
    }
    return surplus
  }

  /// The statements that claim a triple.
  private static func statements(of triple: Triple, in graph: Graph) -> [TermID] {
    guard let subject = graph.id(forIRI: RDF.subject), let predicate = graph.id(forIRI: RDF.predicate),
      let object = graph.id(forIRI: RDF.object)
    else { return [] }
    return graph.subjects(of: triple.subject, subject).filter {
      graph.contains(Triple($0, predicate, triple.predicate)) && graph.contains(Triple($0, object, triple.object))
    }
  }

  /// Every node that is decided of must be there, and what is the same, by whatever decisions, be of one kind.
  private func checkNodes(in graph: Graph, _ canonical: [String: String]) throws(DecisionsError) {
    var faults: [KnowledgeFileError] = []
    let families = NodeFamilies(in: graph)
    var firsts: [String: (name: String, iri: String)] = [:]
    for decision in all where decision.verdict != .undecided {
      for mention in decision.nodes {
        guard let node = graph.id(forIRI: mention.iri), graph.isNode(node) else {
          faults.append(
            KnowledgeFileError(
              .unknownThing, file: decision.file, line: mention.line, column: mention.column,
              found: "the unknown IRI \(quoted(mention.iri))", expected: "an IRI of the data",
              suggestion: faults.count < 5 ? families.nearest(to: mention.iri) : nil))
          continue
        }
        guard decision.verdict == .same, let family = families[node] else { continue }
        let root = canonical[mention.iri] ?? mention.iri
        if let first = firsts[root], first.name != family {
          faults.append(
            KnowledgeFileError(
              .rangeViolation, file: decision.file, line: mention.line, column: mention.column,
              found: "\(mention.iri), a \(family)", expected: "a \(first.name), as \(first.iri) is"))
        }
        firsts[root] = firsts[root] ?? (family, mention.iri)
      }
    }
    if !faults.isEmpty { throw DecisionsError(faults) }
  }
}

/// What sort of thing each node is, as far as two sorts can never be one.
struct NodeFamilies {
  private let graph: Graph
  private let type: TermID?
  private let families: [TermID: String]

  init(in graph: Graph) {
    self.graph = graph
    type = graph.id(forIRI: RDF.type)
    var families: [TermID: String] = [:]
    for (name, root) in [
      ("person", GS.Class.person), ("office", GS.Class.position), ("tenure", GS.Class.tenure),
      ("organization", GS.Class.organization), ("event", GS.Class.event),
    ] {
      for iri in GS.Class.withSubclasses(of: root) {
        if let id = graph.id(forIRI: iri) { families[id] = name }
      }
    }
    self.families = families
  }

  subscript(node: TermID) -> String? {
    guard let type else { return nil }
    return graph.objects(of: node, type).lazy.compactMap { families[$0] }.first
  }

  /// The IRI of a thing whose last part is nearly that of another.
  func nearest(to iri: String) -> String? {
    guard let type else { return nil }
    var known: [String: String] = [:]
    for kind in families.keys.sorted() {
      for node in graph.subjects(of: kind, type) {
        if case .iri(let iri) = graph.term(for: node) { known[NodeName(iri: iri).slug] = iri }
      }
    }
    let slug = NodeName(iri: iri).slug
    return known[slug] ?? nearestName(to: slug, among: known.keys.sorted()).flatMap { known[$0] }
  }
}
