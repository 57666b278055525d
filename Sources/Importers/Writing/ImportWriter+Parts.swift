internal import KnowledgeGraph
internal import OfficeHolding

/// Working in parts, and the end.
extension ImportWriter {
  /// Lets several workers write parts of one input; the result is that of writing one part after the other.
  ///
  /// - Parameters:
  ///   - count: How many parts there are.
  ///   - body: Writes one part into a writer of its own, on any thread.
  package mutating func inParts<Product: Sendable>(
    _ count: Int, _ body: @Sendable (Int, inout ImportWriter) -> Product
  ) -> [Product] {
    let empty = sibling
    let written = concurrently(count) { part in
      var writer = empty
      let product = body(part, &writer)
      return (writer, product)
    }
    for (writer, _) in written { absorb(writer) }
    return written.map(\.1)
  }

  /// A writer for a part of the same input, empty as yet.
  private var sibling: ImportWriter {
    var writer = self
    writer.builder = GraphBuilder()
    writer.terms = WriterTerms(in: &writer.builder)
    writer.parts = []
    writer.succession = NamedSuccession()
    writer.report = report.emptied
    return writer
  }

  private mutating func absorb(_ part: ImportWriter) {
    parts.append(part.builder)
    report.append(part.report)
  }

  /// The graph of everything that was written, and the report with its counts.
  consuming func finish() -> (Graph, ImportReport) {
    resolveSuccession()
    var report = report
    let progress = options.progress
    let all = [builder] + parts
    builder = GraphBuilder()
    parts = []
    var graph = GraphBuilder.freeze(parts: all, progress: progress)
    graph = MergedNames(in: graph).settle(graph, &report, file: fileNames.first ?? "")
    report.count(things: graph)
    return (graph, report)
  }
}

extension ImportReport {
  /// The same files, and nothing counted or found.
  var emptied: ImportReport {
    var report = self
    report.reset()
    return report
  }

  /// Counts what is in the graph, by class.
  mutating func count(things graph: Graph) {
    triples = graph.count
    guard let type = graph.id(for: .iri(RDF.type)) else { return }
    for (name, iri) in [
      ("Person", GS.Class.person), ("Office", GS.Class.office), ("Organization", GS.Class.organization),
      ("Lineage", GS.Class.lineage), ("Role", GS.Class.role), ("Tenure", GS.Class.tenure), ("Event", GS.Class.event),
    ] {
      guard let id = graph.id(for: .iri(iri)) else { continue }
      let count = graph.match(predicate: type, object: id).count
      if count > 0 { things[name] = count }
    }
  }
}
