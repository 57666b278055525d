extension TermTable {
  /// The table of merged terms, and for each interner the ids that take the place of its numbers.
  ///
  /// - Complexity: O(*t* + *b*) for *t* terms of *b* bytes.
  static func merged(_ merge: TermMerge) -> (table: TermTable, ranks: TermRanks) {
    let source = merge.source
    let iriCount = merge.buckets.reduce(0) { $0 + $1.counts.iris }
    let resourceCount = merge.buckets.reduce(iriCount) { $0 + $1.counts.blanks }
    let count = merge.buckets.reduce(resourceCount) { $0 + $1.counts.literals }
    precondition(count < Int(UInt32.max), "more than 4,294,967,294 terms")

    var firsts: [(id: Int, text: Int)] = [(0, 0)]
    for bucket in merge.buckets {
      let last = firsts[firsts.count - 1]
      let (iris, blanks, literals) = bucket.counts
      firsts.append((last.id + iris + blanks + literals, last.text + bucket.textLength))
    }
    let text = SharedBuffer<UInt8>(count: firsts[firsts.count - 1].text)
    let starts = SharedBuffer<UInt64>(count: count + 1)
    let literalTypeIndices = SharedBuffer<UInt32>(count: count - resourceCount)
    let ranks = TermRanks(source.strings)
    _ = concurrently(merge.buckets.count) { [firsts] number in
      var (id, end) = firsts[number]
      let range = merge.buckets[number].range
      var strings: [ByteString] = []
      for start in stride(from: range.lowerBound, to: range.upperBound, by: blockLength) {
        let block = start..<min(start + blockLength, range.upperBound)
        // What stands before the texts is read for a block at once, so that the waits for memory overlap.
        strings.removeAll(keepingCapacity: true)
        for index in block { strings.append(source.strings[merge.terms[index].string]) }
        for index in block {
          let term = merge.terms[index]
          if !term.isRepeated {
            source.strings.withText(of: term.string) { text.write($0, at: end) }
            end += strings[index - start].length
            if id >= resourceCount { literalTypeIndices[id - resourceCount] = source.literalType(of: term) }
            id += 1
            starts[id] = UInt64(end)
          }
          ranks.set(term.string, strings[index - start].number, to: UInt32(id - 1))
        }
      }
    }
    let table = TermTable(
      storage: Storage(
        text: text.column(), starts: starts.column(), iriCount: iriCount, resourceCount: resourceCount,
        literalTypeIndices: literalTypeIndices.column(), literalTypes: source.literalTypes))
    return (table, ranks)
  }
}

/// The terms that are read ahead at once.
private let blockLength = 64
