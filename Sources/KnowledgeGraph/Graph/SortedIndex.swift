/// All triples in one sorted order (subject-predicate-object or a rotation of it), as rows of pairs.
///
/// Row *i* holds the triples whose first part is term *i*; the pairs are their second and third parts. There are rows up to
/// the last that has triples, so that the terms behind it, such as literals in an order by subject, take no memory.
package struct SortedIndex: Sendable {
  /// Where each row begins in the other two. Invariant: one longer than there are rows, ascending, first 0, last the number of triples.
  package let rowStarts: Column<UInt32>
  /// The second parts. Invariant: as long as there are triples; ascending within a row.
  package let second: Column<TermID>
  /// The third parts. Invariant: as long as `second`; strictly ascending within one row and one second part.
  package let third: Column<TermID>

  /// An index of columns that keep the invariants.
  package init(rowStarts: Column<UInt32>, second: Column<TermID>, third: Column<TermID>) {
    self.rowStarts = rowStarts
    self.second = second
    self.third = third
  }

  /// The number of triples.
  package var count: Int { second.count }

  /// The number of rows.
  package var rowCount: Int { rowStarts.count - 1 }

  /// The positions of the triples whose first part is `first`.
  ///
  /// - Complexity: O(1).
  package func range(_ first: TermID) -> Range<Int> {
    if first.index >= rowCount { return count..<count }
    return Int(rowStarts[first.index])..<Int(rowStarts[first.index + 1])
  }

  /// The positions of the triples that begin with these two parts.
  ///
  /// - Complexity: O(log *r*) for a row of *r* triples.
  package func range(_ first: TermID, _ second: TermID) -> Range<Int> {
    let row = range(first)
    let lower = partition(row) { self.second[$0] < second }
    let upper = partition(lower..<row.upperBound) { self.second[$0] == second }
    return lower..<upper
  }

  /// The position of a triple, as a range that is empty when it is not there.
  ///
  /// - Complexity: O(log *r*) for a row of *r* triples.
  package func range(_ first: TermID, _ second: TermID, _ third: TermID) -> Range<Int> {
    let row = range(first)
    let lower = partition(row) { (self.second[$0], self.third[$0]) < (second, third) }
    let isThere = lower < row.upperBound && self.second[lower] == second && self.third[lower] == third
    return lower..<(isThere ? lower + 1 : lower)
  }
}
