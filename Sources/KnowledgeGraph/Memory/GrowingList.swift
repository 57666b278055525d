#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A list of plain values that grows at its end, and is a value as an array is.
///
/// Unlike an array's, its memory grows by `realloc`, which moves the pages of a large block instead of copying them,
/// so that growing needs no second block beside the first.
@safe struct GrowingList<Element: ColumnElement>: @unchecked Sendable {
  private var memory = Memory()

  /// The number of elements.
  var count: Int { memory.count }

  /// Adds an element.
  ///
  /// - Complexity: O(1), amortised.
  @inline(__always)
  mutating func append(_ element: Element) {
    makeRoom()
    unsafe memory.base[memory.count] = element
    memory.count += 1
  }

  /// Adds the elements of `range` once more.
  ///
  /// - Complexity: O(*n*) for *n* elements, amortised. Traps when `range` is not inside `0..<count`.
  @inline(__always)
  mutating func repeatElements(of range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside the list")
    makeUnique()
    while memory.capacity - memory.count < range.count { memory.grow() }
    unsafe (memory.base + memory.count).update(from: memory.base + range.lowerBound, count: range.count)
    memory.count += range.count
  }

  /// Makes room for elements; what is not used takes no memory.
  mutating func reserve(_ count: Int) {
    makeUnique()
    memory.reserve(count)
  }

  /// The element at `index`.
  ///
  /// - Complexity: O(1). Traps outside `0..<count`.
  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: memory.count), "an index outside the list")
      return unsafe memory.base[index]
    }
  }

  /// Calls `body` with the elements of `range`.
  ///
  /// - Complexity: O(1) and that of `body`. Traps when `range` is not inside `0..<count`.
  func withSpan<Result>(_ range: Range<Int>, _ body: (Span<Element>) throws -> Result) rethrows -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside the list")
    defer { _fixLifetime(memory) }
    return try body(unsafe UnsafeBufferPointer(start: memory.base + range.lowerBound, count: range.count).span)
  }

  /// Makes the memory this list's alone.
  @inline(__always)
  mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&memory) { memory = Memory(copying: memory) }
  }

  /// Where the elements are, as long as the list lives and does not grow.
  @unsafe var base: UnsafeMutablePointer<Element> { unsafe memory.base }

  /// Room for one more element, in memory that is this list's alone.
  @inline(__always)
  private mutating func makeRoom() {
    makeUnique()
    if memory.count == memory.capacity { memory.grow() }
  }

  /// Unchecked `Sendable`, because it is written only through the one list that refers to it.
  @safe private final class Memory: @unchecked Sendable {
    /// Invariant: room for `capacity` elements, of which the first `count` are initialised.
    var base: UnsafeMutablePointer<Element>
    var count = 0
    private(set) var capacity: Int

    init() {
      unsafe base = Self.memory(nil, for: 8)
      capacity = 8
    }

    init(copying other: Memory) {
      capacity = max(other.count, 8)
      unsafe base = Self.memory(nil, for: capacity)
      count = other.count
      unsafe base.update(from: other.base, count: count)
    }

    @inline(never)
    func grow() {
      unsafe base = Self.memory(base, for: capacity * 2)
      capacity *= 2
    }

    func reserve(_ count: Int) {
      guard count > capacity else { return }
      unsafe base = Self.memory(base, for: count)
      capacity = count
    }

    private static func memory(_ base: UnsafeMutablePointer<Element>?, for capacity: Int) -> UnsafeMutablePointer<
      Element
    > {
      let memory = unsafe resized(base, to: capacity * MemoryLayout<Element>.stride)
      return unsafe memory.bindMemory(to: Element.self, capacity: capacity)
    }

    deinit { unsafe free(base) }
  }
}
