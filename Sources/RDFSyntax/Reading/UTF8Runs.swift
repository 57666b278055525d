extension Span<UInt8> {
  /// The index up to which the bytes of a range are UTF-8: its end, or the first byte that is not.
  ///
  /// Complexity: O(n). 64 bytes of ASCII are passed over at once, or sixteen; only what lies between goes through the
  /// decoder.
  func endOfValidUTF8(from start: Int, before limit: Int) -> Int {
    var index = start
    while true {
      index = endOfASCIIBlocks(index, before: limit)
      index = endOfRun(index, before: limit, beyondASCII) { $0 >= 0x80 }
      guard index < limit else { return limit }
      let end = endOfForeignRun(index, before: limit)
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: extracting(index..<end))
        index = end
      } catch {
        return index + error.byteOffsets.lowerBound
      }
    }
  }

  /// The index after the blocks of 64 bytes from `start` on that are ASCII alone.
  @inline(__always)
  private func endOfASCIIBlocks(_ start: Int, before limit: Int) -> Int {
    var index = start
    while limit - index >= 64 {
      var seen = ByteVector(repeating: 0)
      for offset in stride(from: 0, to: 64, by: 16) {
        seen |= unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index + offset, as: ByteVector.self)
      }
      if firstPlace(beyondASCII(seen)) < 16 { return index }
      index += 64
    }
    return index
  }

  /// The index after a run that begins at `start`, where sixteen bytes of ASCII or the end follow.
  @inline(__always)
  private func endOfForeignRun(_ start: Int, before limit: Int) -> Int {
    var index = start
    while limit - index >= 16 {
      let mask = beyondASCII(unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: ByteVector.self))
      if firstPlace(mask) == 16 { return index }
      index += 16
    }
    return limit
  }
}
