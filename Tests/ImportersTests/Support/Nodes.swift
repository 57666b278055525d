import KnowledgeGraph

/// Nodes of a graph by what is said of them.
enum Nodes {
  static func of(_ type: String, in graph: Graph) -> [TermID] {
    guard let predicate = graph.id(for: .iri(RDF.type)), let type = graph.id(for: .iri(type)) else { return [] }
    return Array(graph.subjects(of: type, predicate))
  }

  static func objects(of node: TermID, _ property: String, in graph: Graph) -> [TermID] {
    graph.id(for: .iri(property)).map { Array(graph.objects(of: node, $0)) } ?? []
  }

  /// The texts of a property's values, of the node with an IRI that ends so.
  static func texts(_ suffix: String, _ property: String, in graph: Graph) -> [String] {
    guard let predicate = graph.id(for: .iri(property)) else { return [] }
    return graph.match(predicate: predicate).filter { graph.term(for: $0.subject).text.hasSuffix(suffix) }
      .map { graph.term(for: $0.object).text }.sorted()
  }
}
