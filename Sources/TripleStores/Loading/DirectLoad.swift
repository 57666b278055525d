import KnowledgeGraph

/// A load straight into the graph: by one request that the store does wholly or not at all, or, where it knows none, only where there
/// is no graph yet.
struct DirectLoad {
  private let load: GraphLoad
  private let hashes: TripleHashes
  private let length: Int
  private let before: Int

  init(_ load: GraphLoad, _ hashes: TripleHashes, _ length: Int, before: Int) {
    self.load = load
    self.hashes = hashes
    self.length = length
    self.before = before
  }

  func run(_ report: inout LoadReport) throws {
    do {
      try write(&report)
    } catch let error as StoreError {
      // Where it is down, the error tells enough.
      if isOpen, let graph = load.graph { do throws(StoreError) { try load.store.remove(graph) } catch {} }
      throw error
    }
  }

  /// Whether a fault leaves a part, in a graph that was not there.
  private var isOpen: Bool { load.store.kind == .virtuoso && before == 0 }

  private func write(_ report: inout LoadReport) throws {
    var isNew = before == 0 && load.mode != .append && load.graph != nil
    var attempt = 0
    while true {
      try send(asNew: isNew)
      let clock = ContinuousClock()
      let start = clock.now
      let outcome = try load.outcome(load.graph, hashes)
      report.checkSeconds += (clock.now - start) / .seconds(1)
      // Two loads at once may leave the triples of both; whoever ends last sees that, and puts its own in their place.
      if outcome.isMixed, load.mode != .append, !isOpen, attempt < GraphLoad.mostAttempts {
        attempt += 1
        isNew = false
        report.warnOfAnotherLoad()
        pause(milliseconds: .random(in: 0...(200 << attempt)))
        continue
      }
      report.comparison = try outcome.comparison.get()
      if isOpen { try load.requireKept(report.comparison) }
      return
    }
  }

  /// Without a transaction Oxigraph takes a new graph five times as fast, and a fault or its end leaves none of it.
  private func send(asNew isNew: Bool) throws {
    let options = load.store.kind == .oxigraph && isNew ? "&no_transaction" : ""
    do {
      try load.store.send(
        load.content, hashes, load.compresses ? nil : length, to: load.graph, replacing: load.mode != .append,
        options: options)
    } catch let error as StoreError where error.kind == .refusedContent {
      throw try error.naming(load.content)
    }
  }
}
