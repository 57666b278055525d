import KnowledgeGraph

/// The nodes of a directed graph that come after themselves: its strongly connected components of more than one node, or
/// of one with an edge to itself (Tarjan, Depth-first search and linear graph algorithms, 1972).
///
///     a → b → c → a,  c → d      gives a, b, c
struct CircularOrders {
  /// The nodes of each component, its least node first and the others as the edges lead; the components by their least
  /// nodes. No node is in two.
  private(set) var components: [[TermID]] = []

  private let next: [TermID: [TermID]]
  /// The order in which the walk came to each node.
  private var number: [TermID: Int] = [:]
  /// The least number that is reached from each node by edges down and one up.
  private var lowest: [TermID: Int] = [:]
  /// The nodes that are in no component yet, in the order of the walk.
  private var waiting: [TermID] = []
  private var isWaiting: Set<TermID> = []

  /// Finds the components.
  ///
  /// - Parameter next: The nodes that each node has an edge to.
  /// - Complexity: O(n log n) for n edges.
  init(_ next: [TermID: [TermID]]) {
    self.next = next
    for node in next.keys.sorted() where number[node] == nil { walk(from: node) }
    components.sort { $0.lexicographicallyPrecedes($1) }
  }

  /// Walks in depth on a stack of its own: a chain may be as long as the data.
  private mutating func walk(from start: TermID) {
    var path: [(node: TermID, edge: Int)] = []
    enter(start, &path)
    while let (node, edge) = path.last {
      if let edges = next[node], edge < edges.count {
        path[path.count - 1].edge += 1
        let other = edges[edge]
        if number[other] == nil {
          enter(other, &path)
        } else if isWaiting.contains(other) {
          lower(node, to: number[other])
        }
      } else {
        path.removeLast()
        if let parent = path.last?.node { lower(parent, to: lowest[node]) }
        if lowest[node] == number[node] { close(node) }
      }
    }
  }

  private mutating func enter(_ node: TermID, _ path: inout [(node: TermID, edge: Int)]) {
    lowest[node] = number.count
    number[node] = number.count
    waiting.append(node)
    isWaiting.insert(node)
    path.append((node, 0))
  }

  private mutating func lower(_ node: TermID, to value: Int?) {
    if let value, let old = lowest[node], value < old { lowest[node] = value }
  }

  /// Takes the component of a node, the first of it that was walked to, out of what waits.
  private mutating func close(_ node: TermID) {
    var members: Set<TermID> = []
    while let last = waiting.popLast() {
      members.insert(last)
      isWaiting.remove(last)
      if last == node { break }
    }
    guard members.count > 1 || next[node]?.contains(node) == true else { return }
    components.append(inOrder(members))
  }

  private func inOrder(_ members: Set<TermID>) -> [TermID] {
    var left = members
    var ordered: [TermID] = []
    for member in members.sorted() where left.contains(member) {
      var place: TermID? = member
      while let node = place {
        left.remove(node)
        ordered.append(node)
        place = next[node]?.first { left.contains($0) }
      }
    }
    return ordered
  }
}
