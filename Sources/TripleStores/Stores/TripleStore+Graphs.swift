extension TripleStore {
  /// The triples in a graph, counted by the store itself; 0 where there is no such graph.
  func count(_ graph: String?) throws(StoreError) -> Int {
    guard addresses.query != nil else { return try countByReading(graph) }
    let pattern = "SELECT (COUNT(*) AS ?n)" + Self.scope(graph, in: kind)
    let values = try value(of: pattern, purpose: "count the triples of \(Self.name(graph))")
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

  /// `FROM` is what Virtuoso counts fastest with; a default graph with a `FROM` would be another one.
  private static func scope(_ graph: String?, in kind: StoreKind) -> String {
    guard let graph else { return " { ?s ?p ?o }" }
    return kind == .virtuoso ? " FROM <\(graph)> { ?s ?p ?o }" : " { GRAPH <\(graph)> { ?s ?p ?o } }"
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
