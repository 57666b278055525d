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
  /// - Complexity: that of finding all of them, divided by the number of processors; nothing is kept.
  public func countPairs() -> Int {
    eachChunk { adjacency, starts in
      var search = ReachSearch(adjacency)
      return starts.reduce(0) { count, start in
        search.search(from: start)
        return count + search.reached.count
      }
    }.reduce(0, +)
  }

  /// All pairs.
  ///
  /// - Complexity: that of finding them, divided by the number of processors; four bytes a pair and twelve a start.
  public func pairs() -> ClosurePairs {
    let chunks = eachChunk { adjacency, starts in
      var search = ReachSearch(adjacency)
      var chunk = ClosurePairs.Chunk()
      for start in starts {
        search.search(from: start)
        chunk.append(from: adjacency.node(start), to: search.reached.lazy.map { adjacency.node(Int($0)) })
      }
      return chunk
    }
    return ClosurePairs(chunks)
  }

  /// Calls `body` with runs of starts, in order, and gives what it returns.
  private func eachChunk<Result: Sendable>(_ body: @Sendable (Adjacency, Range<Int>) -> Result) -> [Result] {
    let adjacency = Adjacency(graph, over: kinds)
    // More runs than workers, as some starts reach much and others nothing; not many more, as each makes its own stamps.
    let workers = workerCount(for: adjacency.count, least: 1024)
    let count = workers == 1 ? 1 : workers * 4
    return concurrently(count) { number in
      body(adjacency, adjacency.count * number / count..<adjacency.count * (number + 1) / count)
    }
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
