public import KnowledgeGraph

/// Writes graphs as N-Triples in canonical form (W3C RDF 1.1 N-Triples, section 4), UTF-8, in term order.
///
/// Blank nodes are labelled anew (`_:b0`, `_:b1`, …) in the order of their labels.
public struct NTriplesWriter: Sendable {
  /// The base to move ids to, if any.
  public var rebase: IRIRebase?

  /// - Parameter rebase: the base to move ids to; nil leaves every IRI as it is.
  public init(rebase: IRIRebase? = nil) { self.rebase = rebase }

  /// Writes the union of graphs, encoded on all processors; the bytes do not depend on how many there are.
  ///
  /// - Parameters:
  ///   - graphs: graphs that were frozen together, such as what is asserted and what is derived; a triple in both is written once.
  ///   - sink: where the bytes go, in order and in pieces of about a megabyte, on the calling thread.
  ///   - progress: counts the triples that are encoded.
  /// - Complexity: O(*n*) for *n* triples, in memory that does not grow with the graph, but for 20 bytes for each triple of the
  ///   largest subject that is in two graphs or moves.
  /// - Throws: `ExportError` when a term cannot be written or the sink refuses; what was written until then is not valid on its own.
  public func write(
    _ graphs: [Graph], to sink: inout some ByteSink & ~Copyable, progress: WorkProgress? = nil
  ) throws(ExportError) {
    guard let output = try GraphOutput(graphs, rebase: rebase, progress: progress) else { return }
    try output.write(to: &sink) { () throws(ExportError) in
      NTriplesMaker(try output.makePrinter(.lines), output)
    }
  }
}

/// Encodes runs of subjects as lines.
struct NTriplesMaker: PageMaker, ~Copyable {
  private var printer: TableTermPrinter
  private var blocks: SubjectBlocks
  private let graphs: GraphOutput

  init(_ printer: consuming TableTermPrinter, _ graphs: GraphOutput) {
    self.printer = printer
    self.graphs = graphs
    blocks = graphs.makeBlocks()
  }

  var output: ByteBuffer {
    _read { yield printer.output }
    _modify { yield &printer.output }
  }

  mutating func make(_ run: SubjectRun, _ pages: PageOutput<ExportError>) throws(ExportError) {
    var blocks = blocks
    try graphs.terms.withColumns { texts, starts, types throws(ExportError) in
      let resourceCount = graphs.terms.storage.resourceCount
      try blocks.forEach(in: run) { row, objects in
        TermPrefetch.prefetch(behind: row, of: objects, texts, starts, types, literalsFrom: resourceCount)
      } _: { id, predicates, objects throws(ExportError) in
        try append(id, predicates, objects, texts, starts, types, pages)
      }
    }
    try printer.checkMemory()
    graphs.advance(by: run)
  }

  private mutating func append(
    _ id: TermID, _ predicates: Span<TermID>, _ objects: Span<TermID>,
    _ texts: Span<UInt8>, _ starts: Span<UInt64>, _ types: Span<UInt32>,
    _ pages: PageOutput<ExportError>
  ) throws(ExportError) {
    // Where the subject and the space behind it stand in the page, once they do.
    var known = 0..<0
    for index in predicates.indices {
      do throws(ExportError) {
        if known.isEmpty {
          let start = printer.output.count
          try printer.appendSubject(id, texts, starts, types)
          printer.output.append(UInt8(ascii: " "))
          known = start..<printer.output.count
        } else {
          printer.output.appendAgain(known)
        }
        try printer.appendPredicate(predicates[index], texts, starts, types)
        printer.output.append(UInt8(ascii: " "))
        try printer.append(objects[index], texts, starts, types)
      } catch {
        throw error.located(in: Triple(id, predicates[index], objects[index]), of: graphs.terms)
      }
      printer.output.append(" .\n")
      if try printer.flush(to: pages) { known = 0..<0 }
    }
  }
}
