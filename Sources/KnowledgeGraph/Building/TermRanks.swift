/// For each of several interners, the ids in the frozen table that take the place of its numbers.
struct TermRanks: Sendable {
  private let ranks: SharedBuffer<UInt32>
  /// Where the ids of each interner begin, and at last where they end.
  private let starts: [Int]

  /// Room for the ids of all strings.
  init(_ strings: ByteStringPool) {
    starts = strings.starts
    ranks = SharedBuffer(count: starts[starts.count - 1])
  }

  /// Sets the id of a string by its number.
  func set(_ string: ByteStringPool.Reference, _ number: UInt32, to id: UInt32) {
    ranks[starts[string.table] + Int(number)] = id
  }

  /// Puts the table's ids in the place of one interner's numbers.
  ///
  /// - Returns: the least and the greatest subject. Traps when there is no triple.
  func renumber(_ triples: inout MutableSpan<Triple>, ofInterner interner: Int) -> ClosedRange<TermID> {
    let start = starts[interner]
    func rank(_ id: TermID) -> TermID { TermID(rawValue: ranks[start + id.index]) }
    var least = TermID(rawValue: .max)
    var greatest = TermID(rawValue: 0)
    for index in triples.indices {
      let triple = triples[index]
      let subject = rank(triple.subject)
      triples[index] = Triple(subject, rank(triple.predicate), rank(triple.object))
      least = min(least, subject)
      greatest = max(greatest, subject)
    }
    return least...greatest
  }
}
