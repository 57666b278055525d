import RDFSyntax

extension TripleStore {
  /// Hands over each triple of a graph as it comes; none where there is no such graph.
  ///
  /// - Parameters:
  ///   - longest: the bytes of a line that is handed over, at least; of a longer one the beginning alone is, so that no store
  ///     fills the memory.
  ///   - takeLong: gets the beginnings of longer lines.
  /// - Throws: `StoreError`, also where the answer is not N-Triples to its end.
  func read(
    _ graph: String?, longest: Int, takeLong: (String) -> Void, _ take: (HashingSink.HashedTriple) -> Void
  ) throws(StoreError) {
    if kind == .virtuoso, let graph {
      let count = try count(graph)
      if count > longestAnswer { return try readInSlices(graph, count, longest, takeLong, take) }
    }
    var request = HTTPRequest(method: "GET", url: addresses.reading(graph), purpose: "read \(Self.name(graph))")
    request.headers = ["Accept: application/n-triples"]
    try read(request, graph, longest, takeLong, take)
  }

  /// Hands over each triple of the answer to a request.
  private func read(
    _ request: HTTPRequest, _ graph: String?, _ longest: Int, _ takeLong: (String) -> Void,
    _ take: (HashingSink.HashedTriple) -> Void
  ) throws(StoreError) {
    let pipe = BytePipe(capacity: 64)
    var request = request
    request.answer = .stream(pipe)
    request.isIdempotent = true
    let outgoing = request
    let client = client
    let (answer, parsed) = sideBySide({ try Self.answer(to: outgoing, client) }) {
      defer { pipe.cancel() }
      try withoutActuallyEscaping(take) { take in
        try withoutActuallyEscaping(takeLong) { takeLong in
          var sink = HashingSink(take)
          let lines = LongLineFilter(PipeSource(pipe: pipe), longest: longest, takeLong)
          try NTriplesReader(limits: .none).read(lines, name: nil, base: nil, scope: BlankNodeScope(), into: &sink)
        }
      }
    }
    // An answer that breaks off in mid-line is no fault of that line.
    if case .failure(let error as StoreError) = answer, !error.isUnread { throw error }
    if case .success(let response) = answer, response.isSuccess { try checkType(response, request) }
    if case .failure(let error as RDFSyntaxError) = parsed {
      throw StoreError(
        .badAnswer, "what the store gives back of \(Self.name(graph)) is not N-Triples: line \(error.description)")
    }
    do {
      let response = try answer.get()
      if try client.isToRepeat(response, request) { return try read(request, graph, longest, takeLong, take) }
      if response.status == 404 { return }
      guard response.isSuccess else { throw refusal(response, request) }
      try parsed.get()
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.badAnswer, "could not \(request.purpose): \(error)")
    }
  }

  private func checkType(_ response: HTTPResponse, _ request: HTTPRequest) throws(StoreError) {
    guard response.mediaType == "application/n-triples" || response.mediaType == "text/plain" else {
      throw StoreError(
        .badAnswer, "asked to \(request.purpose) as N-Triples, the store answers '\(Words.shown(response.mediaType))'")
    }
  }

  /// Reads a graph that is larger than one answer may be: some predicates after others, and one that has too many triples by the
  /// hashes of their subjects.
  private func readInSlices(
    _ graph: String, _ count: Int, _ longest: Int, _ takeLong: (String) -> Void,
    _ take: (HashingSink.HashedTriple) -> Void
  ) throws(StoreError) {
    var patterns: [(pattern: String, count: Int)] = []
    var batch: (predicates: [String], count: Int) = ([], 0)
    for (predicate, count) in try predicates(of: graph) {
      if count > longestAnswer {
        patterns += Self.hexadecimals(atLeast: count / longestAnswer + 1).map {
          ("?s <\(predicate)> ?o BIND(<\(predicate)> AS ?p) FILTER(STRSTARTS(MD5(STR(?s)), \"\($0)\"))", 0)
        }
        continue
      }
      if batch.count + count > longestAnswer || batch.predicates.count == 100 {
        patterns.append((Self.pattern(batch.predicates), batch.count))
        batch = ([], 0)
      }
      batch.predicates.append(predicate)
      batch.count += count
    }
    if batch.count > 0 { patterns.append((Self.pattern(batch.predicates), batch.count)) }
    for (pattern, expected) in patterns {
      var found = 0
      let query = "CONSTRUCT { ?s ?p ?o } FROM <\(graph)> { \(pattern) }"
      var request = HTTPRequest(method: "POST", url: addresses.query ?? endpoint, purpose: "read \(Self.name(graph))")
      request.headers = ["Content-Type: application/x-www-form-urlencoded", "Accept: text/plain"]
      request.body = .bytes(Array("query=\(percentEncoded(query))".utf8))
      func takeFoundLong(_ beginning: String) {
        found += 1
        takeLong(beginning)
      }
      try read(request, graph, longest, takeFoundLong) { triple in
        found += 1
        take(triple)
      }
      guard found >= expected else {
        throw StoreError(
          .badAnswer, "of \(expected) triples of \(Self.name(graph)) the store gives \(found) in one answer",
          suggestion: "ResultSetMaxRows in its configuration has to be at least \(longestAnswer)")
      }
    }
  }

  private static func pattern(_ predicates: [String]) -> String {
    "?s ?p ?o FILTER(?p IN (\(predicates.map { "<\($0)>" }.joined(separator: ", "))))"
  }

  /// What hashes begin with that fall into so many parts or more.
  private static func hexadecimals(atLeast count: Int) -> [String] {
    var beginnings = [""]
    while beginnings.count < 2 * count {
      beginnings = beginnings.flatMap { beginning in "0123456789abcdef".map { beginning + String($0) } }
    }
    return beginnings
  }

  /// More triples than any store holds, so that an answer asks for no end of requests.
  private static var mostTriples: Int { 1 << 36 }

  /// The predicates of a graph, and how many triples have each.
  private func predicates(of graph: String) throws(StoreError) -> [(predicate: String, count: Int)] {
    let query = "SELECT ?p (COUNT(*) AS ?n) FROM <\(graph)> { ?s ?p ?o } GROUP BY ?p"
    var counts: [(predicate: String, count: Int)] = []
    for row in try rows(of: query, purpose: "count the triples of \(Self.name(graph)) by predicate") {
      guard row.count == 2, GraphName.isValid(row[0]), let count = Int(row[1]),
        1...Self.mostTriples ~= count
      else {
        throw StoreError(.badAnswer, "the store answers a count by predicate with \(Words.shown("\(row)"))")
      }
      counts.append((row[0], count))
    }
    return counts
  }
}
