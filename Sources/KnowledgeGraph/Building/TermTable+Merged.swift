extension TermTable {
  /// The table of merged terms, and for each interner the ids that take the place of its numbers.
  ///
  /// - Complexity: O(*t* + *b*) for *t* terms of *b* bytes.
  static func merged(_ merge: TermMerge) -> (table: TermTable, ranks: TermRanks) {
    let source = merge.source
    let counts = (0..<3).map { kind in merge.buckets.reduce(0) { $0 + $1.counts[kind] } }
    let count = counts.reduce(0, +)
    let resourceCount = counts[0] + counts[1]
    precondition(count < Int(UInt32.max), "more than 4,294,967,294 terms")

    var firsts: [(id: Int, text: Int)] = [(0, 0)]
    for bucket in merge.buckets {
      let last = firsts[firsts.count - 1]
      firsts.append((last.id + bucket.counts.reduce(0, +), last.text + bucket.textLength))
    }
    let text = SharedBuffer<UInt8>(count: firsts[firsts.count - 1].text)
    let starts = SharedBuffer<UInt64>(count: count + 1)
    let literalTypeIndices = SharedBuffer<UInt32>(count: counts[2])
    let ranks = TermRanks(source.strings)
    _ = concurrently(merge.buckets.count) { [firsts] number in
      var (id, end) = firsts[number]
      for index in merge.buckets[number].range {
        let term = merge.terms[index]
        if !term.isRepeated {
          source.strings.withText(of: term.string) { bytes in
            text.write(bytes, at: end)
            end += bytes.count
          }
          if id >= resourceCount { literalTypeIndices[id - resourceCount] = source.literalType(of: term) }
          id += 1
          starts[id] = UInt64(end)
        }
        ranks.set(term.string, source.strings[term.string].number, to: UInt32(id - 1))
      }
    }
    let table = TermTable(
      storage: Storage(
        text: text.column(), starts: starts.column(), iriCount: counts[0], resourceCount: resourceCount,
        literalTypeIndices: literalTypeIndices.column(), literalTypes: source.literalTypes))
    return (table, ranks)
  }
}
