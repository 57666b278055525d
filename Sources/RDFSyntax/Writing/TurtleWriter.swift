public import KnowledgeGraph

/// Writes graphs as Turtle that people read: the prefixes that are used, then subject by subject in term order, `a` first,
/// one object a line.
///
/// Only the order of terms decides the order of lines, so the same triples always give the same bytes. Blank nodes are
/// labelled anew (`_:b0`, `_:b1`, …) and always written by label, never nested: so cycles and shared nodes come through.
public struct TurtleWriter: Sendable {
  private let prefixes: NamespaceTable
  private let rebase: IRIRebase?

  /// - Parameters:
  ///   - prefixes: names and the namespaces they stand for. Those under the base that `rebase` replaces move with it.
  ///   - rebase: the base to move ids to; nil leaves every IRI as it is.
  /// - Throws: `ExportError.invalidPrefix`.
  public init(prefixes: [String: String] = [:], rebase: IRIRebase? = nil) throws(ExportError) {
    self.prefixes = try NamespaceTable(prefixes.mapValues { rebase?($0) ?? $0 })
    self.rebase = rebase
  }

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
    let used = UsedPrefixes(prefixes, output.graphs, output.order).entries
    var header = try TermEncoder()
    try header.appendDeclarations(of: used)
    if !used.isEmpty { try header.output.withSpan { bytes throws(ExportError) in try sink.write(bytes) } }
    let syntax = TermPrinter.Syntax.turtle(prefixes)
    try output.write(to: &sink) { () throws(ExportError) in
      TurtleMaker(try output.makePrinter(syntax), output, hasHeader: !used.isEmpty)
    }
  }
}

/// Encodes runs of subjects as blocks of Turtle.
private struct TurtleMaker: PageMaker, ~Copyable {
  private var printer: TableTermPrinter
  private let blocks: SubjectBlocks
  private let graphs: GraphOutput
  private let type: TermID?
  private let hasHeader: Bool

  init(_ printer: consuming TableTermPrinter, _ graphs: GraphOutput, hasHeader: Bool) {
    self.printer = printer
    self.graphs = graphs
    self.hasHeader = hasHeader
    blocks = graphs.makeBlocks()
    type = graphs.terms.id(for: .iri(RDF.type))
  }

  var output: ByteBuffer {
    _read { yield printer.output }
    _modify { yield &printer.output }
  }

  mutating func make(_ run: SubjectRun, _ pages: PageOutput<ExportError>) throws(ExportError) {
    var blocks = blocks
    var needsLine = hasHeader || !run.isFirst
    try graphs.terms.withColumns { texts, starts, types throws(ExportError) in
      let resourceCount = graphs.terms.storage.resourceCount
      try blocks.forEach(in: run) { row, objects in
        TermPrefetch.prefetch(behind: row, of: objects, texts, starts, types, literalsFrom: resourceCount)
      } _: { subject, predicates, objects throws(ExportError) in
        if needsLine { printer.output.append(UInt8(ascii: "\n")) }
        needsLine = true
        // `a` first, then what stands before and after it.
        let first = rangeOfTypes(predicates)
        try append(subject, predicates, objects, first, isFirst: true, texts, starts, types, pages)
        try append(
          subject, predicates, objects, 0..<first.lowerBound, isFirst: false, texts, starts, types, pages)
        try append(
          subject, predicates, objects, first.upperBound..<predicates.count, isFirst: first.isEmpty, texts, starts,
          types, pages)
        printer.output.append(" .\n")
      }
    }
    try printer.checkMemory()
    graphs.advance(by: run)
  }

  /// Where `rdf:type` stands among the predicates of a subject; all that is of it stands together.
  private func rangeOfTypes(_ predicates: Span<TermID>) -> Range<Int> {
    guard let type else { return 0..<0 }
    var start = 0
    while start < predicates.count && predicates[start] != type { start += 1 }
    if start == predicates.count { return 0..<0 }
    var end = start + 1
    while end < predicates.count && predicates[end] == type { end += 1 }
    return start..<end
  }

  private mutating func append(
    _ subject: TermID, _ predicates: Span<TermID>, _ objects: Span<TermID>, _ range: Range<Int>, isFirst: Bool,
    _ texts: Span<UInt8>, _ starts: Span<UInt64>, _ types: Span<UInt32>,
    _ pages: PageOutput<ExportError>
  ) throws(ExportError) {
    for index in range {
      do throws(ExportError) {
        if index > range.lowerBound && predicates[index] == predicates[index - 1] {
          printer.output.append(" ,\n        ")
        } else {
          if isFirst && index == range.lowerBound {
            try printer.appendSubject(subject, texts, starts, types)
            printer.output.append(UInt8(ascii: " "))
          } else {
            printer.output.append(" ;\n    ")
          }
          if predicates[index] == type {
            printer.output.append("a ")
          } else {
            try printer.appendPredicate(predicates[index], texts, starts, types)
            printer.output.append(UInt8(ascii: " "))
          }
        }
        try printer.append(objects[index], texts, starts, types)
      } catch {
        throw error.located(in: Triple(subject, predicates[index], objects[index]), of: graphs.terms)
      }
      try printer.flush(to: pages)
    }
  }
}
