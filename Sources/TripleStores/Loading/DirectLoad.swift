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
    } catch {
      if isOpen, let graph = load.graph { removePart(graph) }
      throw error
    }
  }

  /// Removes what a load left of a graph that was not there, unless somebody else has written to it; where the store is down, the
  /// error that led here tells enough.
  private func removePart(_ graph: String) {
    do {
      let comparison = try load.compare(graph, hashes)
      if comparison.stored > 0, comparison.extra == 0 { try load.store.remove(graph) }
    } catch {}
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

  private func send(asNew isNew: Bool) throws {
    let options = isNew ? load.store.optionsForNewGraph : ""
    do {
      try load.store.send(
        load.content, hashes, load.compresses ? nil : length, to: load.graph, replacing: load.mode != .append,
        options: options)
    } catch let error as StoreError where error.kind == .refusedContent && load.store.kind != .virtuoso {
      // In a part the lines have other numbers.
      throw try error.naming(load.content)
    }
  }
}
