extension SortedIndex {
  /// The subject-predicate-object order of triples in any order, duplicates removed.
  ///
  /// - Parameter ranks: for each id in `triples` the id that takes its place.
  /// - Complexity: O(*t* + *n* log *r*) for *t* terms, *n* triples and at most *r* triples of one subject.
  init(sorting triples: [Triple], renumbered ranks: [UInt32], termCount: Int) {
    precondition(triples.count < Int(UInt32.max), "more than 4,294,967,294 triples")
    var starts = [UInt32](repeating: 0, count: termCount + 1)
    for triple in triples { starts[Int(ranks[triple.subject.index]) + 1] += 1 }
    accumulate(&starts)

    var next = starts
    var pairs = [UInt64](repeating: 0, count: triples.count)
    for triple in triples {
      let row = Int(ranks[triple.subject.index])
      pairs[Int(next[row])] = UInt64(ranks[triple.predicate.index]) << 32 | UInt64(ranks[triple.object.index])
      next[row] += 1
    }

    var kept = 0
    for row in 0..<termCount {
      let range = Int(starts[row])..<Int(starts[row + 1])
      sort(&pairs, range)
      starts[row] = UInt32(kept)
      var previous: UInt64?
      for position in range where pairs[position] != previous {
        previous = pairs[position]
        pairs[kept] = pairs[position]
        kept += 1
      }
    }
    starts[termCount] = UInt32(kept)

    let zero = TermID(rawValue: 0)
    rowStarts = Column(repeating: 0, count: termCount + 1) { column in
      for index in starts.indices { column[index] = starts[index] }
    }
    second = Column(repeating: zero, count: kept) { column in
      for index in 0..<kept { column[index] = TermID(rawValue: UInt32(pairs[index] >> 32)) }
    }
    third = Column(repeating: zero, count: kept) { column in
      for index in 0..<kept { column[index] = TermID(rawValue: UInt32(truncatingIfNeeded: pairs[index])) }
    }
  }

  /// The same triples with their third part first: SPO gives OSP, OSP gives POS.
  ///
  /// One stable pass is enough, because the triples of a new row arrive in the order of their first two parts.
  ///
  /// - Complexity: O(*t* + *n*) for *t* terms and *n* triples.
  func rotated() -> SortedIndex {
    let termCount = rowStarts.count - 1
    var starts = [UInt32](repeating: 0, count: termCount + 1)
    for position in 0..<count { starts[third[position].index + 1] += 1 }
    accumulate(&starts)

    let zero = TermID(rawValue: 0)
    var next = starts
    var places = [UInt32](repeating: 0, count: count)
    for position in 0..<count {
      let row = third[position].index
      places[position] = next[row]
      next[row] += 1
    }
    return SortedIndex(
      rowStarts: Column(repeating: 0, count: termCount + 1) { column in
        for index in starts.indices { column[index] = starts[index] }
      },
      second: Column(repeating: zero, count: count) { column in
        for row in 0..<termCount {
          let first = TermID(index: row)
          for position in range(first) { column[Int(places[position])] = first }
        }
      },
      third: Column(repeating: zero, count: count) { column in
        for position in 0..<count { column[Int(places[position])] = second[position] }
      })
  }
}

/// Turns counts, each one place too far right, into starts.
private func accumulate(_ counts: inout [UInt32]) {
  for index in 1..<max(counts.count, 1) { counts[index] += counts[index - 1] }
}

/// Sorts a part of the array: by insertion where it is short, as most subjects have few triples.
private func sort(_ values: inout [UInt64], _ range: Range<Int>) {
  guard range.count <= 24 else {
    for (index, value) in zip(range, values[range].sorted()) { values[index] = value }
    return
  }
  for end in range.dropFirst() {
    let value = values[end]
    var position = end
    while position > range.lowerBound, values[position - 1] > value {
      values[position] = values[position - 1]
      position -= 1
    }
    values[position] = value
  }
}
