import KnowledgeGraph

/// A load into a graph of another name, which is checked, and then copied over the live one.
///
/// Until the switch the live graph is as it was, and after it the new one. What is broken off after the check leaves the scratch
/// graph, from which `resume` finishes.
struct ScratchLoad {
  private let load: GraphLoad
  private let hashes: TripleHashes
  private let length: Int
  private let before: Int
  private let live: String
  private let names: ScratchName

  init(_ load: GraphLoad, _ hashes: TripleHashes, _ length: Int, before: Int) throws(StoreError) {
    self.load = load
    self.hashes = hashes
    self.length = length
    self.before = before
    guard let graph = load.graph else { throw StoreError(.unsupported, "the default graph has no scratch graph") }
    live = graph
    names = ScratchName(graph, hashes, isAddition: load.mode == .append)
  }

  /// - Parameter fill: puts the triples into a scratch graph, where that is not by sending all of them.
  func run(_ report: inout LoadReport, fill: ((String) throws -> Void)? = nil) throws {
    try change(to: prepare(&report, fill: fill), &report)
  }

  /// Fills a scratch graph and checks it; the live graph is not touched.
  ///
  /// - Returns: its name.
  func prepare(_ report: inout LoadReport, fill: ((String) throws -> Void)? = nil) throws -> String {
    let scratch = names.fresh()
    do {
      if let fill {
        try fill(scratch)
      } else {
        try load.store.send(
          load.content, hashes, load.compresses ? nil : length, to: scratch, replacing: true,
          options: load.store.optionsForNewGraph)
      }
      try check(scratch, &report)
    } catch {
      removeQuietly(scratch)
      throw error
    }
    return scratch
  }

  func resume(_ report: inout LoadReport) throws {
    report.action = .resumed
    report.method = .scratch
    let left = try names.left(in: load.store)
    let whole = try left.first { load.isDone(try load.compare($0, hashes)) }
    // What was broken off while it was filled is of no use.
    for scratch in left where scratch != whole { remove(scratch, &report) }
    if let whole { return try change(to: whole, &report) }
    report.comparison = try load.compare(load.graph, hashes)
    if load.isDone(report.comparison) { return }
    throw StoreError(
      .nothingToResume, "no scratch graph holds all of these triples", suggestion: "load without --resume")
  }

  /// Checks the scratch graph whole.
  private func check(_ scratch: String, _ report: inout LoadReport) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let comparison = try load.compare(scratch, hashes)
    report.checkSeconds += (clock.now - start) / .seconds(1)
    report.comparison = comparison
    try load.requireKept(comparison)
    // A store that copies from a graph that is not there may empty the other and call it done.
    guard comparison.stored > 0 || hashes.count == 0 else {
      throw StoreError(.different, "the scratch graph is empty")
    }
  }

  /// Copies the scratch graph over the live one, and removes it.
  private func change(to first: String, _ report: inout LoadReport) throws {
    var scratch = first
    var isCopied = false
    do {
      var attempt = 0
      while true {
        try GraphSwitch(load.store, from: scratch, to: live, load.mode, isEmpty: hashes.count == 0).run()
        isCopied = try load.mode != .append && load.store.count(live) == load.store.count(scratch)
        let outcome = try settle(scratch, isCopied: isCopied, &report)
        if outcome.isMixed, load.mode != .append, attempt < GraphLoad.mostAttempts {
          attempt += 1
          report.warnOfAnotherLoad()
          pause(milliseconds: .random(in: 0...(200 << attempt)))
          if isCopied {
            scratch = try prepare(&report)
            isCopied = false
          }
          continue
        }
        report.comparison = try outcome.comparison.get()
        break
      }
      guard load.isDone(report.comparison) else {
        throw StoreError(
          .different, "\(TripleStore.name(live)) is not what was copied to it: \(report.comparison.words)",
          suggestion: "another load at the same time? \(isCopied ? "--replace loads" : "--resume copies") again")
      }
    } catch let error as StoreError {
      let rest = isCopied ? "" : "; the new triples are whole in <\(scratch)>, from which --resume finishes"
      let access = load.store.kind == .generic ? Holdings.Access.written : .switched
      throw error.holding(Holdings(load.store, live, before: before, access).words + rest)
    }
    if !isCopied { remove(scratch, &report) }
  }

  /// Checks the live graph; meanwhile the scratch graph is removed, where the store counts as many triples in both.
  private func settle(
    _ scratch: String, isCopied: Bool, _ report: inout LoadReport
  ) throws -> (comparison: Result<ContentComparison, StoreError>, isMixed: Bool) {
    let clock = ContinuousClock()
    var checkSeconds = 0.0
    let check = {
      let start = clock.now
      defer { checkSeconds = (clock.now - start) / .seconds(1) }
      return try load.outcome(live, hashes)
    }
    defer { report.checkSeconds += checkSeconds }
    guard isCopied else { return try check() }
    let store = load.store
    let (removed, outcome) = sideBySide({ try store.remove(scratch) }, check)
    // The check may have been in its way.
    if case .failure = removed { remove(scratch, &report) }
    return try outcome.get()
  }

  private func remove(_ scratch: String, _ report: inout LoadReport) {
    do throws(StoreError) { try load.store.remove(scratch) } catch {
      report.warn("the scratch graph <\(scratch)> could not be removed, and may be: \(error.reason)")
    }
  }

  /// What could not be loaded is of no use; where the store is down, the error tells enough.
  private func removeQuietly(_ scratch: String) {
    do throws(StoreError) { try load.store.remove(scratch) } catch {}
  }
}
