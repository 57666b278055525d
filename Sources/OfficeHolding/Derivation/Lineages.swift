import KnowledgeGraph

/// The lineages of a graph: which office is part of which, up to the outermost.
struct Lineages: Sendable {
  private var parent: [TermID: TermID] = [:]

  init(in graph: Graph, _ vocabulary: VocabularyIDs) {
    // Where an office is in several lineages the innermost counts, and of several such the first.
    if let partOf = vocabulary[GS.partOf], let lineage = vocabulary[GS.Class.lineage], let type = vocabulary[RDF.type] {
      for node in graph.subjects(of: lineage, type) {
        if let outer = graph.objects(of: node, partOf).first(where: { $0 != node }) { parent[node] = outer }
      }
    }
    if let inLineage = vocabulary[GS.inLineage] {
      for triple in graph.match(predicate: inLineage) where parent[triple.subject] == nil {
        parent[triple.subject] = triple.object
      }
    }
  }

  /// Whether there is no lineage.
  var isEmpty: Bool { parent.isEmpty }

  /// The outermost lineage of a position, or the position itself; a cycle ends where it closes.
  func root(of position: TermID) -> TermID {
    guard let first = parent[position], first != position else { return position }
    var node = first
    var seen: Set<TermID> = [position, first]
    while let next = parent[node], seen.insert(next).inserted { node = next }
    return node
  }
}
