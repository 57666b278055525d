import KnowledgeGraph

extension TripleStore {
  /// Whether a long body is better sent in parts.
  private var takesParts: Bool { kind == .virtuoso }

  /// What follows in the query of an address to which the triples of a graph go that is not there: without a transaction Oxigraph
  /// takes it five times as fast, and a fault or its end leaves none of it.
  var optionsForNewGraph: String { kind == .oxigraph ? "&no_transaction" : "" }

  /// Sends triples as this store takes them best: as one body, or as several, two at a time, which are added one by one.
  ///
  /// - Parameters:
  ///   - hashes: those of the content. A part would give the blank nodes of another part new names, so they go as one body.
  ///   - length: the bytes of the body, or nil: it is compressed.
  ///   - replacing: whether they are to be all of the graph; for parts it must have no triples.
  ///   - options: what follows in the query of the address of one body.
  func send(
    _ content: GraphContent, _ hashes: TripleHashes, _ length: Int?, to graph: String?, replacing: Bool,
    options: String = ""
  ) throws {
    guard takesParts, hashes.blankCount == 0, let graph else {
      return try send(content, length, to: graph, replacing: replacing, options: options)
    }
    let pipe = BytePipe()
    let cutter = PartCutter(pipe, size: partSize)
    let (written, sent) = sideBySide({ try content.write(to: pipe) }) {
      defer { pipe.cancel() }
      _ = try concurrently(2) { _ throws(StoreError) in
        while true {
          let part = cutter.next()
          if part.isEmpty { return }
          do throws(StoreError) {
            try send(part, to: graph, isRepeatable: true)
          } catch {
            pipe.cancel()
            throw error
          }
        }
      }
    }
    try sent.get()
    try written.get()
  }
}
