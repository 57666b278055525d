extension Graph {
  /// The transitive closure of the chosen kinds of edge: each pair of nodes of which one or more steps lead from the first to the second.
  ///
  /// A cycle ends: each of its nodes is paired with every node of it, itself too.
  ///
  /// - Returns: a lazy sequence of different pairs, ascending; the nodes behind one start are in memory at a time.
  /// - Complexity: O(*t* + *m*) for *t* terms and *m* edges before the first pair, and O(*s* + *v* log *v*) for each start
  ///   that reaches *v* nodes, from which *s* steps leave.
  public func transitiveClosure(over kinds: EdgeKinds) -> TransitiveClosure { TransitiveClosure(self, kinds) }
}

/// The pairs of a transitive closure, found start by start as they are read, or all at once by all processors.
public struct TransitiveClosure: Sequence, Sendable {
  private let graph: Graph
  private let kinds: EdgeKinds

  init(_ graph: Graph, _ kinds: EdgeKinds) {
    self.graph = graph
    self.kinds = kinds
  }

  /// An iterator from the first pair.
  public func makeIterator() -> Iterator { Iterator(Adjacency(graph, over: kinds)) }

  /// The number of pairs.
  ///
  /// - Complexity: that of finding each start's by itself, divided by the number of processors; nothing is kept, so that
  ///   it takes longer than to find all pairs at once where these have room.
  public func countPairs() -> Int {
    let adjacency = Adjacency(graph, over: kinds)
    return inChunks(of: adjacency.count) { starts in
      var search = ReachSearch(adjacency)
      return starts.reduce(0) { count, start in
        search.search(from: start)
        return count + search.reached.count
      }
    }.reduce(0, +)
  }

  /// All pairs.
  ///
  /// - Complexity: O(*t* + *m*) for *t* terms and *m* edges, then divided by the number of processors O(1) a pair whose
  ///   start has one step, and a search for each start that has several; four bytes a pair and sixteen a node.
  public func pairs() -> ClosurePairs {
    let adjacency = Adjacency(graph, over: kinds)
    let order = SingleStepOrder(adjacency)
    let chunks = inChunks(of: adjacency.count) { ClosureChunk(adjacency, order, $0) }
    return ClosurePairs(adjacency.nodes, order.places, chunks)
  }

  /// Calls `body` with runs of `0..<count`, and gives what it returns in order.
  private func inChunks<Result: Sendable>(of count: Int, _ body: @Sendable (Range<Int>) -> Result) -> [Result] {
    // More runs than workers, as some starts reach much and others nothing; not many more, as each makes its own stamps.
    let workers = workerCount(for: count, least: 1024)
    let runs = Swift.min(workers == 1 ? 1 : workers * 4, count)
    return concurrently(runs) { body(count * $0 / runs..<count * ($0 + 1) / runs) }
  }

  /// Reads the pairs one by one.
  public struct Iterator: IteratorProtocol {
    private let adjacency: Adjacency
    private var search: ReachSearch
    private var nextStart = 0
    private var position = 0

    init(_ adjacency: Adjacency) {
      self.adjacency = adjacency
      search = ReachSearch(adjacency)
    }

    /// The next pair.
    public mutating func next() -> TermPair? {
      while position == search.reached.count {
        guard nextStart < adjacency.count else { return nil }
        search.search(from: nextStart)
        position = 0
        nextStart += 1
      }
      position += 1
      return TermPair(adjacency.node(nextStart - 1), adjacency.node(Int(search.reached[position - 1])))
    }
  }
}
