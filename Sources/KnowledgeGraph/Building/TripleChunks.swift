/// The triples of several builders in chunks, renumbered into the ids of the frozen table.
struct TripleChunks: Sendable {
  /// A part of one list.
  private struct Chunk: Sendable {
    let list: Int
    let range: Range<Int>
    /// The least and the greatest subject, so that who looks for others can pass it over.
    let subjects: ClosedRange<TermID>
  }

  private let lists: ListPool<Triple>
  private let chunks: [Chunk]

  /// The number of triples, duplicates included.
  let count: Int

  /// The number of terms up to the last subject.
  var subjectLimit: Int { chunks.reduce(0) { max($0, $1.subjects.upperBound.index + 1) } }

  private static let length = 1 << 15

  /// Renumbers the triples of each list in place.
  ///
  /// - Parameter interner: the number of the first list's interner among those of the ranks; the others follow.
  init(_ lists: consuming [GrowingList<Triple>], renumberedBy ranks: TermRanks, from interner: Int) {
    let lists = ListPool(consume lists)
    var places: [(list: Int, range: Range<Int>)] = []
    for (list, count) in lists.counts.enumerated() {
      for start in stride(from: 0, to: count, by: Self.length) {
        places.append((list, start..<min(start + Self.length, count)))
      }
    }
    chunks = concurrently(places.count) { [places] number in
      let (list, range) = places[number]
      return lists.withMutableSpan(ofList: list, range) { triples in
        let subjects = ranks.renumber(&triples, ofInterner: interner + list)
        return Chunk(list: list, range: range, subjects: subjects)
      }
    }
    count = lists.counts.reduce(0, +)
    self.lists = lists
  }

  /// Calls `body` with each triple whose subject is in a range, in order.
  func forEach(withSubjectIn subjects: Range<Int>, _ body: (Triple) -> Void) {
    for chunk in chunks
    where chunk.subjects.upperBound.index >= subjects.lowerBound
      && chunk.subjects.lowerBound.index < subjects.upperBound
    {
      lists.withMutableSpan(ofList: chunk.list, chunk.range) { triples in
        for index in triples.indices {
          let triple = triples[index]
          if triple.subject.index >= subjects.lowerBound, triple.subject.index < subjects.upperBound { body(triple) }
        }
      }
    }
  }
}
