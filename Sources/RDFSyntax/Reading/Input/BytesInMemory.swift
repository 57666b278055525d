/// Bytes in memory as a source.
package struct BytesInMemory: ByteSource {
  private var bytes: ArraySlice<UInt8>

  package init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  /// All bytes at once, without a copy when none was taken before.
  package mutating func next(atMost count: Int) -> [UInt8] {
    defer { bytes = [] }
    return Array(bytes)
  }

  package mutating func appendNext(atMost count: Int, to buffer: inout [UInt8]) -> Bool {
    let taken = bytes.prefix(count)
    buffer.append(contentsOf: taken)
    bytes = bytes.dropFirst(taken.count)
    return !taken.isEmpty
  }
}
