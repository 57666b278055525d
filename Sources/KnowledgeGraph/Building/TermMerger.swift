/// Merges the sorted runs of one bucket, two and two, until one is left.
struct TermMerger {
  let source: TermSource
  /// Where the merged terms of all buckets go.
  let terms: SharedBuffer<TermReference>
  /// As long as `terms`, unless there is one run only; a bucket uses its own places.
  let spare: SharedBuffer<TermReference>

  /// Merges a run of each slice into `terms` from `start` on, and counts the different terms.
  func merge(_ runs: [Range<Int>], of slices: [TermSlice], from start: Int) -> TermMerge.Bucket {
    var lists: [Range<Int>] = []
    let filled = runs.filter { !$0.isEmpty }.count
    // An odd number of passes ends in the other buffer than it begins with.
    let passes = filled < 2 ? 0 : Int.bitWidth - (filled - 1).leadingZeroBitCount
    var (from, to) = passes.isMultiple(of: 2) ? (terms, spare) : (spare, terms)
    var position = start
    for (run, slice) in zip(runs, slices) where !run.isEmpty {
      lists.append(position..<position + run.count)
      for index in run {
        from[position] = slice.entries[index].term
        position += 1
      }
    }
    let skipped = commonWords(lists, from)
    for _ in 0..<passes {
      lists = stride(from: 0, to: lists.count, by: 2).map { first in
        let left = lists[first]
        let right = first + 1 < lists.count ? lists[first + 1] : left.upperBound..<left.upperBound
        merge(from, left, right, into: to, skipping: skipped)
        return left.lowerBound..<right.upperBound
      }
      swap(&from, &to)
    }
    return count(start..<position)
  }

  /// How many words all terms of the lists begin with alike: those of their ends.
  private func commonWords(_ lists: [Range<Int>], _ from: SharedBuffer<TermReference>) -> Int {
    guard let first = lists.first else { return 0 }
    let ends = lists.flatMap { [$0.lowerBound, $0.upperBound - 1] }
    return ends.reduce(Int.max) { min($0, source.commonWords(from[first.lowerBound], from[$1])) }
  }

  /// Merges two lists that lie one behind the other into the same places of another buffer.
  ///
  /// A term that equals the one before it follows it without a comparison.
  private func merge(
    _ from: SharedBuffer<TermReference>, _ left: Range<Int>, _ right: Range<Int>,
    into to: SharedBuffer<TermReference>, skipping skipped: Int
  ) {
    var position = left.lowerBound
    var (leftNext, rightNext) = (left.lowerBound, right.lowerBound)

    /// Moves a term and those that equal it.
    func move(_ next: inout Int, _ end: Int, isRepeated: Bool) {
      var term = from[next]
      if isRepeated { term.isRepeated = true }
      repeat {
        to[position] = term
        position += 1
        next += 1
        if next == end { return }
        term = from[next]
      } while term.isRepeated
    }

    while leftNext < left.upperBound, rightNext < right.upperBound {
      switch source.compare(from[leftNext], from[rightNext], skipping: skipped) {
      case .before: move(&leftNext, left.upperBound, isRepeated: false)
      case .after: move(&rightNext, right.upperBound, isRepeated: false)
      case .same:
        move(&leftNext, left.upperBound, isRepeated: false)
        move(&rightNext, right.upperBound, isRepeated: true)
      }
    }
    while leftNext < left.upperBound { move(&leftNext, left.upperBound, isRepeated: false) }
    while rightNext < right.upperBound { move(&rightNext, right.upperBound, isRepeated: false) }
  }

  /// Counts the different terms of a bucket.
  private func count(_ range: Range<Int>) -> TermMerge.Bucket {
    var bucket = TermMerge.Bucket(range: range)
    for index in range where !terms[index].isRepeated {
      let string = source.strings[terms[index].string]
      bucket.counts[Int(TermSource.kind(ofTag: string.tag).rawValue)] += 1
      bucket.textLength += string.length
    }
    return bucket
  }
}
