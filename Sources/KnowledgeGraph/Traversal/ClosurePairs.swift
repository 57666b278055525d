/// All pairs of a transitive closure, ascending, in flat arrays: for each start the nodes that it reaches.
public struct ClosurePairs: Sequence, Sendable {
  /// The nodes with steps from or to them, ascending.
  private let nodes: GrowingList<TermID>
  /// The place of each node in the order of the chunks.
  private let places: [UInt32]
  /// Invariant: each has at least one place, and goes on where the one before it ends.
  private let chunks: [ClosureChunk]
  /// The number of pairs.
  public let count: Int

  init(_ nodes: GrowingList<TermID>, _ places: [UInt32], _ chunks: [ClosureChunk]) {
    self.nodes = nodes
    self.places = places
    self.chunks = chunks
    count = chunks.reduce(0) { $0 + $1.ends.count }
  }

  /// The same as `count`.
  public var underestimatedCount: Int { count }

  /// Calls `body` with each start and the nodes that it reaches, both ascending; no pair is made.
  ///
  /// - Complexity: O(*v*) calls for *v* starts.
  public func forEachStart(_ body: (_ start: TermID, _ ends: Span<TermID>) throws -> Void) rethrows {
    for number in 0..<nodes.count {
      let (chunk, range) = ends(ofNumber: number)
      if !range.isEmpty { try chunks[chunk].ends.withSpan(range) { try body(nodes[number], $0) } }
    }
  }

  /// Where the nodes lie that a node reaches.
  private func ends(ofNumber number: Int) -> (chunk: Int, range: Range<Int>) {
    let place = Int(places[number])
    // The chunks are few and of nearly one size, so that the first guess is the right one or beside it.
    var chunk = place * chunks.count / nodes.count
    while place < chunks[chunk].places.lowerBound { chunk -= 1 }
    while place >= chunks[chunk].places.upperBound { chunk += 1 }
    return (chunk, chunks[chunk].range(at: place))
  }

  /// An iterator from the first pair.
  public func makeIterator() -> Iterator { Iterator(self) }

  /// Reads the pairs one by one.
  public struct Iterator: IteratorProtocol {
    private let pairs: ClosurePairs
    /// The number of the start after the present one.
    private var number = 0
    private var chunk = 0
    private var rest = 0..<0

    init(_ pairs: ClosurePairs) { self.pairs = pairs }

    /// The next pair.
    public mutating func next() -> TermPair? {
      while rest.isEmpty {
        guard number < pairs.nodes.count else { return nil }
        (chunk, rest) = pairs.ends(ofNumber: number)
        number += 1
      }
      let end = pairs.chunks[chunk].ends[rest.lowerBound]
      rest = rest.lowerBound + 1..<rest.upperBound
      return TermPair(pairs.nodes[number - 1], end)
    }
  }
}
