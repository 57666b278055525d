/// The names of the scratch graphs for one content, one live graph and one way to join them: the hash of all, and for each load
/// something random.
struct ScratchName {
  private let prefix: String

  /// - Parameter isAddition: whether the content is to be added; else it is to be all of the graph, and to resume one as the other
  ///   would lose triples.
  init(_ graph: String, _ hashes: TripleHashes, isAddition: Bool) {
    let hash = TermHash.triple(hashes.identity, TermHash.hash(graph, seed: isAddition ? 7 : 5), UInt64(hashes.count))
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

  /// Sixteen digits.
  static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
