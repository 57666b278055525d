/// A column seen as bytes, and bytes seen as a column, in place.
extension Column {
  /// The number of bytes in an element.
  var elementSize: Int { MemoryLayout<Element>.stride }

  /// The bytes of the elements, in the machine's order.
  ///
  /// - Complexity: O(1).
  var bytes: Column<UInt8> {
    let start = unsafe UnsafeRawPointer(base).assumingMemoryBound(to: UInt8.self)
    return unsafe Column<UInt8>(memory: memory, base: start, count: count * elementSize)
  }
}

extension Column<UInt8> {
  /// The `count` elements whose bytes begin at `offset`.
  ///
  /// - Complexity: O(1). Traps when they end outside the column or do not lie as their type must.
  func elements<Other: ColumnElement>(at offset: Int, count: Int, as type: Other.Type = Other.self) -> Column<Other> {
    let (length, isTooLong) = count.multipliedReportingOverflow(by: MemoryLayout<Other>.stride)
    precondition(
      offset >= 0 && count >= 0 && !isTooLong && offset <= self.count && length <= self.count - offset,
      "elements outside the bytes")
    let start = unsafe UnsafeRawPointer(base) + offset
    precondition(UInt(bitPattern: start) % UInt(MemoryLayout<Other>.alignment) == 0, "elements that are not aligned")
    return unsafe Column<Other>(memory: memory, base: start.assumingMemoryBound(to: Other.self), count: count)
  }
}
