extension SortedIndex {
  /// The same triples with their third part first: SPO gives OSP, OSP gives POS.
  ///
  /// One stable pass is enough, because the triples of a new row arrive in the order of their first two parts. Each worker
  /// passes over all of them and places those of its own rows.
  ///
  /// - Complexity: O(*t* + *n*) for *t* terms and *n* triples, for each worker.
  func rotated() -> SortedIndex {
    let limit = third.withSpan { third in third.indices.reduce(0) { max($0, third[$1].index + 1) } }
    let rows = RowStarts(rowCount: limit, elementCount: count) { rows, element in
      third.withSpan { third in
        for position in third.indices where rows.contains(third[position].index) { element(third[position].index) }
      }
    }
    let newSecond = SharedBuffer<TermID>(count: count)
    let newThird = SharedBuffer<TermID>(count: count)
    let shares = rows.shares()
    _ = concurrently(shares.count) { number in
      let own = shares[number].rows
      for row in 0..<rowCount {
        let first = TermID(index: row)
        for position in range(first) {
          let key = third[position].index
          guard own.contains(key) else { continue }
          let place = rows.take(key)
          newSecond[place] = first
          newThird[place] = second[position]
        }
      }
    }
    return SortedIndex(rowStarts: rows.column(), second: newSecond.column(), third: newThird.column())
  }
}
