public import KnowledgeGraph
public import RDFSyntax

/// Triples that are to stand in a store: graphs in memory or mapped, written as N-Triples each time they are needed and
/// never held as text.
public struct GraphContent: Sendable {
  private let graphs: [Graph]
  private let writer: NTriplesWriter
  let rebase: IRIRebase?

  /// The union of graphs.
  ///
  /// - Parameters:
  ///   - graphs: graphs that were frozen together, such as what is asserted and what is derived.
  ///   - rebase: the base that ids move to; nil leaves every IRI as it is.
  public init(_ graphs: [Graph], rebase: IRIRebase? = nil) {
    self.graphs = graphs
    self.rebase = rebase
    writer = NTriplesWriter(rebase: rebase)
  }

  /// What differs from an earlier content.
  func difference(from old: GraphContent) -> GraphDifference { GraphDifference(from: old.graphs, to: graphs) }

  /// Writes all triples to a pipe, which is finished whatever happens.
  ///
  /// - Parameter compresses: whether with gzip.
  /// - Throws: `ExportError`; not when the other side of the pipe had enough.
  func write(to pipe: BytePipe, compresses: Bool = false) throws {
    defer { pipe.finish() }
    do {
      var sink = PipeSink(pipe: pipe)
      if compresses {
        var compressed = try GzipSink(sink)
        try writer.write(graphs, to: &compressed)
        sink = try compressed.finish()
      } else {
        try writer.write(graphs, to: &sink)
      }
    } catch {
      if !pipe.isCancelled { throw error }
    }
  }

  /// Hands over each triple with its hashes, on the calling thread.
  ///
  /// - Returns: the bytes of all as N-Triples.
  @discardableResult
  func forEach(_ take: (HashingSink.HashedTriple) -> Void) throws -> Int {
    let pipe = BytePipe()
    let (written, read) = sideBySide({ try write(to: pipe) }) { () throws -> Int in
      defer { pipe.cancel() }
      return try withoutActuallyEscaping(take) { take in
        var sink = HashingSink(take)
        return try NTriplesReader(limits: .none).read(
          PipeSource(pipe: pipe), name: nil, base: nil, scope: BlankNodeScope(), into: &sink
        ).bytes
      }
    }
    try written.get()
    return try read.get()
  }

  /// The hashes of all triples, and their bytes as N-Triples.
  func hashes() throws -> (hashes: TripleHashes, length: Int) {
    var hashes = TripleHashes()
    let length = try forEach { hashes.insert($0) }
    hashes.sort()
    return (hashes, length)
  }
}
