/// Finds what can be reached from one node after another, in memory that is used again and again.
struct ReachSearch {
  private let adjacency: Adjacency
  /// For each node the number, one more, of the last start that reached it.
  private var stamps: [UInt32]
  /// The numbers of the nodes that one or more steps lead to from the last start; ascending.
  private(set) var reached: [UInt32] = []

  /// A search that has no start yet.
  ///
  /// - Complexity: O(*v*) for *v* nodes.
  init(_ adjacency: Adjacency) {
    self.adjacency = adjacency
    stamps = Array(repeating: 0, count: adjacency.count)
  }

  /// Finds the nodes that one or more steps lead to.
  ///
  /// - Complexity: O(*s* + *v*) for *s* steps from *v* nodes reached, if they are met in order, else O(*s* + *v* log *v*).
  mutating func search(from start: Int) {
    reached.removeAll(keepingCapacity: true)
    let stamp = UInt32(start) + 1
    open(start, stamp)
    var head = 0
    while head < reached.count {
      open(Int(reached[head]), stamp)
      head += 1
    }
    order()
  }

  @inline(__always)
  private mutating func open(_ node: Int, _ stamp: UInt32) {
    for position in adjacency.range(node) {
      let target = adjacency.target(position)
      if stamps[Int(target)] != stamp {
        stamps[Int(target)] = stamp
        reached.append(target)
      }
    }
  }

  /// Chains are met in order one way or the other, so that sorting is for the rest.
  private mutating func order() {
    var isAscending = true
    var isDescending = true
    for index in reached.indices.dropFirst() {
      if reached[index - 1] < reached[index] { isDescending = false } else { isAscending = false }
    }
    if isAscending { return }
    if isDescending { reached.reverse() } else { reached.sort() }
  }
}
