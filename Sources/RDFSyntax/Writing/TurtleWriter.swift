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
    var printer = try TermPrinter(terms, order: order, syntax: .turtle(prefixes))
    try writePrefixes(usedIn: graphs, order, to: &printer)
    let type = terms.id(for: .iri(RDF.type))
    var blocks = SubjectBlocks(graphs, order: order, first: type)
    while blocks.next() {
      if !printer.encoder.output.isEmpty || printer.hasFlushed { printer.encoder.output.append(UInt8(ascii: "\n")) }
      var predicate: TermID?
      for triple in blocks.triples {
        do throws(ExportError) {
          if triple.predicate == predicate {
            printer.encoder.output.append(" ,\n        ")
          } else {
            if predicate == nil {
              try printer.appendSubject(triple.subject)
              printer.encoder.output.append(UInt8(ascii: " "))
            } else {
              printer.encoder.output.append(" ;\n    ")
            }
            if triple.predicate == type {
              printer.encoder.output.append(UInt8(ascii: "a"))
            } else {
              try printer.appendPredicate(triple.predicate)
            }
            printer.encoder.output.append(UInt8(ascii: " "))
            predicate = triple.predicate
          }
          try printer.append(triple.object)
        } catch {
          throw error.located(in: triple, of: terms)
        }
        try printer.flush(to: &sink, above: TermPrinter.pageSize)
      }
      printer.encoder.output.append(" .\n")
    }
    try printer.flush(to: &sink, above: 0)
  }

  private func writePrefixes(
    usedIn graphs: [Graph], _ order: OutputOrder, to printer: inout TermPrinter
  ) throws(ExportError) {
    let used = UsedPrefixes(prefixes, graphs, order)
    for entry in used.entries.sorted(by: { $0.name < $1.name }) {
      printer.encoder.output.append("@prefix ")
      printer.encoder.output.append(entry.label.span)
      printer.encoder.output.append(UInt8(ascii: " "))
      do throws(TermFault) {
        try printer.encoder.appendIRI(entry.bytes.span)
      } catch {
        throw .invalidPrefix(entry.name, namespace: entry.namespace, reason: error.reason)
      }
      printer.encoder.output.append(" .\n")
    }
  }
}
