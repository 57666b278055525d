/// What each of some nodes reaches, in one flat list.
struct ClosureChunk: Sendable {
  /// The nodes, by their places in the order.
  let places: Range<Int>
  /// Where the ends of each node end.
  private var bounds = GrowingList<UInt64>()
  /// The nodes reached, of each node ascending.
  private(set) var ends = GrowingList<TermID>()

  /// Finds what the nodes at some places of an order reach.
  ///
  /// - Complexity: O(*p*) for *p* pairs whose starts have one step, and that of a search for each other start.
  init(_ adjacency: Adjacency, _ order: SingleStepOrder, _ places: Range<Int>) {
    self.places = places
    var search: ReachSearch?
    for place in places {
      let node = Int(order.nodes[place])
      let steps = adjacency.range(node)
      if let step = steps.first {
        let target = Int(adjacency.target(step))
        let targetPlace = Int(order.places[target])
        if steps.count == 1, targetPlace < place, places.contains(targetPlace) {
          append(adjacency.node(target), andEndsAt: targetPlace)
        } else {
          search.search(adjacency, from: node) { ends.append(adjacency.node(Int($0))) }
        }
      }
      bounds.append(UInt64(ends.count))
    }
  }

  /// Where the ends of the node at a place lie.
  @inline(__always)
  func range(at place: Int) -> Range<Int> {
    let index = place - places.lowerBound
    return (index == 0 ? 0 : Int(bounds[index - 1]))..<Int(bounds[index])
  }

  /// Adds what a node reaches by one step to another, whose ends are there.
  @inline(__always)
  private mutating func append(_ node: TermID, andEndsAt place: Int) {
    let known = range(at: place)
    var split = known.upperBound
    // In a chain it is mostly the last or the first.
    if !known.isEmpty, ends[known.upperBound - 1] >= node {
      split = known.lowerBound
      var upper = known.upperBound - 1
      while split < upper {
        let middle = (split + upper) / 2
        if ends[middle] < node { split = middle + 1 } else { upper = middle }
      }
    }
    ends.repeatElements(of: known.lowerBound..<split)
    if split == known.upperBound || ends[split] != node { ends.append(node) }
    ends.repeatElements(of: split..<known.upperBound)
  }
}

extension ReachSearch? {
  /// Searches with what is there, or is made now, as many nodes need no search.
  fileprivate mutating func search(_ adjacency: Adjacency, from node: Int, _ body: (UInt32) -> Void) {
    var search = take() ?? ReachSearch(adjacency)
    search.search(from: node)
    for end in search.reached { body(end) }
    self = search
  }
}
