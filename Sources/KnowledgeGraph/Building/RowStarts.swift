/// Where rows begin, while they are filled by workers that each have rows of their own.
struct RowStarts: Sendable {
  /// The rows of one worker.
  struct Share: Sendable {
    /// The rows.
    let rows: Range<Int>
    /// The place where the first of them begins.
    let start: Int
  }

  /// One more than there are rows; the first is 0. At *i* + 1 is the next free place of row *i*, when it is full its end.
  private let starts: SharedBuffer<UInt32>

  /// The number of rows.
  let rowCount: Int

  /// The number of elements in all rows.
  let elementCount: Int

  /// Empty rows with room for what workers count.
  ///
  /// - Parameters:
  ///   - rowCount: the number of rows.
  ///   - elementCount: the number of elements.
  ///   - count: called with a range of rows; calls its argument with the row of each element that lies in one of them.
  init(rowCount: Int, elementCount: Int, count: @Sendable (_ rows: Range<Int>, _ element: (_ row: Int) -> Void) -> Void)
  {
    let starts = SharedBuffer<UInt32>(count: rowCount + 1)
    let parts = workerCount(for: elementCount, least: 4096)
    _ = concurrently(parts) { number in
      count(rowCount * number / parts..<rowCount * (number + 1) / parts) { row in starts[row + 1] += 1 }
    }
    var start: UInt32 = 0
    for row in 0..<rowCount {
      let count = starts[row + 1]
      starts[row + 1] = start
      start += count
    }
    precondition(Int(start) == elementCount, "an element in no row or in several")
    self.starts = starts
    self.rowCount = rowCount
    self.elementCount = elementCount
  }

  /// The rows divided among workers, with about as many elements each; before any is filled.
  func shares() -> [Share] {
    let count = workerCount(for: elementCount, least: 4096)
    var shares: [Share] = []
    var row = 0
    for number in 1...count {
      let share = elementCount * number / count
      let end = number == count ? rowCount : partition(row..<rowCount) { Int(starts[$0 + 1]) < share }
      shares.append(Share(rows: row..<end, start: row < rowCount ? Int(starts[row + 1]) : elementCount))
      row = end
    }
    return shares
  }

  /// The next free place of a row, which is then taken.
  @inline(__always)
  func take(_ row: Int) -> Int {
    let place = starts[row + 1]
    starts[row + 1] = place &+ 1
    return Int(place)
  }

  /// The end of a row, when it is full.
  subscript(endOf row: Int) -> Int {
    get { Int(starts[row + 1]) }
    nonmutating set { starts[row + 1] = UInt32(newValue) }
  }

  /// Where each row begins, and the end of the last, when all are full.
  func column() -> Column<UInt32> { starts.column() }
}
