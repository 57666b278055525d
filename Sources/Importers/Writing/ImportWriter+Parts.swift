internal import KnowledgeGraph
internal import OfficeHolding
internal import Synchronization

/// Working in parts, and the end.
extension ImportWriter {
  /// Lets several workers write parts of one input; the result is that of writing one part after the other.
  ///
  /// A worker collects all its parts in one place, since the graph does not depend on how its triples were divided.
  ///
  /// - Parameters:
  ///   - count: How many parts there are.
  ///   - body: Writes one part into a writer of the worker's, on any thread.
  package mutating func inParts<Product: Sendable>(
    _ count: Int, _ body: @Sendable (Int, inout ImportWriter) -> Product
  ) -> [Product] {
    let empty = sibling
    let next = Atomic(0)
    let written = concurrently(min(count, workerCount)) { _ in
      var writer = empty
      var parts: [(number: Int, product: Product, report: ImportReport)] = []
      while true {
        let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard part < count else { break }
        let product = body(part, &writer)
        parts.append((part, product, writer.report))
        writer.report.reset()
      }
      return (builder: writer.builder, parts: parts)
    }
    let parts = written.flatMap(\.parts).sorted { $0.number < $1.number }
    for part in parts { report.append(part.report) }
    self.parts += written.map(\.builder)
    return parts.map(\.product)
  }

  /// A writer for a part of the same input, empty as yet.
  var sibling: ImportWriter {
    var writer = self
    writer.forgetTerms()
    writer.parts = []
    writer.succession = NamedSuccession()
    writer.report.reset()
    return writer
  }

  /// The graph of everything that was written, and the report with its counts.
  consuming func finish() -> (Graph, ImportReport) {
    resolveSuccession()
    var report = report
    let progress = options.progress
    let all = [builder] + parts
    builder = GraphBuilder()
    parts = []
    var graph = GraphBuilder.freeze(parts: consume all, progress: progress)
    graph = MergedNames(in: graph).settle(graph, &report, file: fileNames.first ?? "")
    report.count(things: graph)
    return (graph, report)
  }
}

extension ImportReport {
  /// Counts what is in the graph, by class.
  mutating func count(things graph: Graph) {
    triples = graph.count
    guard let type = graph.id(for: .iri(RDF.type)) else { return }
    for (name, iri) in [
      ("Person", GS.Class.person), ("Office", GS.Class.office),
      ("CollegiateOffice", GS.Class.collegiateOffice), ("Organization", GS.Class.organization),
      ("Lineage", GS.Class.lineage), ("Role", GS.Class.role), ("Tenure", GS.Class.tenure), ("Event", GS.Class.event),
    ] {
      guard let id = graph.id(for: .iri(iri)) else { continue }
      let count = graph.match(predicate: type, object: id).count
      if count > 0 { things[name] = count }
    }
  }
}
