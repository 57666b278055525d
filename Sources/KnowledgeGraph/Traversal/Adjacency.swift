/// The edges of some kinds as flat arrays: the nodes that they join, numbered anew in order, and the targets of each.
struct Adjacency: Sendable {
  /// The nodes, ascending.
  let nodes: GrowingList<TermID>
  /// Where the targets of each node begin, and the end of the last.
  private let starts: Column<UInt32>
  /// The targets as numbers of nodes.
  private let targets: Column<UInt32>

  /// The edges of a graph, from subject to object.
  ///
  /// - Complexity: O(*t* + *m*) for *t* terms and *m* triples: those of the kinds if these are named, else all.
  init(_ graph: Graph, over kinds: EdgeKinds) {
    let filter = StepFilter(.forward, kinds)
    let numbers = SharedBuffer<UInt32>(count: graph.terms.count)
    var edgeCount = 0
    graph.forEachEdge(of: filter) { edge in
      numbers[edge.subject.index] = 1
      numbers[edge.object.index] = 1
      edgeCount += 1
    }
    var nodes = GrowingList<TermID>()
    if edgeCount > 0 {
      for index in 0..<numbers.count where numbers[index] != 0 {
        numbers[index] = UInt32(nodes.count)
        nodes.append(TermID(index: index))
      }
    }
    // The starts stand one place too far right until the rows are filled, which moves each to the end of its row.
    let starts = SharedBuffer<UInt32>(count: nodes.count + 1)
    graph.forEachEdge(of: filter) { starts[Int(numbers[$0.subject.index]) + 1] += 1 }
    var start: UInt32 = 0
    for row in 1..<max(starts.count, 1) {
      let count = starts[row]
      starts[row] = start
      start += count
    }
    let targets = SharedBuffer<UInt32>(count: edgeCount)
    graph.forEachEdge(of: filter) { edge in
      let row = Int(numbers[edge.subject.index]) + 1
      targets[Int(starts[row])] = numbers[edge.object.index]
      starts[row] += 1
    }
    self.nodes = nodes
    self.starts = starts.column()
    self.targets = targets.column()
  }

  /// The number of nodes.
  var count: Int { nodes.count }

  /// The node of a number.
  func node(_ number: Int) -> TermID { nodes[number] }

  /// Where the targets of a node lie.
  @inline(__always)
  func range(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  /// A target, as the number of a node.
  @inline(__always)
  func target(_ position: Int) -> UInt32 { targets[position] }
}

extension Graph {
  /// Calls `body` with each triple of the kinds.
  fileprivate func forEachEdge(of filter: StepFilter, _ body: (Triple) -> Void) {
    if let predicates = filter.predicates {
      for predicate in predicates {
        for triple in match(predicate: predicate) { body(triple) }
      }
    } else {
      for triple in match() where filter.excluded.isEmpty || !filter.excluded.contains(triple.predicate) {
        body(triple)
      }
    }
  }
}
