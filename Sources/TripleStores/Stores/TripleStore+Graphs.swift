extension TripleStore {
  /// Whether the store itself counts the triples of a graph. To a query the default graph may be all graphs together (GraphDB, RDF4J,
  /// and as it is configured Fuseki and Oxigraph).
  func counts(_ graph: String?) -> Bool { graph != nil && addresses.query != nil }

  /// The triples in a graph, counted by the store itself where it can; 0 where there is no such graph.
  func count(_ graph: String?) throws(StoreError) -> Int {
    guard counts(graph), let graph else { return try countByReading(graph) }
    // `FROM` is what Virtuoso counts fastest with.
    let scope = kind == .virtuoso ? " FROM <\(graph)> { ?s ?p ?o }" : " { GRAPH <\(graph)> { ?s ?p ?o } }"
    let values = try value(of: "SELECT (COUNT(*) AS ?n)" + scope, purpose: "count the triples of \(Self.name(graph))")
    guard values.count == 1, let count = Int(values[0]), count >= 0 else {
      throw StoreError(.badAnswer, "the store answers a count with \(Words.shown("\(values)"))")
    }
    return count
  }

  private func countByReading(_ graph: String?) throws(StoreError) -> Int {
    var count = 0
    try read(graph, longest: 1 << 20, takeLong: { _ in count += 1 }) { _ in count += 1 }
    return count
  }

  /// What messages call a graph.
  static func name(_ graph: String?) -> String { graph.map { "the graph <\($0)>" } ?? "the default graph" }

  /// Removes a graph, if it is there.
  func remove(_ graph: String) throws(StoreError) {
    var request = HTTPRequest(
      method: "DELETE", url: addresses.graph(graph), purpose: "remove \(Self.name(graph))")
    request.isIdempotent = true
    let response = try Self.answer(to: request, client)
    if !response.isSuccess, response.status != 404 { throw refusal(response, request) }
  }
}
