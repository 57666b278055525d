extension PaddedText {
  /// The index up to which the text from an index on is UTF-8: the end, or the first byte that is not.
  ///
  /// Complexity: O(n). Sixteen bytes of ASCII are passed over at once; only what lies between goes through the decoder.
  func endOfValidUTF8(from start: Int) -> Int {
    var index = start
    while true {
      index = endOfASCII(index)
      guard index < count else { return count }
      let end = endOfForeignRun(index)
      let valid = withSpan(index..<end) { run in
        do throws(UTF8.ValidationError) {
          _ = try UTF8Span(validating: run)
          return run.count
        } catch {
          return error.byteOffsets.lowerBound
        }
      }
      index += valid
      if index < end { return index }
    }
  }

  /// The index of the first byte beyond ASCII from `start` on, or `count`.
  @inline(__always)
  private func endOfASCII(_ start: Int) -> Int {
    var index = start
    while index < count {
      let bits = unsafe unsafeBitCast(vector(at: index), to: SIMD2<UInt64>.self)
      if (bits[0] | bits[1]) & 0x8080_8080_8080_8080 != 0 { break }
      index += 16
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return min(index, count)
  }

  /// The index after a run that begins at `start`, where at least sixteen bytes of ASCII or the end follow.
  @inline(__always)
  private func endOfForeignRun(_ start: Int) -> Int {
    var index = start
    while index < count {
      let bits = unsafe unsafeBitCast(vector(at: index), to: SIMD2<UInt64>.self)
      if (bits[0] | bits[1]) & 0x8080_8080_8080_8080 == 0 { return index }
      index += 16
    }
    return count
  }
}
