/// The names of the scratch graphs for one content and one live graph: the hash of both, and for each load something random.
struct ScratchName {
  private let prefix: String

  init(_ graph: String, _ hashes: TripleHashes) {
    let hash = TermHash.triple(hashes.identity, TermHash.hash(graph, seed: 5), UInt64(hashes.count))
    prefix = "urn:gensek:scratch:\(Self.hexadecimal(hash)):"
  }

  /// A name that nobody has.
  func fresh() -> String { prefix + Self.hexadecimal(.random(in: 0...UInt64.max)) }

  /// The scratch graphs that earlier loads left, in order of their names.
  func left(in store: TripleStore) throws(StoreError) -> [String] {
    let query = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), \"\(prefix)\")) } ORDER BY ?g"
    return try store.value(of: query, purpose: "look for scratch graphs").filter {
      $0.hasPrefix(prefix) && GraphName.isValid($0)
    }
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
