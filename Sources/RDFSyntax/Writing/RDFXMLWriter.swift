public import KnowledgeGraph

/// Writes graphs as RDF/XML (W3C RDF 1.1 XML Syntax) with raptor2's serializer: a description for each triple, in term order.
///
/// RDF/XML cannot carry every graph: predicates must end with a name that XML allows, texts cannot have most control characters
/// (XML 1.0). Such a term is an error that names it, not a triple less. Blank nodes are labelled anew (`b0`, `b1`, …).
public struct RDFXMLWriter: Sendable {
  private let prefixes: NamespaceTable
  private let rebase: IRIRebase?

  private static let pageSize = 1 << 20

  /// - Parameters:
  ///   - prefixes: names and the namespaces they stand for, all of which are declared. Those under the base that `rebase` replaces move
  ///     with it.
  ///   - rebase: the base to move ids to; nil leaves every IRI as it is.
  /// - Throws: `ExportError.invalidPrefix`.
  public init(prefixes: [String: String] = [:], rebase: IRIRebase? = nil) throws(ExportError) {
    // `rdf` is declared by raptor itself, and names that begin with xml are XML's own (Namespaces in XML 1.0, section 3).
    let own = prefixes.filter { $0.key != "rdf" && $0.value != RDF.namespace && !$0.key.lowercased().hasPrefix("xml") }
    self.prefixes = try NamespaceTable(own.mapValues { rebase?($0) ?? $0 })
    self.rebase = rebase
  }

  /// Writes the union of graphs.
  ///
  /// - Parameters:
  ///   - graphs: graphs that were frozen together; a triple in two of them is written once.
  ///   - sink: where the bytes go, in order and in pieces of about a megabyte.
  ///   - progress: counts the triples that are encoded.
  /// - Complexity: O(*n*) for *n* triples on one thread, in memory that does not grow with the graph: raptor keeps nothing of a triple that
  ///   it has written.
  /// - Throws: `ExportError` when a term cannot be written or the sink refuses; what was written until then is not valid on its own.
  public func write(
    _ graphs: [Graph], to sink: inout some ByteSink & ~Copyable, progress: WorkProgress? = nil
  ) throws(ExportError) {
    guard let output = try GraphOutput(graphs, rebase: rebase, progress: progress) else { return }
    output.begin()
    let namespaces = prefixes.entries.sorted { $0.name < $1.name }
    var serializer = try StatementSerializer(.rdfxml, output, namespaces: namespaces)
    var blocks = output.makeBlocks()
    for run in SubjectRuns(output.graphs, order: output.order, target: GraphOutput.runLength).runs {
      try blocks.forEach(in: run) { _, _ in
      } _: { subject, predicates, objects throws(ExportError) in
        try serializer.write(subject, predicates, objects) { buffer throws(ExportError) in
          if buffer.count >= Self.pageSize { try Self.flush(&buffer, to: &sink) }
        }
      }
      output.advance(by: run)
    }
    try serializer.end()
    try Self.flush(&serializer.output, to: &sink)
  }

  private static func flush(
    _ buffer: inout ByteBuffer, to sink: inout some ByteSink & ~Copyable
  ) throws(ExportError) {
    try buffer.withSpan { bytes throws(ExportError) in if !bytes.isEmpty { try sink.write(bytes) } }
    buffer.truncate(to: 0)
  }
}
