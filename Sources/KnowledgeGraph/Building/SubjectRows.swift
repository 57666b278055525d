/// Triples by subject, each row sorted and without duplicates: what becomes the subject-predicate-object order.
struct SubjectRows: Sendable {
  private let rows: RowStarts
  private let shares: [RowStarts.Share]
  /// The predicate of each triple over its object. Those of a share begin at its start and have no holes; behind them is what duplicates left.
  private let pairs: SharedBuffer<UInt64>
  /// The number of different triples of each share.
  private let counts: [Int]

  /// Puts triples into the rows of their subjects. Workers have subjects of their own.
  ///
  /// - Complexity: O(*t* + *n* log *r*) for *t* terms, *n* triples and at most *r* triples of one subject.
  init(_ triples: consuming TripleChunks) {
    precondition(triples.count < Int(UInt32.max), "more than 4,294,967,294 triples")
    let triples = triples
    let rows = RowStarts(rowCount: triples.subjectLimit, elementCount: triples.count) { subjects, element in
      triples.forEach(withSubjectIn: subjects) { element($0.subject.index) }
    }
    let pairs = SharedBuffer<UInt64>(count: triples.count)
    let shares = rows.shares()
    counts = concurrently(shares.count) { number in
      triples.forEach(withSubjectIn: shares[number].rows) { triple in
        pairs[rows.take(triple.subject.index)] =
          UInt64(triple.predicate.rawValue) << 32 | UInt64(triple.object.rawValue)
      }
      return Self.sort(pairs, rows, shares[number])
    }
    self.rows = rows
    self.shares = shares
    self.pairs = pairs
  }

  /// Sorts the rows of a share and closes the holes that duplicates leave.
  ///
  /// - Returns: the number of different pairs; the rows end where they would if the share were alone.
  private static func sort(_ pairs: SharedBuffer<UInt64>, _ rows: RowStarts, _ share: RowStarts.Share) -> Int {
    var start = share.start
    var kept = share.start
    for row in share.rows {
      let end = rows[endOf: row]
      pairs.sort(start..<end)
      let first = kept
      for position in start..<end where kept == first || pairs[position] != pairs[kept - 1] {
        pairs[kept] = pairs[position]
        kept += 1
      }
      rows[endOf: row] = kept
      start = end
    }
    return kept - share.start
  }

  /// The order, whose shares are put one behind the other.
  ///
  /// - Complexity: O(*t* + *n*).
  consuming func index() -> SortedIndex {
    let rows = rows, shares = shares, pairs = pairs, counts = counts
    let count = counts.reduce(0, +)
    let second = SharedBuffer<TermID>(count: count)
    let third = SharedBuffer<TermID>(count: count)
    _ = concurrently(shares.count) { number in
      let share = shares[number]
      let start = counts[..<number].reduce(0, +)
      for offset in 0..<counts[number] {
        let pair = pairs[share.start + offset]
        second[start + offset] = TermID(rawValue: UInt32(truncatingIfNeeded: pair >> 32))
        third[start + offset] = TermID(rawValue: UInt32(truncatingIfNeeded: pair))
      }
      if start < share.start {
        for row in share.rows { rows[endOf: row] -= share.start - start }
      }
    }
    return SortedIndex(rowStarts: rows.column(), second: second.column(), third: third.column())
  }
}
