/// Where a reader takes its bytes from, piece by piece: memory, a file, later a decompressor.
public protocol ByteSource {
  /// The next bytes of the input.
  ///
  /// - Parameter count: the most bytes wanted at once; a source may give fewer, or more if it has them anyway.
  /// - Returns: at least one byte, or none at the end of the input.
  mutating func next(atMost count: Int) throws -> [UInt8]
}

/// Bytes in memory, handed over whole and without a copy.
struct BytesInMemory: ByteSource {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next(atMost count: Int) -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
