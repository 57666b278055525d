/// What a store holds after a fault.
struct Holdings {
  /// What was being done to the graph.
  enum Access {
    /// Nothing; another graph was written.
    case untouched
    /// It was written, as the store does that.
    case written
    /// It was switched to another content in one transaction.
    case switched
  }

  private let store: TripleStore
  private let graph: String?
  private let before: Int
  private let access: Access

  init(_ store: TripleStore, _ graph: String?, before: Int, _ access: Access = .untouched) {
    self.store = store
    self.graph = graph
    self.before = before
    self.access = access
  }

  /// The store's own count now, or what its ways promise where it does not answer.
  var words: String {
    let name = TripleStore.name(graph)
    do throws(StoreError) {
      let now = try store.count(graph)
      if now == 0, before == 0 { return "\(name) is not there, as before" }
      if now == before, access == .untouched { return "\(name) has its \(now) triples, as before" }
      let count = now == before ? "as many as before" : "before it had \(before)"
      return "\(name) has \(now) triples, \(count); 'gensek load --verify-only' compares them"
    } catch {
      let promise =
        switch access {
        case .untouched: "\(name) was not touched (\(before) triples)"
        case .written where !store.replacesAtomically:
          "\(name) may be empty or have a part of the triples; before, it had \(before)"
        default:
          "\(store.kind.name) stores wholly or not at all, so \(name) will be the old one (\(before) triples) or the new one"
        }
      return "the store does not answer now; \(promise); 'gensek load --verify-only' tells when it is up"
    }
  }
}
