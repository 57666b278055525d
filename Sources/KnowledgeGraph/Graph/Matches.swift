/// The triples that match a pattern: a run of one sorted order, read as it is iterated.
public struct Matches: Sequence, Sendable {
  enum Order { case spo, pos, osp }

  private let storage: Graph.Storage
  private let order: Order
  private let range: Range<Int>
  /// The first part of the first triple; where nothing is bound, one before it when rows between are empty.
  private let row: TermID

  init(_ storage: Graph.Storage, _ order: Order, _ range: Range<Int>, row: TermID) {
    self.storage = storage
    self.order = order
    self.range = range
    self.row = row
  }

  /// The number of triples.
  ///
  /// - Complexity: O(1).
  public var count: Int { range.count }

  /// Whether nothing matches.
  public var isEmpty: Bool { range.isEmpty }

  /// The first triple, if any matches.
  public var first: Triple? {
    var iterator = makeIterator()
    return iterator.next()
  }

  /// The same as `count`.
  public var underestimatedCount: Int { range.count }

  /// An iterator from the first triple.
  public func makeIterator() -> Iterator {
    let index =
      switch order {
      case .spo: storage.spo
      case .pos: storage.pos.rows
      case .osp: storage.osp
      }
    return Iterator(index: index, order: order, position: range.lowerBound, end: range.upperBound, row: row)
  }

  /// Reads the triples of a match one by one.
  public struct Iterator: IteratorProtocol {
    let index: SortedIndex
    let order: Order
    var position: Int
    let end: Int
    var row: TermID

    /// The next triple.
    ///
    /// - Complexity: O(1), amortised over the rows of the graph when nothing is bound.
    public mutating func next() -> Triple? {
      guard position < end else { return nil }
      // All triples that match by predicate are of one.
      if order != .pos {
        while position >= Int(index.rowStarts[row.index + 1]) { row = TermID(rawValue: row.rawValue + 1) }
      }
      let second = index.second[position]
      let third = index.third[position]
      position += 1
      return switch order {
      case .spo: Triple(row, second, third)
      case .pos: Triple(third, row, second)
      case .osp: Triple(second, third, row)
      }
    }
  }
}
