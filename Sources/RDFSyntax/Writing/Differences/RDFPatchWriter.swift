public import KnowledgeGraph

/// Writes a difference as an RDF Patch of one transaction (https://afs.github.io/rdf-delta/rdf-patch.html): `D` lines of what is
/// removed, then `A` lines of what is added.
///
/// Its header has an id that is made of its lines alone, so the same change has the same id.
public struct RDFPatchWriter: Sendable {
  /// The graph that is changed; nil for the default graph.
  public let graph: String?
  /// The base to move ids to, if any.
  public let rebase: IRIRebase?

  private static let pageSize = 1 << 20

  /// - Parameters:
  ///   - graph: the absolute IRI of the graph that is changed; nil for the default graph.
  ///   - rebase: the base to move ids to; nil leaves every IRI as it is.
  /// - Throws: `ExportError.invalidTerm` when the graph is no absolute IRI.
  public init(graph: String? = nil, rebase: IRIRebase? = nil) throws(ExportError) {
    try checkGraph(graph)
    self.graph = graph
    self.rebase = rebase
  }

  /// Writes the patch.
  ///
  /// - Parameters:
  ///   - difference: what is to change.
  ///   - sink: where the bytes go, in pieces of about a megabyte.
  /// - Complexity: O(*d*) for *d* triples that differ, encoded twice, in memory that does not grow with them.
  /// - Throws: `ExportError` when a term cannot be written, a blank node not be named, or the sink refuses.
  public func write(_ difference: GraphDifference, to sink: inout some ByteSink & ~Copyable) throws(ExportError) {
    if let triple = difference.unnamableTriple { throw .unnamable(triple) }
    var digest = DigestSink()
    try writeLines(difference, to: &digest)
    try sink.write("H id <uuid:\(digest.uuid)> .\nTX .\n".utf8.span)
    try writeLines(difference, to: &sink)
    try sink.write("TC .\n".utf8.span)
  }

  private func writeLines(
    _ difference: GraphDifference, to sink: inout some ByteSink & ~Copyable
  ) throws(ExportError) {
    try writeLines("D ", difference.removed, difference.oldTerms, to: &sink)
    try writeLines("A ", difference.added, difference.newTerms, to: &sink)
  }

  private func writeLines(
    _ code: StaticString, _ triples: [Triple], _ terms: TermTable, to sink: inout some ByteSink & ~Copyable
  ) throws(ExportError) {
    var printer = try StatementPrinter(terms, rebase: rebase)
    for triple in triples {
      printer.output.append(code)
      try printer.append(triple)
      if let graph {
        printer.output.append(" <")
        printer.output.append(graph.utf8.span)
        printer.output.append(">")
      }
      printer.output.append(" .\n")
      if printer.output.count >= Self.pageSize {
        try printer.output.withSpan { bytes throws(ExportError) in try sink.write(bytes) }
        printer.output.truncate(to: 0)
      }
    }
    try printer.output.withSpan { bytes throws(ExportError) in if !bytes.isEmpty { try sink.write(bytes) } }
  }
}
