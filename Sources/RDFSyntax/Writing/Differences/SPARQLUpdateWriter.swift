public import KnowledgeGraph

/// Writes a difference as SPARQL 1.1 Update: `DELETE DATA` of what is removed, then `INSERT DATA` of what is added, in operations
/// of bounded size, which any store takes that holds the old side.
///
/// Triples with blank nodes, which can only be new ones, stand together in the last operation whatever its size, as a label
/// holds within one operation only (SPARQL 1.1 Query Language, section 19.6).
public struct SPARQLUpdateWriter: Sendable {
  /// The graph that is changed; nil for the default graph.
  public let graph: String?
  /// The base to move ids to, if any.
  public let rebase: IRIRebase?
  /// The most triples in one operation.
  public let batchSize: Int

  /// So many triples in an operation are taken by every store that was tried; Virtuoso refuses ten thousand.
  public static let defaultBatchSize = 1000

  /// - Parameters:
  ///   - graph: the absolute IRI of the graph that is changed; nil for the default graph.
  ///   - rebase: the base to move ids to; nil leaves every IRI as it is.
  ///   - batchSize: the most triples in one operation, at least 1; an operation of more than a mebibyte ends earlier.
  /// - Throws: `ExportError.invalidTerm` when the graph is no absolute IRI.
  public init(
    graph: String? = nil, rebase: IRIRebase? = nil, batchSize: Int = defaultBatchSize
  ) throws(ExportError) {
    try checkGraph(graph)
    self.graph = graph
    self.rebase = rebase
    self.batchSize = max(1, batchSize)
  }

  /// The operations one by one, for those who send them.
  ///
  /// - Throws: `ExportError.unnamable` when the difference has a blank node of the old side.
  public func operations(of difference: GraphDifference) throws(ExportError) -> SPARQLUpdateOperations {
    if let triple = difference.unnamableTriple { throw .unnamable(triple) }
    return SPARQLUpdateOperations(
      difference, old: try OperationPrinter(difference.oldTerms, self),
      new: try OperationPrinter(difference.newTerms, self))
  }

  /// Writes all operations as one request, with `;` between them.
  ///
  /// - Parameters:
  ///   - difference: what is to change.
  ///   - sink: where the bytes go, an operation at a time.
  /// - Complexity: O(*d*) for *d* triples that differ, in memory for one operation.
  /// - Throws: `ExportError` when a term cannot be written, a blank node not be named, or the sink refuses.
  public func write(_ difference: GraphDifference, to sink: inout some ByteSink & ~Copyable) throws(ExportError) {
    var operations = try operations(of: difference)
    var isFirst = true
    while let operation = try operations.next() {
      if !isFirst { try sink.write(" ;\n".utf8.span) }
      isFirst = false
      try sink.write(operation.span)
    }
    if !isFirst { try sink.write("\n".utf8.span) }
  }
}

/// Refuses the name of a graph that is no absolute IRI.
func checkGraph(_ graph: String?) throws(ExportError) {
  guard let graph, let fault = IRISyntax.fault(in: graph.utf8.span) else { return }
  throw .term("<\(graph)>", fault.reason)
}
