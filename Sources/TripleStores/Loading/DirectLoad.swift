/// A load by one request that the store does wholly or not at all.
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
    let store = load.store
    // Without a transaction a new graph goes in five times as fast, and a fault or the end of the store leaves none of it.
    let isNew = before == 0 && load.mode != .append && load.graph != nil
    let options = store.kind == .oxigraph && isNew ? "&no_transaction" : ""
    try store.send(load.content, length, to: load.graph, replacing: load.mode != .append, options: options)
    let clock = ContinuousClock()
    let start = clock.now
    report.comparison = try load.compare(load.graph, hashes)
    report.checkSeconds = (clock.now - start) / .seconds(1)
  }
}
