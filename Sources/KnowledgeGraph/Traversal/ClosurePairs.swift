/// All pairs of a transitive closure, ascending, in flat arrays: for each start the nodes that it reaches.
public struct ClosurePairs: Sequence, Sendable {
  /// The pairs of a run of starts.
  struct Chunk: Sendable {
    fileprivate var starts = GrowingList<TermID>()
    /// Where the ends of each start end.
    fileprivate var bounds = GrowingList<UInt64>()
    fileprivate var ends = GrowingList<TermID>()

    /// Adds a start with the nodes that it reaches, ascending; a start that reaches none is left out.
    mutating func append(from start: TermID, to ends: some Collection<TermID>) {
      if ends.isEmpty { return }
      starts.append(start)
      for end in ends { self.ends.append(end) }
      bounds.append(UInt64(self.ends.count))
    }
  }

  private let chunks: [Chunk]
  /// The number of pairs.
  public let count: Int

  init(_ chunks: [Chunk]) {
    self.chunks = chunks
    count = chunks.reduce(0) { $0 + $1.ends.count }
  }

  /// The same as `count`.
  public var underestimatedCount: Int { count }

  /// Calls `body` with each start and the nodes that it reaches, both ascending; no pair is made.
  ///
  /// - Complexity: O(*v*) calls for *v* starts.
  public func forEachStart(_ body: (_ start: TermID, _ ends: Span<TermID>) throws -> Void) rethrows {
    for chunk in chunks {
      var first = 0
      for index in 0..<chunk.starts.count {
        let end = Int(chunk.bounds[index])
        try chunk.ends.withSpan(first..<end) { try body(chunk.starts[index], $0) }
        first = end
      }
    }
  }

  /// An iterator from the first pair.
  public func makeIterator() -> Iterator { Iterator(chunks: chunks) }

  /// Reads the pairs one by one.
  public struct Iterator: IteratorProtocol {
    private let chunks: [Chunk]
    private var chunk = 0
    private var start = 0
    private var position = 0

    init(chunks: [Chunk]) { self.chunks = chunks }

    /// The next pair.
    public mutating func next() -> TermPair? {
      while chunk < chunks.count, position == chunks[chunk].ends.count {
        chunk += 1
        start = 0
        position = 0
      }
      guard chunk < chunks.count else { return nil }
      while position == Int(chunks[chunk].bounds[start]) { start += 1 }
      position += 1
      return TermPair(chunks[chunk].starts[start], chunks[chunk].ends[position - 1])
    }
  }
}
