public import KnowledgeGraph

/// Writes graphs as N-Triples in canonical form (W3C RDF 1.1 N-Triples, section 4), UTF-8, in term order.
///
/// Blank nodes are labelled anew (`_:b0`, `_:b1`, …) in the order of their labels.
public struct NTriplesWriter: Sendable {
  /// The base to move ids to, if any.
  public var rebase: IRIRebase?

  /// - Parameter rebase: the base to move ids to; nil leaves every IRI as it is.
  public init(rebase: IRIRebase? = nil) { self.rebase = rebase }

  /// Writes the union of graphs.
  ///
  /// - Parameters:
  ///   - graphs: graphs that were frozen together, such as what is asserted and what is derived; a triple in both is written once.
  ///   - sink: where the bytes go, in pieces of about a megabyte.
  /// - Complexity: O(*n*) for *n* triples, in memory that does not grow with the graph, but for 12 bytes for each triple of the largest subject.
  /// - Throws: `ExportError` when a term cannot be written or the sink refuses; what was written until then is not valid on its own.
  public func write(_ graphs: [Graph], to sink: inout some ByteSink & ~Copyable) throws(ExportError) {
    guard let terms = graphs.first?.terms else { return }
    precondition(graphs.allSatisfy { $0.terms.isIdentical(to: terms) }, "graphs of different term tables")
    let order = try OutputOrder(terms, rebase)
    var printer = try TermPrinter(terms, order: order, syntax: .ntriples)
    var blocks = SubjectBlocks(graphs, order: order, first: nil)
    while blocks.next() {
      for triple in blocks.triples {
        do throws(ExportError) {
          try printer.appendSubject(triple.subject)
          printer.encoder.output.append(UInt8(ascii: " "))
          try printer.appendPredicate(triple.predicate)
          printer.encoder.output.append(UInt8(ascii: " "))
          try printer.append(triple.object)
        } catch {
          throw error.located(in: triple, of: terms)
        }
        printer.encoder.output.append(" .\n")
        try printer.flush(to: &sink, above: TermPrinter.pageSize)
      }
    }
    try printer.flush(to: &sink, above: 0)
  }
}
