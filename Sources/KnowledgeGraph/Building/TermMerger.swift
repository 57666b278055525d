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
    let filled = runs.count { !$0.isEmpty }
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
    var bucket = TermMerge.Bucket(range: start..<position)
    // All terms are counted before they are compared: waits for memory overlap here, and it is near when they are.
    for index in bucket.range { count(from[index], 1, &bucket) }
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
    for index in bucket.range where terms[index].isRepeated { count(terms[index], -1, &bucket) }
    return bucket
  }

  /// Counts a term of the bucket, or takes back that it was.
  @inline(__always)
  private func count(_ term: TermReference, _ change: Int, _ bucket: inout TermMerge.Bucket) {
    let string = source.strings[term.string]
    switch TermSource.kind(ofTag: string.tag) {
    case .iri: bucket.counts.iris += change
    case .blank: bucket.counts.blanks += change
    case .literal: bucket.counts.literals += change
    }
    bucket.textLength += change * string.length
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
}
