import RDFSyntax

/// A load of a graph into a store: what, where to, and what becomes of what is there.
public struct GraphLoad: Sendable {
  /// What becomes of triples that the graph has.
  public enum Mode: String, Sendable, CaseIterable, Codable {
    /// There must be none.
    case create
    /// The new triples take their place; until that is done, the old ones stay.
    case replace
    /// They stay, and the new ones are added.
    case append
  }

  /// How the triples get there.
  public enum Method: String, Sendable, CaseIterable, Codable {
    /// As the store's ways ask for.
    case automatic
    /// Straight into the graph: by one request that the store does wholly or not at all, or, where it knows none, only into a graph
    /// that is not there; what a fault leaves of that is removed where the store still answers.
    case direct
    /// Into a graph of another name, which is checked and then copied over.
    case scratch
  }

  let store: TripleStore
  let content: GraphContent
  let graph: String?
  let mode: Mode
  let method: Method
  let acceptsAltered: Bool
  let compresses: Bool

  /// - Parameters:
  ///   - content: the triples.
  ///   - store: where they go.
  ///   - graph: the IRI of the graph; nil for the default graph, where the store has one.
  ///   - mode: what becomes of triples that the graph has.
  ///   - method: how they get there.
  ///   - compresses: whether the triples are sent compressed with gzip, which spares a slow line.
  ///   - acceptsAltered: whether a graph counts as loaded in which the store keeps other values of some literals.
  /// - Throws: `StoreError` of kind `unsupported`.
  public init(
    _ content: GraphContent, into store: TripleStore, graph: String?, mode: Mode = .create,
    method: Method = .automatic, compresses: Bool = false, acceptsAltered: Bool = false
  ) throws(StoreError) {
    guard !compresses || store.kind.takesGzip else {
      throw StoreError(
        .unsupported, "\(store.kind.name) is not known to take what is compressed", suggestion: "leave --gzip out")
    }
    self.compresses = compresses
    self.acceptsAltered = acceptsAltered
    self.content = content
    self.store = store
    self.graph = graph
    self.mode = mode
    if let graph {
      try GraphName.require(graph)
    } else if !store.kind.hasDefaultGraph {
      throw StoreError(
        .unsupported, "\(store.kind.name) keeps every triple in a graph with a name", suggestion: "--graph IRI names it"
      )
    }
    switch method {
    case .automatic: self.method = store.replacesAtomically ? .direct : .scratch
    case .direct where store.kind == .virtuoso && mode != .create:
      throw StoreError(
        .unsupported,
        "\(store.kind.name) would keep a part of the new triples after a fault, where the graph has others",
        suggestion: "leave --method out")
    case .scratch where graph == nil:
      throw StoreError(
        .unsupported, "the default graph has no name, which a scratch graph takes after", suggestion: "give --graph IRI"
      )
    default: self.method = method
    }
    if self.method == .scratch, store.addresses.update == nil {
      throw StoreError(
        .unsupported, "nothing tells whether this store replaces a graph wholly or not at all, nor where updates go",
        suggestion: "--update-endpoint names it, or --method direct trusts the store")
    }
  }

  /// Loads the triples, and checks that they are there.
  ///
  /// - Throws: `StoreError`, which tells what the store holds then; `ExportError` where a term cannot be written.
  /// - Complexity: O(*n* log *n*) time and 28 bytes of memory at most for each of *n* triples.
  public func run() throws -> LoadReport {
    let clock = ContinuousClock()
    let start = clock.now
    let (hashes, length) = try content.hashes()
    let hashed = clock.now
    let before = try countBefore()
    guard before == 0 || mode != .create else {
      throw StoreError.notEmpty(graph, before).holding("nothing was changed")
    }
    var report = LoadReport(self, hashes, length)
    report.before = before
    report.checkSeconds = (hashed - start) / .seconds(1)
    do {
      switch method {
      case .scratch: try ScratchLoad(self, hashes, length, before: before).run(&report)
      default: try DirectLoad(self, hashes, length, before: before).run(&report)
      }
    } catch let error as StoreError {
      let access = method == .scratch ? Holdings.Access.untouched : .written
      throw error.holds == nil ? error.holding(Holdings(store, graph, before: before, access).words) : error
    }
    report.isWhole = isDone(report.comparison)
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  /// Checks that the store holds the triples, without changing anything.
  ///
  /// - Throws: `StoreError` where that cannot be told; a difference is told by the report.
  public func verify() throws -> LoadReport {
    let clock = ContinuousClock()
    let start = clock.now
    let (hashes, length) = try content.hashes()
    var report = LoadReport(self, hashes, length)
    report.action = .verified
    report.before = try store.count(graph)
    report.comparison = try compare(graph, hashes)
    report.isWhole = isDone(report.comparison)
    if store.addresses.update != nil, let graph {
      report.scratchGraphs = try ScratchName(graph, hashes, isAddition: mode == .append).left(in: store)
    }
    report.seconds = (clock.now - start) / .seconds(1)
    report.checkSeconds = report.seconds
    return report
  }

  /// Finishes a load that was ended between the check of its scratch graph and the switch to it, or in the switch.
  ///
  /// - Throws: `StoreError`, of kind `nothingToResume` where no scratch graph holds all of the triples.
  public func resume() throws -> LoadReport {
    let clock = ContinuousClock()
    let start = clock.now
    let (hashes, length) = try content.hashes()
    let before = try countBefore()
    var report = LoadReport(self, hashes, length)
    report.before = before
    do {
      try ScratchLoad(self, hashes, length, before: before).resume(&report)
    } catch let error as StoreError {
      throw error.holds == nil ? error.holding(Holdings(store, graph, before: before).words) : error
    }
    report.isWhole = isDone(report.comparison)
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  /// Turns a graph that holds an earlier content into this one, by what differs, and checks it.
  ///
  /// - Parameter old: what the graph holds; checked before anything is changed.
  /// - Throws: `StoreError`, which tells what the store holds then; `ExportError.unnamable` where a blank node would have to go.
  public func run(since old: GraphContent) throws -> LoadReport {
    let clock = ContinuousClock()
    let (hashes, length) = try content.hashes()
    let before = try countBefore()
    let start = clock.now
    var report = LoadReport(self, hashes, length)
    report.before = before
    report.action = .changed
    do {
      try ChangeLoad(self, since: old, hashes, before: before).run(&report, length: length)
    } catch let error as StoreError {
      var error = error
      if error.suggestion == nil, error.isRefusal {
        error.suggestion = "--replace loads all of it, without an update of its triples"
      }
      let access = report.method == .scratch ? Holdings.Access.untouched : .written
      throw error.holds == nil ? error.holding(Holdings(store, graph, before: before, access).words) : error
    }
    report.isWhole = isDone(report.comparison)
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  /// The triples that the graph has before anything is sent.
  private func countBefore() throws(StoreError) -> Int {
    do throws(StoreError) {
      return try store.count(graph)
    } catch {
      throw error.holding("nothing was changed")
    }
  }

  /// How often a graph is written when other loads write it at the same time.
  static let mostAttempts = 5

  /// Compares a graph, and tells whether another load seems to have written to it at the same time.
  func outcome(
    _ graph: String?, _ hashes: TripleHashes
  ) throws -> (comparison: Result<ContentComparison, StoreError>, isMixed: Bool) {
    do {
      let comparison = try compare(graph, hashes)
      return (.success(comparison), comparison.extra > 0)
    } catch let error as StoreError where error.kind == .different {
      return (.failure(error), true)
    }
  }

  /// Whether a graph of the store is as it is to be.
  func isDone(_ comparison: ContentComparison) -> Bool { comparison.isDone(acceptsAltered) }

  /// Refuses a graph that was sent and is not as it is to be.
  func requireKept(_ comparison: ContentComparison) throws(StoreError) {
    if !isDone(comparison) { throw .notKept(comparison) }
  }

  /// Compares a graph of the store with the content.
  func compare(
    _ graph: String?, _ hashes: TripleHashes, of other: GraphContent? = nil
  ) throws -> ContentComparison {
    var check = ContentCheck(other ?? content, hashes)
    // Each byte may be written as an escape of six; what is still longer is none of those expected, whatever the graph holds.
    let longest = max(1 << 20, hashes.largest * 6 + 100)
    try store.read(graph, longest: longest, takeLong: { check.takeLong($0) }) { check.take($0) }
    var comparison = try check.finish()
    let counted = store.counts(graph) ? try store.count(graph) : comparison.stored
    if counted != comparison.stored {
      throw StoreError(
        .different, "the store counts \(counted) triples in \(TripleStore.name(graph)), and gave \(comparison.stored)",
        suggestion: "a limit on the length of answers, or another load at the same time")
    }
    if mode == .append { comparison.leaveExtraOut() }
    return comparison
  }
}
