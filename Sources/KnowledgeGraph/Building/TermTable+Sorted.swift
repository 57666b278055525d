extension TermTable {
  /// The interner's terms in term order, and for each of its numbers the id in the table.
  ///
  /// - Complexity: O(*t* log *t*) comparisons for *t* terms.
  static func sorted(_ interner: TermInterner) -> (table: TermTable, ranks: [UInt32]) {
    let types = interner.literalTypeTexts()
    let typeOrder = types.indices.sorted { types[$0] < types[$1] }
    var typeRanks = [UInt32](repeating: 0, count: types.count)
    for (rank, type) in typeOrder.enumerated() { typeRanks[type] = UInt32(rank) }

    let terms = interner.terms
    let order = termOrder(of: terms, typeRanks: typeRanks)
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, id) in order.enumerated() { ranks[Int(id)] = UInt32(rank) }

    let iriCount = terms.tags.count { $0 == TermInterner.iriTag }
    let resourceCount = iriCount + terms.tags.count { $0 == TermInterner.blankTag }
    let starts = Column<UInt64>(repeating: 0, count: order.count + 1) { starts in
      var end: UInt64 = 0
      for (rank, id) in order.enumerated() {
        end += UInt64(terms.range(of: Int(id)).count)
        starts[rank + 1] = end
      }
    }
    let text = Column<UInt8>(repeating: 0, count: terms.arena.count) { text in
      var position = 0
      for id in order {
        let range = terms.range(of: Int(id))
        copy(terms.arena.span.extracting(range), into: &text, at: position)
        position += range.count
      }
    }
    let literalTypeIndices = Column<UInt32>(repeating: 0, count: order.count - resourceCount) { column in
      for (position, id) in order[resourceCount...].enumerated() {
        column[position] = typeRanks[Int(terms.tags[Int(id)] - TermInterner.firstLiteralTag)]
      }
    }
    let table = TermTable(
      storage: Storage(
        text: text, starts: starts, iriCount: iriCount, resourceCount: resourceCount,
        literalTypeIndices: literalTypeIndices, literalTypes: typeOrder.map { types[$0] }))
    return (table, ranks)
  }

  /// The numbers of the terms in term order.
  private static func termOrder(of terms: ByteStringTable, typeRanks: [UInt32]) -> [UInt32] {
    let arena = terms.arena.span
    func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
      let leftTag = terms.tags[Int(left)]
      let rightTag = terms.tags[Int(right)]
      let leftKind = min(leftTag, TermInterner.firstLiteralTag)
      let rightKind = min(rightTag, TermInterner.firstLiteralTag)
      if leftKind != rightKind { return leftKind < rightKind }
      let leftText = arena.extracting(terms.range(of: Int(left)))
      let rightText = arena.extracting(terms.range(of: Int(right)))
      switch compareBytes(leftText, rightText) {
      case .before: return true
      case .after: return false
      case .same: break
      }
      guard leftKind == TermInterner.firstLiteralTag else { return false }
      return typeRanks[Int(leftTag - leftKind)] < typeRanks[Int(rightTag - rightKind)]
    }
    return (0..<UInt32(terms.count)).sorted(by: precedes)
  }
}
