/// The elements of several lists, read and rewritten in place by several workers.
///
/// What a place holds is only certain if no worker reads or writes it while another one writes it.
@safe final class ListPool<Element: ColumnElement>: @unchecked Sendable {
  private let lists: [GrowingList<Element>]
  private let bases: [UnsafeMutablePointer<Element>]
  /// The number of elements of each list.
  let counts: [Int]

  /// Takes over the lists; one whose memory another list shares is copied.
  init(_ lists: consuming [GrowingList<Element>]) {
    for index in lists.indices { lists[index].makeUnique() }
    counts = lists.map(\.count)
    unsafe bases = lists.map { unsafe $0.base }
    self.lists = lists
  }

  /// Calls `body` with the elements of `range` of one list, to read and change them.
  ///
  /// - Complexity: O(1) and that of `body`. Traps when `range` is not inside the list.
  func withMutableSpan<Result>(
    ofList list: Int, _ range: Range<Int>, _ body: (inout MutableSpan<Element>) -> Result
  ) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= counts[list], "a range outside the list")
    defer { _fixLifetime(self) }
    let buffer = unsafe UnsafeMutableBufferPointer(start: bases[list] + range.lowerBound, count: range.count)
    var span = unsafe buffer.mutableSpan
    return body(&span)
  }
}
