// The ends of runs of plain bytes, sixteen at a time. Every run ends at a line feed, so at the padding at the latest.
extension PaddedText {
  /// The index of the first byte from `start` on that ends a run in an IRI; see `endsIRIRun`.
  @inline(__always)
  func endOfIRIRun(_ start: Int) -> Int {
    endOfRun(start) { bytes in
      // `<` and `>` differ in one bit, as do `\` and `^`.
      let folded = bytes & 0xFD
      return (bytes .<= 0x20) .| (folded .== 0x3C) .| (folded .== 0x5C) .| (bytes .== 0x22) .| (bytes .== 0x60)
        .| (bytes &- 0x7B .<= 2)
    }
  }

  /// The index of the first quotation mark, backslash or line end from `start` on.
  @inline(__always)
  func endOfStringRun(_ start: Int) -> Int {
    endOfRun(start) { bytes in
      (bytes .== quote) .| (bytes .== backslash) .| (bytes .== lineFeed) .| (bytes .== carriageReturn)
    }
  }

  /// The index of the first line end from `start` on.
  @inline(__always)
  func endOfLine(_ start: Int) -> Int {
    endOfRun(start) { bytes in (bytes .== lineFeed) .| (bytes .== carriageReturn) }
  }

  @inline(__always)
  private func endOfRun(
    _ start: Int, _ isEnd: (SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>
  ) -> Int {
    var index = start
    while true {
      let mask = unsafe unsafeBitCast(isEnd(vector(at: index)), to: SIMD2<UInt64>.self)
      let low = UInt64(littleEndian: mask[0])
      if low != 0 { return index + low.trailingZeroBitCount >> 3 }
      let high = UInt64(littleEndian: mask[1])
      if high != 0 { return index + 8 + high.trailingZeroBitCount >> 3 }
      index += 16
    }
  }
}
