/// The triples of graphs that were frozen together, ascending, each once.
struct MergedTriples: Sequence {
  private let graphs: [Graph]

  /// - Parameter graphs: at least one; traps when they are of different term tables.
  init(_ graphs: [Graph]) {
    precondition(!graphs.isEmpty, "no graph")
    precondition(
      graphs.allSatisfy { $0.terms.isIdentical(to: graphs[0].terms) }, "graphs of different term tables")
    self.graphs = graphs
  }

  /// The terms of all of them.
  var terms: TermTable { graphs[0].terms }

  /// The number of triples, those counted twice that are in two graphs.
  var countOfAll: Int { graphs.reduce(0) { $0 + $1.count } }

  func makeIterator() -> Iterator { Iterator(graphs.map { $0.match().makeIterator() }) }

  struct Iterator: IteratorProtocol {
    private var sources: [Matches.Iterator]
    /// The next triple of each source.
    private var heads: [Triple?]

    init(_ sources: [Matches.Iterator]) {
      self.sources = sources
      heads = []
      for index in self.sources.indices { heads.append(self.sources[index].next()) }
    }

    /// The next triple.
    ///
    /// - Complexity: O(*g*) for *g* graphs.
    mutating func next() -> Triple? {
      var least: Triple?
      for case let head? in heads where least.map({ head < $0 }) ?? true { least = head }
      guard let least else { return nil }
      for index in heads.indices where heads[index] == least { heads[index] = sources[index].next() }
      return least
    }
  }
}
