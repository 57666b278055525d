extension Graph {
  /// The steps that leave a node, lazily: forward ones by predicate and object, then backward ones.
  ///
  /// A triple whose subject is its object is one step each way.
  ///
  /// - Complexity: O(1) a step, and O(log *r*) for each predicate of `kinds`. Traps when the id is not of this graph.
  public func steps(from node: TermID, along direction: Direction = .forward, over kinds: EdgeKinds = .all) -> Steps {
    steps(from: node, StepFilter(direction, kinds))
  }

  /// The steps that leave a node, by a filter that was made before.
  func steps(from node: TermID, _ filter: StepFilter) -> Steps { Steps(self, node, filter) }

  /// The different nodes one step away, ascending.
  ///
  /// - Complexity: O(*d* log *d*) for *d* steps.
  public func neighbors(
    of node: TermID, along direction: Direction = .forward, over kinds: EdgeKinds = .all
  ) -> [TermID] {
    distinct(steps(from: node, along: direction, over: kinds).map(\.target))
  }

  /// The number of steps that leave a node; a triple whose subject is its object counts each way.
  ///
  /// - Complexity: O(log *r*) for each predicate of `kinds`; O(*d*) for `.except`, where *d* is the degree over all kinds.
  public func degree(of node: TermID, along direction: Direction = .both, over kinds: EdgeKinds = .all) -> Int {
    func count(_ predicate: TermID?) -> Int {
      (direction == .backward ? 0 : self.count(subject: node, predicate: predicate))
        + (direction == .forward ? 0 : self.count(predicate: predicate, object: node))
    }
    switch kinds {
    case .all: return count(nil)
    case .only(let predicates): return predicates.reduce(0) { $0 + count($1) }
    case .except: return steps(from: node, along: direction, over: kinds).reduce(0) { count, _ in count + 1 }
    }
  }
}
