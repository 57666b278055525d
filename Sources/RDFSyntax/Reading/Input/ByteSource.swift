/// Where a reader takes its bytes from, piece by piece: memory, a file, a decompressor.
public protocol ByteSource {
  /// The next bytes of the input.
  ///
  /// - Parameter count: the most bytes wanted at once; a source may give fewer, or more if it has them anyway.
  /// - Returns: at least one byte, or none at the end of the input.
  mutating func next(atMost count: Int) throws -> [UInt8]

  /// Appends the next bytes of the input to a buffer, so that its memory is used again and again.
  ///
  /// - Parameters:
  ///   - count: the most bytes wanted at once; a source may give fewer, or more if it has them anyway.
  ///   - buffer: grows by what is read.
  /// - Returns: false at the end of the input.
  mutating func appendNext(atMost count: Int, to buffer: inout [UInt8]) throws -> Bool
}

extension ByteSource {
  /// Appends what `next(atMost:)` gives.
  public mutating func appendNext(atMost count: Int, to buffer: inout [UInt8]) throws -> Bool {
    let bytes = try next(atMost: count)
    buffer.append(contentsOf: bytes)
    return !bytes.isEmpty
  }
}
