import KnowledgeGraph

/// Reads N-Quads (RDF 1.1 N-Quads, W3C Recommendation of 25 February 2014), whole and nothing but.
public struct NQuadsReader: RDFReader {
  /// How large the parts of the input may be.
  public let limits: ReaderLimits
  /// Which graphs are taken.
  public let graphs: GraphSelection

  /// A reader with limits.
  ///
  /// - Parameters:
  ///   - graphs: which graphs are taken, and whether the sink is told their names.
  ///   - limits: how large the parts of the input may be.
  public init(graphs: GraphSelection, limits: ReaderLimits = ReaderLimits()) {
    self.graphs = graphs
    self.limits = limits
  }

  /// Reads a whole input; see `RDFReader`.
  @discardableResult
  @specialized(where Sink == GraphBuilder)
  public func read<Sink: TripleSink & ~Copyable>(
    _ source: any ByteSource, name: String?, base: String?, scope: BlankNodeScope, into sink: inout Sink
  ) throws -> ReadSummary {
    try readLines(
      LineCutter(source, limits: limits),
      LineParser(format: .quads(graphs), name: name, limits: limits, scope: scope), into: &sink)
  }
}
