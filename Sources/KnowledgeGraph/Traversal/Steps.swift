/// The steps that leave a node: the forward ones by predicate and object, then the backward ones.
public struct Steps: Sequence, Sendable {
  let graph: Graph
  let node: TermID
  let direction: Direction
  /// The predicates to look up one by one, ascending; nil looks at whole rows.
  let predicates: [TermID]?
  /// The predicates to leave out of whole rows.
  let excluded: Set<TermID>

  init(_ graph: Graph, _ node: TermID, _ direction: Direction, _ kinds: EdgeKinds) {
    self.graph = graph
    self.node = node
    self.direction = direction
    switch kinds {
    case .all: (predicates, excluded) = (nil, [])
    case .only(let only): (predicates, excluded) = (only.sorted(), [])
    case .except(let except): (predicates, excluded) = (nil, except)
    }
  }

  /// An iterator from the first step.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Reads the steps one by one.
  public struct Iterator: IteratorProtocol {
    private let steps: Steps
    /// The number of runs begun: one a predicate or one in all, for each direction.
    private var run = 0
    private let runsEachWay: Int
    private var current: Matches.Iterator?
    private var isForward = true

    init(_ steps: Steps) {
      self.steps = steps
      runsEachWay = steps.predicates?.count ?? 1
    }

    /// The next step.
    ///
    /// - Complexity: O(1) a step, and O(log *r*) for each predicate that is looked up.
    public mutating func next() -> Step? {
      while true {
        while let triple = current?.next() {
          if !steps.excluded.isEmpty, steps.excluded.contains(triple.predicate) { continue }
          return Step(triple: triple, isForward: isForward)
        }
        guard run < 2 * runsEachWay else { return nil }
        isForward = run < runsEachWay
        let predicate = steps.predicates?[run % runsEachWay]
        run += 1
        current =
          switch (isForward, steps.direction) {
          case (true, .forward), (true, .both):
            steps.graph.match(subject: steps.node, predicate: predicate).makeIterator()
          case (false, .backward), (false, .both):
            steps.graph.match(predicate: predicate, object: steps.node).makeIterator()
          case (true, .backward), (false, .forward):
            nil
          }
      }
    }
  }
}
