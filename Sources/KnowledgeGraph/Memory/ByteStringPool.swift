/// The strings of several tables, read by reference: no count of references is touched for a string.
@safe final class ByteStringPool: @unchecked Sendable {
  /// The table a string is in, and its place there.
  struct Reference: ColumnElement {
    /// The number of the table over the place in 40 bits.
    let bits: UInt64

    init(bits: UInt64) { self.bits = bits }

    init(table: Int, place: Int) { bits = UInt64(table) << 40 | UInt64(place) }

    /// The number of the table.
    var table: Int { Int(bits >> 40) }
  }

  private let stores: [ByteStringStore]
  /// Where each store's words are and how many. Invariant: as long as `stores`, which are not written any more.
  private let bounds: UnsafeMutablePointer<(words: UnsafeMutablePointer<UInt64>, used: Int)>

  init(_ tables: [ByteStringTable]) {
    precondition(tables.count < 1 << 22, "more than 4,194,303 parts")
    stores = tables.map(\.store)
    tableCount = stores.count
    unsafe bounds = .allocate(capacity: stores.count)
    for (number, store) in stores.enumerated() {
      unsafe (bounds + number).initialize(to: (store.words, store.used))
    }
  }

  deinit { unsafe bounds.deallocate() }

  /// The number of tables.
  let tableCount: Int

  /// Where each table's strings begin if they are counted through all tables, and at last where they end.
  var starts: [Int] {
    var starts = [0]
    for (table, store) in stores.enumerated() { starts.append(starts[table] + store.count) }
    return starts
  }

  /// Calls `body` with each string of a table, in order of the numbers.
  ///
  /// - Complexity: O(*n*) calls.
  func forEach(inTable table: Int, _ body: (Reference) -> Void) {
    let store = stores[table]
    var place = 0
    for _ in 0..<store.count {
      body(Reference(table: table, place: place))
      place += store.string(at: place).size
    }
  }

  /// A string's number, tag and length.
  @inline(__always)
  subscript(reference: Reference) -> ByteString {
    let string = unsafe words(of: reference, 0, count: ByteStringStore.headerSize)
    let first = unsafe string[0]
    let second = unsafe string[1]
    return ByteString(
      number: UInt32(truncatingIfNeeded: first), tag: UInt32(truncatingIfNeeded: first >> 32),
      length: Int(UInt32(truncatingIfNeeded: second)))
  }

  /// Eight bytes of a string as a number that compares as they do; zeroes stand for those behind its end.
  ///
  /// - Parameter index: of the word; it traps or reads something of another string if the string has no such word.
  @inline(__always)
  func key(of reference: Reference, at index: Int) -> UInt64 {
    unsafe words(of: reference, ByteStringStore.headerSize + index, count: 1).pointee.bigEndian
  }

  /// Calls `body` with the bytes of a string.
  @inline(__always)
  func withText<Result>(of reference: Reference, _ body: (Span<UInt8>) -> Result) -> Result {
    let length = self[reference].length
    let string = unsafe words(of: reference, ByteStringStore.headerSize, count: (length + 7) >> 3)
    defer { _fixLifetime(self) }
    let bytes = unsafe UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return body(unsafe UnsafeBufferPointer(start: bytes, count: length).span)
  }

  /// Words of a string, from the one at `offset` on. Traps outside the memory.
  @inline(__always)
  private func words(of reference: Reference, _ offset: Int, count: Int) -> UnsafeMutablePointer<UInt64> {
    let table = reference.table
    let place = Int(reference.bits & (1 << 40 - 1)) + offset
    precondition(table < tableCount, "no table")
    let (words, used) = unsafe bounds[table]
    precondition(place >= 0 && place <= used - count, "no string")
    return unsafe words + place
  }
}
