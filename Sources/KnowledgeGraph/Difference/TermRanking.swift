/// A number for each term of two tables, the same for terms of the same form, ascending as terms are in each table.
///
/// Blank nodes have the numbers between those of IRIs and of literals: those of one table the same, those of two tables different
/// until they are joined.
struct TermRanking: Sendable {
  /// The numbers of the terms of the old table, by id.
  private(set) var old: [UInt32]
  /// The numbers of the terms of the new table, by id.
  private(set) var new: [UInt32]

  /// - Complexity: O(*t*) for *t* terms of both tables.
  init(_ old: TermTable, _ new: TermTable) {
    self.old = []
    self.new = []
    self.old.reserveCapacity(old.count)
    self.new.reserveCapacity(new.count)
    if old.isIdentical(to: new) {
      self.old = Array(0..<UInt32(old.count))
      self.new = self.old
      return
    }
    let types = Self.typeRanks(old.literalTypes, new.literalTypes)
    var next = merge(
      0..<old.blankNodeIDs.lowerBound.index, 0..<new.blankNodeIDs.lowerBound.index, from: 0,
      comparing: { left, right in Self.compareTexts(left, old, right, new) })
    self.old += next..<next + UInt32(old.blankNodeIDs.count)
    next += UInt32(old.blankNodeIDs.count)
    self.new += next..<next + UInt32(new.blankNodeIDs.count)
    next += UInt32(new.blankNodeIDs.count)
    _ = merge(
      old.blankNodeIDs.upperBound.index..<old.count, new.blankNodeIDs.upperBound.index..<new.count, from: next,
      comparing: { left, right in
        let byText = Self.compareTexts(left, old, right, new)
        if byText != .same { return byText }
        let leftType = types.old[old.literalTypeIndex(of: left)]
        let rightType = types.new[new.literalTypeIndex(of: right)]
        return leftType < rightType ? .before : leftType == rightType ? .same : .after
      })
  }

  /// Gives the blank nodes of pairs the same numbers.
  mutating func join(_ pairs: [BlankNodePairs.Pair]) {
    for pair in pairs { new[pair.new.index] = old[pair.old.index] }
  }

  /// Gives numbers to the terms of two ranges, those of the same form the same, and tells the first number that is left.
  private mutating func merge(
    _ oldRange: Range<Int>, _ newRange: Range<Int>, from start: UInt32, comparing compare: (TermID, TermID) -> Ordering
  ) -> UInt32 {
    var (left, right, next) = (oldRange.lowerBound, newRange.lowerBound, start)
    while left < oldRange.upperBound || right < newRange.upperBound {
      let order: Ordering =
        left == oldRange.upperBound
        ? .after : right == newRange.upperBound ? .before : compare(TermID(index: left), TermID(index: right))
      if order != .after {
        old.append(next)
        left += 1
      }
      if order != .before {
        new.append(next)
        right += 1
      }
      next += 1
    }
    return next
  }

  private static func compareTexts(_ left: TermID, _ old: TermTable, _ right: TermID, _ new: TermTable) -> Ordering {
    old.withText(of: left) { left in new.withText(of: right) { compareBytes(left, $0) } }
  }

  /// A number for each literal type of two tables, the same for the same type.
  private static func typeRanks(_ old: [LiteralType], _ new: [LiteralType]) -> (old: [Int], new: [Int]) {
    let all = Set(old).union(new).sorted()
    func ranks(_ types: [LiteralType]) -> [Int] { types.map { type in partition(all.indices) { all[$0] < type } } }
    return (ranks(old), ranks(new))
  }
}
