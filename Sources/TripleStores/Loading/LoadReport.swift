/// What a load did, and how the store compares with what was to be loaded.
public struct LoadReport: Sendable, Codable {
  /// What was done.
  public enum Action: String, Sendable, Codable {
    /// There was no such graph, and now there is.
    case loaded
    /// The graph was replaced.
    case replaced
    /// Triples were added to the graph.
    case appended
    /// What differs from an earlier content was removed and added.
    case changed
    /// A load that had been broken off was finished.
    case resumed
    /// Nothing was changed.
    case verified
  }

  /// What was done.
  public internal(set) var action: Action
  /// The endpoint as it was given.
  public internal(set) var endpoint: String
  /// The kind of store, as `--store` names it, or `tdb2`.
  public internal(set) var store: String
  /// What the store calls itself, or its makers call it.
  public internal(set) var server: String
  /// The IRI of the graph; nil for the default graph.
  public internal(set) var graph: String?
  /// How the triples got there.
  public internal(set) var method: GraphLoad.Method
  /// The triples that were to be loaded.
  public internal(set) var triples: Int
  /// Their bytes as N-Triples.
  public internal(set) var bytes: Int
  /// The triples that the graph had before.
  public internal(set) var before = 0
  /// Of a change, the triples that were removed.
  public internal(set) var removed: Int?
  /// Of a change, the triples that were added.
  public internal(set) var added: Int?
  /// How the store compares.
  public internal(set) var comparison = ContentComparison()
  /// Scratch graphs of broken-off loads of the same triples into the same graph, which `resume` takes.
  public internal(set) var scratchGraphs: [String] = []
  /// What a person should know though all is well.
  public internal(set) var warnings: [String] = []
  /// How long all of it took.
  public internal(set) var seconds = 0.0
  /// How long of that the check took: the hashes of what is sent, and reading back what is there.
  public internal(set) var checkSeconds = 0.0

  /// Whether the store holds what it should.
  public internal(set) var isWhole = false

  init(_ load: GraphLoad, _ hashes: TripleHashes, _ length: Int) {
    let store = load.store
    self.init(
      load.mode, endpoint: store.endpoint, store: store.kind.rawValue, server: store.server ?? store.kind.name,
      graph: load.graph, method: load.method, hashes, length)
  }

  init(
    _ mode: GraphLoad.Mode, endpoint: String, store: String, server: String, graph: String?, method: GraphLoad.Method,
    _ hashes: TripleHashes, _ length: Int
  ) {
    action =
      switch mode {
      case .create: .loaded
      case .replace: .replaced
      case .append: .appended
      }
    self.endpoint = endpoint
    self.store = store
    self.server = server
    self.graph = graph
    self.method = method
    triples = hashes.count
    bytes = length
  }

  /// Adds a warning, once.
  mutating func warn(_ words: String) { if !warnings.contains(words) { warnings.append(words) } }

  /// Tells that another load wrote to the graph between this one and its check.
  mutating func warnOfAnotherLoad() {
    warn("another load wrote to \(TripleStore.name(graph)) at the same time; it has the triples of this one now")
  }
}
