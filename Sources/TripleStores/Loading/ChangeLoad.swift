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
    guard load.graph != nil || load.store.kind.hasDefaultGraphOfItsOwn else {
      throw StoreError(
        .unsupported, "\(load.store.kind.name) takes a triple that leaves the default graph out of all graphs",
        holds: "nothing was changed", suggestion: "--replace loads all of it; a graph with a name can be changed")
    }
    report.comparison = try load.compare(load.graph, hashes)
    // Nothing to do; and a change that was made already is not made twice.
    if load.isDone(report.comparison) { return }
    try checkOld()
    let difference = load.content.difference(from: old)
    report.removed = difference.removed.count
    report.added = difference.added.count
    if load.method != .scratch, load.store.kind.updatesAtomically, let request = try oneRequest(difference) {
      if !request.isEmpty {
        try load.store.update(
          String(decoding: request, as: UTF8.self), purpose: "change \(TripleStore.name(load.graph))")
      }
      report.comparison = try load.compare(load.graph, hashes)
      return
    }
    guard let live = load.graph else {
      throw StoreError(
        .unsupported,
        "the change is longer than the one request that \(load.store.kind.name) does wholly or not at all",
        holds: "nothing was changed",
        suggestion: "--replace loads all of it; a graph with a name takes a change of any length")
    }
    report.method = .scratch
    let scratchLoad = try ScratchLoad(load, hashes, length, before: before)
    do {
      try scratchLoad.run(&report) { scratch in
        try GraphSwitch(load.store, from: live, to: scratch, .create, isEmpty: before == 0).run()
        try apply(difference, to: scratch)
      }
    } catch let error as StoreError where error.isRefusal && error.holds == nil {
      // Virtuoso takes durations in a file, and in no update.
      report.warn("all of the triples were sent, as the change was refused: \(error.reason)")
      try scratchLoad.run(&report)
    }
  }

  /// What differs says nothing of a graph that holds something else.
  private func checkOld() throws {
    let comparison = try load.compare(load.graph, old.hashes().hashes, of: old)
    if !load.isDone(comparison) { throw StoreError.notOld(load.graph, comparison).holding("nothing was changed") }
  }

  /// All operations as one request; nil where it would be longer than the store takes.
  private func oneRequest(_ difference: GraphDifference) throws -> [UInt8]? {
    let writer = try SPARQLUpdateWriter(graph: load.graph, rebase: load.content.rebase)
    var operations = try writer.operations(of: difference)
    var request: [UInt8] = []
    while let operation = try operations.next() {
      if !request.isEmpty { request += " ;\n".utf8 }
      request += operation
      if request.count > load.store.longestUpdate { return nil }
    }
    return request
  }

  private func apply(_ difference: GraphDifference, to graph: String) throws {
    let writer = try SPARQLUpdateWriter(graph: graph, rebase: load.content.rebase)
    var operations = try writer.operations(of: difference)
    while let operation = try operations.next() {
      try load.store.update(String(decoding: operation, as: UTF8.self), purpose: "change \(TripleStore.name(graph))")
    }
  }
}
