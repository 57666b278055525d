/// Puts the triples of one graph in the place of those of another, or adds them to it.
///
/// Every store that is known does that wholly or not at all: of Virtuoso, which does not promise it, this was found to hold
/// where it was killed before, during and after each step (7.2.5.1).
struct GraphSwitch {
  private let store: TripleStore
  private let source: String
  private let target: String
  private let mode: GraphLoad.Mode
  private let isEmpty: Bool

  /// - Parameters:
  ///   - mode: whether they are added.
  ///   - isEmpty: whether the source has no triples; to some stores it is not there then.
  init(_ store: TripleStore, from source: String, to target: String, _ mode: GraphLoad.Mode, isEmpty: Bool) {
    self.store = store
    self.source = source
    self.target = target
    self.mode = mode
    self.isEmpty = isEmpty
  }

  func run() throws(StoreError) {
    var attempt = 0
    while true {
      do throws(StoreError) {
        return store.kind == .virtuoso ? try runInVirtuoso() : try store.update(operation, purpose: purpose)
      } catch {
        // Two loads at once may get into each other's way in the store.
        guard error.reason.lowercased().contains("deadlock"), attempt < GraphLoad.mostAttempts else { throw error }
        attempt += 1
        pause(milliseconds: .random(in: 0...(200 << attempt)))
      }
    }
  }

  private var operation: String {
    mode == .append ? "ADD GRAPH <\(source)> TO GRAPH <\(target)>" : "COPY GRAPH <\(source)> TO GRAPH <\(target)>"
  }

  private var purpose: String { mode == .append ? "add to <\(target)>" : "copy to <\(target)>" }

  /// Virtuoso does an update in one transaction, but repeats one that removes a triple and adds it again wrongly from its log when
  /// it starts after a kill, and refuses one whose log would be long (`TransactionAfterImageLimit`). So the copy is left out of
  /// the log, and a checkpoint makes it last: until that is done, a start finds the old graph.
  private func runInVirtuoso() throws(StoreError) {
    if isEmpty {
      if mode != .append, try store.count(target) > 0 { try store.remove(target) }
      return
    }
    guard try canCheckpoint() else { return try runInLog() }
    try store.update("DEFINE sql:log-enable 0 " + operation, purpose: purpose)
    try checkpoint()
  }

  /// For those who may not make a checkpoint: what is removed and what is added have no triple in common.
  private func runInLog() throws(StoreError) {
    var update = operation
    if mode != .append, try store.count(target) > 0 {
      update = """
        DELETE { GRAPH <\(target)> { ?s ?p ?o } } \
        WHERE { GRAPH <\(target)> { ?s ?p ?o } FILTER NOT EXISTS { GRAPH <\(source)> { ?s ?p ?o } } } ; \
        ADD GRAPH <\(source)> TO GRAPH <\(target)>
        """
    }
    do throws(StoreError) {
      try store.update(update, purpose: purpose)
    } catch {
      var error = error
      if error.reason.contains("SR325") {
        error.suggestion =
          "raise TransactionAfterImageLimit in virtuoso.ini, or load as a user who may make a checkpoint, such as dba"
      }
      throw error
    }
  }

  /// Whether a checkpoint can be made, which is found out by making one; so the source lasts, too.
  private func canCheckpoint() throws(StoreError) -> Bool {
    guard store.makesCheckpoints else { return false }
    do throws(StoreError) {
      try checkpoint()
      return true
    } catch  where error.kind == .refused || error.kind == .refusedContent || error.kind == .credentials {
      return false
    }
  }

  private func checkpoint() throws(StoreError) {
    _ = try store.rows(of: "SELECT (bif:exec(\"checkpoint\") AS ?done) {}", purpose: "make a checkpoint")
  }
}
