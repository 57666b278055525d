extension Graph {
  /// The transitive closure of the chosen kinds of edge: each pair of nodes of which one or more steps lead from the first to the second.
  ///
  /// A cycle ends: each of its nodes is paired with every node of it, itself too.
  ///
  /// - Returns: a lazy sequence of different pairs, ascending; the nodes behind one start are in memory at a time.
  /// - Complexity: O(*v* log *v* + *s*) for each start that reaches *v* nodes, from which *s* steps leave.
  public func transitiveClosure(over kinds: EdgeKinds) -> TransitiveClosure { TransitiveClosure(self, kinds) }
}

/// The pairs of a transitive closure, found start by start as they are read.
public struct TransitiveClosure: Sequence, Sendable {
  private let graph: Graph
  private let kinds: EdgeKinds

  init(_ graph: Graph, _ kinds: EdgeKinds) {
    self.graph = graph
    self.kinds = kinds
  }

  /// An iterator from the first pair.
  public func makeIterator() -> Iterator {
    let starts: [TermID] =
      if case .only(let predicates) = kinds {
        graph.subjects(ofAny: predicates)
      } else {
        Array(graph.terms.ids)
      }
    return Iterator(graph: graph, kinds: kinds, starts: starts)
  }

  /// Reads the pairs one by one.
  public struct Iterator: IteratorProtocol {
    let graph: Graph
    let kinds: EdgeKinds
    let starts: [TermID]
    private var nextStart = 0
    private var reached: [TermID] = []
    private var position = 0

    init(graph: Graph, kinds: EdgeKinds, starts: [TermID]) {
      self.graph = graph
      self.kinds = kinds
      self.starts = starts
    }

    /// The next pair.
    public mutating func next() -> TermPair? {
      while position == reached.count {
        guard nextStart < starts.count else { return nil }
        reached = graph.reachable(from: starts[nextStart], over: kinds)
        position = 0
        nextStart += 1
      }
      position += 1
      return TermPair(starts[nextStart - 1], reached[position - 1])
    }
  }
}
