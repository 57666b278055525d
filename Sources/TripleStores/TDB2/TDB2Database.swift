import RDFSyntax

/// A database of TDB2 in a folder, worked on with Jena's commands, each of which opens it anew.
struct TDB2Database {
  let path: String
  let commands: JenaCommands
  let limits: TimeLimits
  let deadline: ContinuousClock.Instant?

  /// Adds triples to a graph.
  ///
  /// - Returns: what Jena warns of.
  func load(_ content: GraphContent, into graph: String?) throws -> ProgramWords {
    let pipe = BytePipe()
    let into = graph.map { ["--graph=" + $0] } ?? []
    let arguments = ["--loc", path, "--syntax=N-Triples"] + into + ["-"]
    let (written, loaded) = sideBySide({ try content.write(to: pipe) }) {
      defer { pipe.cancel() }
      return try run("tdb2.tdbloader", arguments, input: pipe)
    }
    let words = try loaded.get()
    try written.get()
    return words
  }

  /// Does an update that stands in a file.
  func update(file: String) throws(StoreError) { _ = try run("tdb2.tdbupdate", ["--loc", path, "--update=" + file]) }

  /// Empties a graph.
  func clear(_ graph: String?) throws(StoreError) {
    _ = try run("tdb2.tdbupdate", ["--loc", path, graph.map { "CLEAR SILENT GRAPH <\($0)>" } ?? "CLEAR DEFAULT"])
  }

  /// Hands over each triple of a graph.
  ///
  /// - Returns: how many triples are in other graphs.
  func read(_ graph: String?, _ take: (HashingSink.HashedTriple) -> Void) throws -> Int {
    let pipe = BytePipe(capacity: 64)
    // Jena holds each term whole itself.
    let reader = NQuadsReader(graphs: .named, limits: .none)
    let (dumped, others) = sideBySide({ [self] in
      _ = try run("tdb2.tdbdump", ["--loc", path], output: pipe)
    }) { () throws -> Int in
      defer { pipe.cancel() }
      return try withoutActuallyEscaping(take) { take in
        var sink = QuadHashingSink(graph, take)
        try reader.read(PipeSource(pipe: pipe), name: nil, base: nil, scope: BlankNodeScope(), into: &sink)
        return sink.others
      }
    }
    try dumped.get()
    do { return try others.get() } catch let error as RDFSyntaxError {
      throw StoreError(.badAnswer, "what tdb2.tdbdump writes is not N-Quads: line \(error.description)")
    }
  }

  private func run(
    _ name: String, _ arguments: [String], input: BytePipe? = nil, output: BytePipe? = nil
  ) throws(StoreError) -> ProgramWords {
    let command = commands.command(name, arguments)
    let outcome = try command.run(limits, until: deadline, input: input, output: output)
    guard outcome.isSuccess else {
      let ending = outcome.words.ending
      // What it refuses it gives the line of; else it is no fault of the data.
      throw StoreError(ending.contains("line: ") ? .refusedContent : .refused, "\(command.name) did not do it\(ending)")
    }
    return outcome.words
  }
}
