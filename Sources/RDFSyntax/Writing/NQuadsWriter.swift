public import KnowledgeGraph

/// Writes graphs as N-Quads (W3C RDF 1.1 N-Quads) with raptor2's serializer, in term order, all in one graph.
///
/// raptor writes whatever is not ASCII as `\uXXXX`. Blank nodes are labelled anew (`_:b0`, `_:b1`, …) in the order of their labels.
public struct NQuadsWriter: Sendable {
  /// The graph that the statements stand in; nil for the default graph, which leaves lines of three terms.
  public let graph: String?
  /// The base to move ids to, if any.
  public let rebase: IRIRebase?

  /// - Parameters:
  ///   - graph: the absolute IRI of the graph that the statements stand in; nil for the default graph.
  ///   - rebase: the base to move ids to; nil leaves every IRI as it is.
  /// - Throws: `ExportError.invalidTerm` when the graph is no absolute IRI.
  public init(graph: String? = nil, rebase: IRIRebase? = nil) throws(ExportError) {
    try checkGraph(graph)
    self.graph = graph
    self.rebase = rebase
  }

  /// Writes the union of graphs, encoded on all processors; the bytes do not depend on how many there are.
  ///
  /// - Parameters:
  ///   - graphs: graphs that were frozen together; a triple in two of them is written once.
  ///   - sink: where the bytes go, in order and in pieces of about a megabyte, on the calling thread.
  ///   - progress: counts the triples that are encoded.
  /// - Complexity: O(*n*) for *n* triples, in memory that does not grow with the graph, but for 20 bytes for each triple of the
  ///   largest subject that is in two graphs or moves.
  /// - Throws: `ExportError` when a term cannot be written or the sink refuses; what was written until then is not valid on its own.
  public func write(
    _ graphs: [Graph], to sink: inout some ByteSink & ~Copyable, progress: WorkProgress? = nil
  ) throws(ExportError) {
    guard let output = try GraphOutput(graphs, rebase: rebase, progress: progress) else { return }
    let graph = graph
    try output.write(to: &sink) { () throws(ExportError) in
      NQuadsMaker(try StatementSerializer(.nquads, output, graph: graph), output)
    }
  }
}

/// Hands runs of subjects to a serializer.
private struct NQuadsMaker: PageMaker, ~Copyable {
  private var serializer: StatementSerializer
  private let graphs: GraphOutput
  private let blocks: SubjectBlocks

  init(_ serializer: consuming StatementSerializer, _ graphs: GraphOutput) {
    self.serializer = serializer
    self.graphs = graphs
    blocks = graphs.makeBlocks()
  }

  var output: ByteBuffer {
    _read { yield serializer.output }
    _modify { yield &serializer.output }
  }

  mutating func make(_ run: SubjectRun, _ pages: PageOutput<ExportError>) throws(ExportError) {
    var blocks = blocks
    try blocks.forEach(in: run) { _, _ in
    } _: { subject, predicates, objects throws(ExportError) in
      try serializer.write(subject, predicates, objects) { buffer throws(ExportError) in pages.flush(&buffer) }
    }
    graphs.advance(by: run)
  }
}
