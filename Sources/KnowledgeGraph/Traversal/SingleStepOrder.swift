/// The nodes of an adjacency in such an order that the node to which another's only step leads comes before that other.
///
/// What a node with one step reaches is what that step leads to, and all that is reached from there: a list that is there
/// already need only be copied. Where single steps go round in a circle, one node of it comes before its target.
struct SingleStepOrder: Sendable {
  /// The numbers of the nodes, in order.
  let nodes: [UInt32]
  /// The place of each node in that order.
  let places: [UInt32]

  /// Puts the nodes in order.
  ///
  /// - Complexity: O(*v*) for *v* nodes.
  init(_ adjacency: Adjacency) {
    var nodes: [UInt32] = []
    nodes.reserveCapacity(adjacency.count)
    var places = [UInt32](repeating: .max, count: adjacency.count)
    var path: [UInt32] = []
    for start in 0..<adjacency.count where places[start] == .max {
      var node = start
      while places[node] == .max {
        // Taken; the place itself follows below.
        places[node] = 0
        path.append(UInt32(node))
        let steps = adjacency.range(node)
        guard steps.count == 1 else { break }
        node = Int(adjacency.target(steps.lowerBound))
      }
      while let last = path.popLast() {
        places[Int(last)] = UInt32(nodes.count)
        nodes.append(last)
      }
    }
    self.nodes = nodes
    self.places = places
  }
}
