/// A fixed array of plain values that never changes: the storage of frozen graphs.
///
/// Reading outside the column traps; nothing outside this folder touches memory by address.
/// Copies share the memory, which is freed with the last of them. Unchecked `Sendable`, because the compiler
/// does not know that the memory is never written once the initialiser has returned.
@safe public struct Column<Element: ColumnElement>: @unchecked Sendable {
  /// What keeps the elements alive: a block of memory, or a mapped file.
  @usableFromInline let memory: any AnyObject & Sendable
  /// The first element. Invariant: `count` elements, alive and unchanged as long as `memory`.
  @usableFromInline let base: UnsafePointer<Element>
  /// The number of elements.
  public let count: Int

  /// A column in memory that somebody owns.
  ///
  /// - Parameters:
  ///   - memory: what keeps the elements alive and unchanged.
  ///   - base: the first of `count` elements, aligned.
  ///   - count: the number of elements.
  @unsafe package init(memory: any AnyObject & Sendable, base: UnsafePointer<Element>, count: Int) {
    self.memory = memory
    unsafe self.base = base
    self.count = count
  }

  /// A column of `count` zeroes, which `fill` changes before anyone else sees them.
  ///
  /// The zeroes cost nothing but what the system takes for fresh memory.
  ///
  /// - Complexity: that of `fill`.
  package init<Failure: Error>(
    count: Int, fill: (inout MutableSpan<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    let memory = Block(zeroed: count * MemoryLayout<Element>.stride)
    let pointer = unsafe memory.start.bindMemory(to: Element.self, capacity: count)
    let buffer = unsafe UnsafeMutableBufferPointer(start: pointer, count: count)
    var span = unsafe buffer.mutableSpan
    try fill(&span)
    unsafe self.init(memory: memory, base: UnsafePointer(pointer), count: count)
  }

  /// A column of `count` copies of `value`, which `fill` may then change before anyone else sees them.
  ///
  /// - Complexity: O(*n*) and that of `fill`.
  package init(repeating value: Element, count: Int, fill: (inout MutableSpan<Element>) -> Void = { _ in }) {
    self.init(count: count) { span in
      span.update(repeating: value)
      fill(&span)
    }
  }

  /// A column of the elements of an array.
  ///
  /// - Complexity: O(*n*).
  package init(_ elements: [Element]) {
    self.init(count: elements.count) { span in
      unsafe span.withUnsafeMutableBufferPointer { _ = unsafe $0.update(fromContentsOf: elements) }
    }
  }

  /// Whether there is no element.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// The element at `index`.
  ///
  /// - Complexity: O(1). Traps outside `0..<count`.
  @inlinable public subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "an index outside the column")
    defer { _fixLifetime(memory) }
    return unsafe base[index]
  }

  /// Calls `body` with the elements of `range`.
  ///
  /// - Complexity: O(1) and that of `body`. Traps when `range` is not inside `0..<count`.
  @inlinable public func withSpan<Result, Failure: Error>(
    _ range: Range<Int>, _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside the column")
    defer { _fixLifetime(memory) }
    let buffer = unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    return try body(unsafe buffer.span)
  }

  /// Calls `body` with all elements.
  ///
  /// - Complexity: O(1) and that of `body`.
  @inlinable public func withSpan<Result, Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try withSpan(0..<count, body)
  }
}
