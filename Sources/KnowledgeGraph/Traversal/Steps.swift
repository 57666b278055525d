/// The steps that leave a node: the forward ones by predicate and object, then the backward ones.
public struct Steps: Sequence, Sendable {
  let graph: Graph
  let node: TermID
  let filter: StepFilter

  init(_ graph: Graph, _ node: TermID, _ filter: StepFilter) {
    self.graph = graph
    self.node = node
    self.filter = filter
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
      runsEachWay = steps.filter.predicates?.count ?? 1
    }

    /// The next step.
    ///
    /// - Complexity: O(1) a step, and O(log *r*) for each predicate that is looked up.
    public mutating func next() -> Step? {
      while true {
        while let triple = current?.next() {
          if !steps.filter.excluded.isEmpty, steps.filter.excluded.contains(triple.predicate) { continue }
          return Step(triple: triple, isForward: isForward)
        }
        guard run < 2 * runsEachWay else { return nil }
        isForward = run < runsEachWay
        let predicate = steps.filter.predicates?[run % runsEachWay]
        run += 1
        current =
          switch (isForward, steps.filter.direction) {
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
