/// A fixed array of plain values that owns its memory and never changes: the storage of frozen graphs.
///
/// Reading outside the column traps; nothing outside this folder touches memory by address.
/// Copies share the memory, which is freed with the last of them. Unchecked `Sendable`, because the compiler
/// does not know that the memory is never written once the initialiser has returned.
@safe struct Column<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let memory: ColumnMemory
  /// The first element. Invariant: `count` initialised elements, alive and unchanged as long as `memory`.
  private let base: UnsafePointer<Element>
  /// The number of elements.
  let count: Int

  /// A column of `count` copies of `value`, which `fill` may then change before anyone else sees them.
  ///
  /// - Complexity: O(*n*) and that of `fill`.
  init(repeating value: Element, count: Int, fill: (inout MutableSpan<Element>) -> Void = { _ in }) {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: count)
    unsafe pointer.initialize(repeating: value, count: count)
    let buffer = unsafe UnsafeMutableBufferPointer(start: pointer, count: count)
    var span = unsafe buffer.mutableSpan
    fill(&span)
    unsafe self.memory = ColumnMemory(heap: UnsafeRawPointer(pointer))
    unsafe self.base = UnsafePointer(pointer)
    self.count = count
  }

  /// The element at `index`.
  ///
  /// - Complexity: O(1). Traps outside `0..<count`.
  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "an index outside the column")
    return withExtendedLifetime(memory) { unsafe base[index] }
  }

  /// Calls `body` with the elements of `range`.
  ///
  /// - Complexity: O(1) and that of `body`. Traps when `range` is not inside `0..<count`.
  func withSpan<Result>(_ range: Range<Int>, _ body: (Span<Element>) throws -> Result) rethrows -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside the column")
    return try withExtendedLifetime(memory) {
      let buffer = unsafe UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
      return try body(unsafe buffer.span)
    }
  }
}
