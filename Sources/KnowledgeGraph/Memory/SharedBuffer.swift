/// A fixed number of plain values that several workers fill and rearrange, until they become a column.
///
/// Copies share the memory. Reading or writing outside traps; what a place holds is only certain if no worker
/// reads or writes it while another one writes it, so workers keep to places of their own.
@safe struct SharedBuffer<Element: ColumnElement>: @unchecked Sendable {
  private let memory: Block
  /// Invariant: `count` elements, alive as long as `memory`.
  private let base: UnsafeMutablePointer<Element>
  /// The number of elements.
  let count: Int

  /// A buffer of zeroes.
  init(count: Int) {
    memory = Block(zeroed: count * MemoryLayout<Element>.stride)
    unsafe base = memory.start.bindMemory(to: Element.self, capacity: count)
    self.count = count
  }

  /// The element at `index`.
  ///
  /// - Complexity: O(1). Traps outside `0..<count`.
  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index outside the buffer")
      return unsafe base[index]
    }
    nonmutating set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index outside the buffer")
      unsafe base[index] = newValue
    }
  }

  /// The first elements as a column, which must not be written any more.
  ///
  /// - Parameter count: how many; the memory of the rest stays taken, though not touched if it never was.
  func column(count: Int) -> Column<Element> {
    precondition(count >= 0 && count <= self.count, "more elements than there are")
    return unsafe Column(memory: memory, base: UnsafePointer(base), count: count)
  }

  /// The elements as a column, which must not be written any more.
  func column() -> Column<Element> { column(count: count) }
}

extension SharedBuffer<UInt8> {
  /// Writes the bytes of a span from `index` on.
  ///
  /// - Complexity: O(*n*). Traps when they do not fit.
  @inline(__always)
  func write(_ bytes: Span<UInt8>, at index: Int) {
    precondition(index >= 0 && bytes.count <= count - index, "bytes that end outside the buffer")
    unsafe bytes.withUnsafeBufferPointer { source in
      if let from = source.baseAddress { unsafe (base + index).update(from: from, count: source.count) }
    }
  }
}
