extension TripleStore {
  /// Sends triples as one body, which is written while it is sent.
  ///
  /// - Parameters:
  ///   - length: the bytes of the body; some stores take no body whose length is not told. Nil: it is compressed.
  ///   - replacing: whether they are to be all of the graph, or added to it.
  ///   - options: what follows in the query of the address.
  func send(
    _ content: GraphContent, _ length: Int?, to graph: String?, replacing: Bool, options: String = ""
  ) throws {
    var request = HTTPRequest(
      method: replacing ? "PUT" : "POST", url: addresses.graph(graph) + options, purpose: "load \(Self.name(graph))")
    request.headers = ["Content-Type: application/n-triples"]
    if length == nil { request.headers.append("Content-Encoding: gzip") }
    while true {
      let pipe = BytePipe()
      request.body = .stream(pipe, length: length)
      let outgoing = request
      let (written, answer) = sideBySide({ try content.write(to: pipe, compresses: length == nil) }) {
        try Self.answer(to: outgoing, client)
      }
      try written.get()
      let response = try answer.get()
      // Asked for the password, it is all written again.
      if try !client.isToRepeat(response, request) { return try check(response, request, graph) }
    }
  }

  /// Sends a part of the triples, to be added; tried again where that changes nothing.
  func send(_ part: [UInt8], to graph: String, isRepeatable: Bool) throws(StoreError) {
    var request = HTTPRequest(
      method: "POST", url: addresses.graph(graph), purpose: "load a part into \(Self.name(graph))")
    request.headers = ["Content-Type: application/n-triples"]
    request.body = .bytes(part)
    request.isIdempotent = isRepeatable
    var attempt = 0
    while true {
      let response = try Self.answer(to: request, client)
      // Two parts at once may get into each other's way in the store.
      let isDeadlock = response.status >= 500 && response.words.lowercased().contains("deadlock")
      guard isDeadlock, isRepeatable, attempt < 5 else { return try check(response, request, graph) }
      attempt += 1
      pause(milliseconds: 100 << attempt)
    }
  }

  private func check(_ response: HTTPResponse, _ request: HTTPRequest, _ graph: String?) throws(StoreError) {
    guard response.isSuccess else { throw refusal(response, request) }
    if let words = Self.errorInside(response, besides: [graph ?? ""].filter { !$0.isEmpty }) {
      throw StoreError(.badAnswer, "the store answers \(response.status), and in the answer: \(words)")
    }
  }
}
