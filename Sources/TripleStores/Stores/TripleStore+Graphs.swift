import RDFSyntax

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
    try read(graph) { _ in count += 1 }
    return count
  }

  /// `FROM` is what Virtuoso counts fastest with; a default graph with a `FROM` would be another one.
  private static func scope(_ graph: String?, in kind: StoreKind) -> String {
    guard let graph else { return " { ?s ?p ?o }" }
    return kind == .virtuoso ? " FROM <\(graph)> { ?s ?p ?o }" : " { GRAPH <\(graph)> { ?s ?p ?o } }"
  }

  /// What messages call a graph.
  static func name(_ graph: String?) -> String { graph.map { "the graph <\($0)>" } ?? "the default graph" }

  /// Hands over each triple of a graph as it comes; none where there is no such graph.
  ///
  /// - Parameter limits: how long a line of the answer may be.
  /// - Throws: `StoreError`, also where the answer is not N-Triples to its end.
  func read(
    _ graph: String?, limits: ReaderLimits = ReaderLimits(), _ take: (HashingSink.HashedTriple) -> Void
  ) throws(StoreError) {
    let pipe = BytePipe(capacity: 64)
    var request = HTTPRequest(method: "GET", url: addresses.graph(graph), purpose: "read \(Self.name(graph))")
    request.headers = ["Accept: application/n-triples"]
    request.answer = .stream(pipe)
    request.isIdempotent = true
    let outgoing = request
    let client = client
    let (answer, parsed) = sideBySide({ try Self.answer(to: outgoing, client) }) {
      defer { pipe.cancel() }
      try withoutActuallyEscaping(take) { take in
        var sink = HashingSink(take)
        try NTriplesReader(limits: limits).read(
          PipeSource(pipe: pipe), name: nil, base: nil, scope: BlankNodeScope(), into: &sink)
      }
    }
    // An answer that breaks off in mid-line is no fault of that line.
    if case .failure(let error as StoreError) = answer, !error.isUnread { throw error }
    if case .failure(let error as RDFSyntaxError) = parsed {
      let isLong = error.kind == .limitExceeded
      throw StoreError(
        .badAnswer,
        isLong
          ? "the store gives back a longer triple of \(Self.name(graph)) than any that was sent: line \(error.line)"
          : "what the store gives back of \(Self.name(graph)) is not N-Triples: line \(error.description)")
    }
    do {
      let response = try answer.get()
      if response.status == 404 { return }
      guard response.isSuccess else { throw refusal(response, request) }
      guard response.mediaType == "application/n-triples" || response.mediaType == "text/plain" else {
        throw StoreError(
          .badAnswer,
          "asked to \(request.purpose) as N-Triples, the store answers '\(Words.shown(response.mediaType))'")
      }
      try parsed.get()
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.badAnswer, "could not \(request.purpose): \(error)")
    }
  }

  /// Removes a graph, if it is there.
  func remove(_ graph: String) throws(StoreError) {
    var request = HTTPRequest(
      method: "DELETE", url: addresses.graph(graph), purpose: "remove \(Self.name(graph))")
    request.isIdempotent = true
    let response = try Self.answer(to: request, client)
    if !response.isSuccess, response.status != 404 { throw refusal(response, request) }
  }
}
