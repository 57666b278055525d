/// A run of term ids of a graph, ascending: the objects of a subject, or the subjects of an object. No copy is made.
public struct TermIDs: RandomAccessCollection, Sendable {
  private let column: Column<TermID>
  private let range: Range<Int>

  /// No ids.
  package init() { self.init(column: Column([]), range: 0..<0) }

  init(column: Column<TermID>, range: Range<Int>) {
    self.column = column
    self.range = range
  }

  /// Always 0.
  public var startIndex: Int { 0 }

  /// The number of ids.
  public var endIndex: Int { range.count }

  /// The id at a position.
  ///
  /// - Complexity: O(1). Traps outside `0..<count`.
  public subscript(position: Int) -> TermID {
    precondition(position >= 0 && position < range.count, "an index outside the run")
    return column[range.lowerBound + position]
  }
}
