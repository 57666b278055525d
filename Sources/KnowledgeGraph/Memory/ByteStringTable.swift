/// A growing set of byte strings, each with a tag that is part of its identity, numbered in order of arrival.
///
/// All strings lie in one block of memory; an open-addressing hash table finds them again, so that no object is made per string.
struct ByteStringTable: Sendable {
  private(set) var store = ByteStringStore()

  /// The number of strings.
  var count: Int { store.count }

  /// Makes room for strings while there is none; what is not used takes no memory.
  mutating func reserve(count: Int, byteCount: Int) {
    if store.count == 0 { store = ByteStringStore(count: count, byteCount: byteCount) }
  }

  /// The number of this string, new or known.
  ///
  /// - Parameters:
  ///   - text: less than 4 GiB long.
  ///   - tag: what else is part of its identity.
  /// - Complexity: O(length of the text), expected and amortised.
  @inline(__always)
  mutating func intern(_ text: Span<UInt8>, tag: UInt32) -> UInt32 {
    if !isKnownUniquelyReferenced(&store) { store = ByteStringStore(copying: store) }
    return unsafe text.withUnsafeBufferPointer { unsafe store.intern($0, tag: tag) }
  }

  /// The number of this string, which is not looked up: one that is known has two numbers then.
  ///
  /// - Complexity: O(length of the text), amortised.
  @inline(__always)
  mutating func add(_ text: Span<UInt8>, tag: UInt32) -> UInt32 {
    if !isKnownUniquelyReferenced(&store) { store = ByteStringStore(copying: store) }
    return unsafe text.withUnsafeBufferPointer { unsafe store.add($0, tag: tag) }
  }

  /// Calls `body` with each string and its tag, in order of the numbers.
  func forEach(_ body: (_ number: Int, _ text: Span<UInt8>, _ tag: UInt32) -> Void) {
    var place = 0
    for number in 0..<count {
      let string = store.string(at: place)
      store.withText(at: place) { body(number, $0, string.tag) }
      place += string.size
    }
  }
}
