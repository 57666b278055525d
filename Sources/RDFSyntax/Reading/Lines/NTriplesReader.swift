import KnowledgeGraph

/// Reads N-Triples (RDF 1.1 N-Triples, W3C Recommendation of 25 February 2014), whole and nothing but.
public struct NTriplesReader: RDFReader {
  /// How large the parts of the input may be.
  public let limits: ReaderLimits

  /// A reader with limits.
  public init(limits: ReaderLimits = ReaderLimits()) { self.limits = limits }

  /// Reads a whole input; see `RDFReader`.
  @discardableResult
  @specialized(where Sink == GraphBuilder)
  public func read<Sink: TripleSink & ~Copyable>(
    _ source: any ByteSource, name: String?, base: String?, scope: BlankNodeScope, into sink: inout Sink
  ) throws -> ReadSummary {
    try readLines(
      LineCutter(source, limits: limits), LineParser(format: .triples, name: name, limits: limits, scope: scope),
      into: &sink)
  }
}
