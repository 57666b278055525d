/// The terms of several interners in term order, those that are equal beside one another.
///
/// Slices of them are sorted by workers of their own, cut at common terms into buckets, and each bucket's runs are merged.
struct TermMerge {
  /// A run of the merged terms that begins with one that does not equal the one before.
  struct Bucket: Sendable {
    /// Where it lies in `terms`.
    let range: Range<Int>
    /// The number of different terms of each kind.
    var counts = (iris: 0, blanks: 0, literals: 0)
    /// The length of the different texts in all, in bytes.
    var textLength = 0
  }

  let source: TermSource
  /// All terms in term order; those that equal the one before are marked.
  let terms: SharedBuffer<TermReference>
  /// The runs, in order.
  let buckets: [Bucket]

  /// Sorts and merges.
  ///
  /// - Complexity: O(*t* log *t*) comparisons of words for *t* terms.
  init(_ source: TermSource) {
    self.source = source
    let slices = TermSlice.sorted(source)
    let total = slices.last?.range.upperBound ?? 0
    let terms = SharedBuffer<TermReference>(count: total)
    let cuts = Self.cuts(slices, source)
    let spare = SharedBuffer<TermReference>(count: slices.count > 1 ? total : 0)
    buckets = concurrently(cuts.count - 1) { number in
      let runs = slices.indices.map { cuts[number][$0]..<cuts[number + 1][$0] }
      let start = runs.indices.reduce(0) { $0 + cuts[number][$1] - slices[$1].range.lowerBound }
      return TermMerger(source: source, terms: terms, spare: spare).merge(runs, of: slices, from: start)
    }
    self.terms = terms
  }

  /// About as many terms as lie in the nearest memory, for each is read when it is counted and again when it is compared.
  private static let bucketSize = 4096

  /// For each bucket where it begins in each slice, and at last where the slices end.
  private static func cuts(_ slices: [TermSlice], _ source: TermSource) -> [[Int]] {
    let first = slices.map(\.range.lowerBound)
    let last = slices.map(\.range.upperBound)
    guard slices.count > 1 else { return [first, last] }
    let bucketCount = max(slices.count * 4, (slices.last?.range.upperBound ?? 0) / bucketSize)
    var samples: [TermReference] = []
    for slice in slices {
      for number in 0..<bucketCount where !slice.range.isEmpty {
        samples.append(slice.entries[slice.range.lowerBound + slice.range.count * number / bucketCount].term)
      }
    }
    guard !samples.isEmpty else { return [first, last] }
    samples.sort { source.compare($0, $1) == .before }
    let splitters = (1..<bucketCount).map { samples[samples.count * $0 / bucketCount] }
    let inner = splitters.map { splitter in
      slices.map { slice in
        partition(slice.range) { source.compare(slice.entries[$0].term, splitter) == .before }
      }
    }
    return [first] + inner + [last]
  }
}
