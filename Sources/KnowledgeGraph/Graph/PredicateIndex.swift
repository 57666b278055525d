/// All triples by predicate, object, subject, as rows of pairs.
///
/// Few terms are predicates, so only those that are have a row, unlike in a ``SortedIndex``.
package struct PredicateIndex: Sendable {
  /// The predicates. Invariant: strictly ascending.
  package let predicates: Column<TermID>
  /// The triples. Invariant: row *i* is of `predicates[i]`, so that there are as many rows as predicates.
  package let rows: SortedIndex

  /// An index of columns that keep the invariants.
  package init(predicates: Column<TermID>, rows: SortedIndex) {
    self.predicates = predicates
    self.rows = rows
  }

  /// The predicates of rows of which most are empty.
  ///
  /// - Parameter rows: row *i* is of term *i*.
  /// - Complexity: O(*t*) for *t* rows.
  init(dense rows: SortedIndex) {
    let predicates = (0..<rows.rowCount).map(TermID.init(index:)).filter { !rows.range($0).isEmpty }
    let starts = predicates.map { UInt32(rows.range($0).lowerBound) } + [UInt32(rows.count)]
    self.init(
      predicates: Column(predicates),
      rows: SortedIndex(rowStarts: Column(starts), second: rows.second, third: rows.third))
  }

  /// The number of triples.
  package var count: Int { rows.count }

  /// The objects. Invariant: ascending within a row.
  package var second: Column<TermID> { rows.second }

  /// The subjects. Invariant: strictly ascending within one row and one object.
  package var third: Column<TermID> { rows.third }

  /// The positions of the triples of a predicate.
  ///
  /// - Complexity: O(log *p*) for *p* predicates.
  package func range(_ predicate: TermID) -> Range<Int> {
    guard let row = row(of: predicate) else { return 0..<0 }
    return rows.range(row)
  }

  /// The positions of the triples of a predicate and an object.
  ///
  /// - Complexity: O(log *p* + log *r*) for *p* predicates and a row of *r* triples.
  package func range(_ predicate: TermID, _ object: TermID) -> Range<Int> {
    guard let row = row(of: predicate) else { return 0..<0 }
    return rows.range(row, object)
  }

  /// The position of a triple, as a range that is empty when it is not there.
  ///
  /// - Complexity: O(log *p* + log *r*) for *p* predicates and a row of *r* triples.
  package func range(_ predicate: TermID, _ object: TermID, _ subject: TermID) -> Range<Int> {
    guard let row = row(of: predicate) else { return 0..<0 }
    return rows.range(row, object, subject)
  }

  /// The row of a predicate, as the first part of its triples in `rows`; nil when there is none.
  private func row(of predicate: TermID) -> TermID? {
    let row = partition(0..<predicates.count) { predicates[$0] < predicate }
    return row < predicates.count && predicates[row] == predicate ? TermID(index: row) : nil
  }
}
