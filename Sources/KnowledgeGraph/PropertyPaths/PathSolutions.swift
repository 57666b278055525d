/// The pairs of nodes that a property path joins, found start by start as they are read.
///
/// A pair comes once for each way that the specification counts: each way through edges, `/` and `|`,
/// but once for `*`, `+` and `?` however many ways lead there.
public struct PathSolutions: Sequence, Sendable {
  private let graph: Graph
  /// The path as it is followed from the starts.
  private let path: BoundPath
  private let starts: [TermID]
  /// The end, when both are given.
  private let end: TermID?
  /// Whether the path is followed from its end to its start.
  private let isReversed: Bool

  init(_ graph: Graph, _ path: PropertyPath, from start: TermID?, to end: TermID?) {
    self.graph = graph
    isReversed = start == nil && end != nil
    let bound = BoundPath(path.expression, in: graph, isForward: !isReversed)
    self.path = bound
    self.end = start == nil ? nil : end
    if let start = start ?? end {
      starts = [start]
    } else {
      starts = Self.possibleStarts(of: bound, in: graph) ?? Self.nodes(of: graph)
    }
  }

  /// An iterator from the first pair.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// The pairs behind one start with their numbers, ascending.
  fileprivate func solutions(from start: TermID) -> [(pair: TermPair, ways: UInt64)] {
    let counts = PathCounts(graph: graph)
    if let end {
      let ways = counts.ways(of: path, from: start, to: end)
      return ways == 0 ? [] : [(TermPair(start, end), ways)]
    }
    return counts.ends(of: path, from: start).sorted { $0.key < $1.key }.map { end, ways in
      (isReversed ? TermPair(end, start) : TermPair(start, end), ways)
    }
  }

  /// The nodes that a free start of the path may be, ascending; nil when it may be any.
  private static func possibleStarts(of path: BoundPath, in graph: Graph) -> [TermID]? {
    switch path {
    case .edge(let edge):
      guard case .only(let predicates) = edge.kinds else { return nil }
      return edge.isForward ? graph.subjects(ofAny: predicates) : graph.objects(ofAny: predicates)
    case .repeated(let path, .oneOrMore, _): return possibleStarts(of: path, in: graph)
    case .repeated: return nil
    case .alternative(let parts): return union(parts.map { possibleStarts(of: $0, in: graph) })
    // A first part that may be of length zero starts anywhere, and so does the sequence.
    case .sequence(let parts): return parts.first.flatMap { possibleStarts(of: $0, in: graph) }
    }
  }

  private static func union(_ lists: [[TermID]?]) -> [TermID]? {
    var ids: [TermID] = []
    for list in lists {
      guard let list else { return nil }
      ids += list
    }
    return distinct(ids)
  }

  private static func nodes(of graph: Graph) -> [TermID] {
    graph.terms.ids.filter(graph.isNode)
  }

  /// Reads the pairs one by one.
  public struct Iterator: IteratorProtocol {
    private let sequence: PathSolutions
    private var nextStart = 0
    private var pending: [(pair: TermPair, ways: UInt64)] = []
    private var position = 0

    init(_ sequence: PathSolutions) { self.sequence = sequence }

    /// The next pair.
    public mutating func next() -> TermPair? {
      while position == pending.count {
        guard nextStart < sequence.starts.count else { return nil }
        pending = sequence.solutions(from: sequence.starts[nextStart])
        position = 0
        nextStart += 1
      }
      let pair = pending[position].pair
      pending[position].ways -= 1
      if pending[position].ways == 0 { position += 1 }
      return pair
    }
  }
}
