/// What a store holds after a fault.
struct Holdings {
  private let store: TripleStore
  private let graph: String?
  private let before: Int
  private let isWritten: Bool

  /// - Parameter isWritten: whether the graph itself was being written, and not another one.
  init(_ store: TripleStore, _ graph: String?, before: Int, isWritten: Bool = false) {
    self.store = store
    self.graph = graph
    self.before = before
    self.isWritten = isWritten
  }

  /// The store's own count now, or what its ways promise where it does not answer.
  var words: String {
    let name = TripleStore.name(graph)
    do throws(StoreError) {
      let now = try store.count(graph)
      if now == before {
        return before == 0 ? "\(name) is not there, as before" : "\(name) has its \(now) triples, as before"
      }
      return "\(name) has \(now) triples; before, it had \(before)"
    } catch {
      let promise =
        store.replacesAtomically
        ? "\(store.kind.name) stores wholly or not at all, so \(name) will be the old one (\(before) triples) or the new one"
        : isWritten
          ? "\(name) may be empty or have a part of the triples; before, it had \(before)"
          : "\(name) was not touched (\(before) triples)"
      return "the store does not answer now; \(promise); 'gensek load --verify-only' tells when it is up"
    }
  }
}
