import KnowledgeGraph
import RDFSyntax

/// Turns a graph of a store that holds one content into another by what differs, as SPARQL 1.1 Update.
struct ChangeLoad {
  private let load: GraphLoad
  private let old: GraphContent
  private let hashes: TripleHashes
  private let before: Int

  init(_ load: GraphLoad, since old: GraphContent, _ hashes: TripleHashes, before: Int) {
    self.load = load
    self.old = old
    self.hashes = hashes
    self.before = before
  }

  func run(_ report: inout LoadReport, length: Int) throws {
    report.comparison = try load.compare(load.graph, hashes)
    // Nothing to do; and a change that was made already is not made twice.
    if load.isDone(report.comparison) { return }
    try checkOld()
    let difference = load.content.difference(from: old)
    report.removed = difference.removed.count
    report.added = difference.added.count
    guard load.method == .scratch, let live = load.graph else {
      try apply(difference, to: load.graph, asOne: true)
      report.comparison = try load.compare(load.graph, hashes)
      return
    }
    try ScratchLoad(load, hashes, length, before: before).run(&report) { scratch in
      try load.store.update("COPY GRAPH <\(live)> TO GRAPH <\(scratch)>", purpose: "copy to <\(scratch)>")
      try apply(difference, to: scratch, asOne: false)
    }
  }

  /// What differs says nothing of a graph that holds something else.
  private func checkOld() throws {
    let comparison = try load.compare(load.graph, old.hashes().hashes, of: old)
    guard load.isDone(comparison) else {
      throw StoreError(
        .different, "\(TripleStore.name(load.graph)) is not what --since names: \(comparison.words)",
        holds: "nothing was changed", suggestion: "--replace loads all of it")
    }
  }

  /// - Parameter asOne: whether all operations are one request, which the store does wholly or not at all.
  private func apply(_ difference: GraphDifference, to graph: String?, asOne: Bool) throws {
    let writer = try SPARQLUpdateWriter(graph: graph, rebase: load.content.rebase)
    var operations = try writer.operations(of: difference)
    var request: [UInt8] = []
    while let operation = try operations.next() {
      if asOne {
        if !request.isEmpty { request += " ;\n".utf8 }
        request += operation
      } else {
        try load.store.update(String(decoding: operation, as: UTF8.self), purpose: "change \(TripleStore.name(graph))")
      }
    }
    if !request.isEmpty {
      try load.store.update(String(decoding: request, as: UTF8.self), purpose: "change \(TripleStore.name(graph))")
    }
  }
}
