// The ends of runs of plain bytes, sixteen at a time. Every run ends at a line feed, so at the padding at the latest.
//
// Both sides of a comparison are vectors: with a number on one side the compiler makes a loop over the elements.
extension PaddedText {
  private typealias Vector = SIMD16<UInt8>

  /// The index of the first byte from `start` on that ends a run in an IRI; see `endsIRIRun`.
  @inline(__always)
  func endOfIRIRun(_ start: Int) -> Int {
    let (space, quotes, grave) = (Vector(repeating: 0x20), Vector(repeating: quote), Vector(repeating: 0x60))
    // `<` and `>` differ in one bit, as do `\` and `^`; `{`, `|` and `}` are neighbours.
    let (bit, angles, slashes) = (Vector(repeating: 0xFD), Vector(repeating: 0x3C), Vector(repeating: 0x5C))
    let (brace, two) = (Vector(repeating: 0x7B), Vector(repeating: 2))
    return endOfRun(start) { bytes in
      let folded = bytes & bit
      return (bytes .<= space) .| (folded .== angles) .| (folded .== slashes) .| (bytes .== quotes)
        .| (bytes .== grave) .| ((bytes &- brace) .<= two)
    }
  }

  /// The index of the first quotation mark, backslash or line end from `start` on.
  @inline(__always)
  func endOfStringRun(_ start: Int) -> Int {
    let (quotes, slashes) = (Vector(repeating: quote), Vector(repeating: backslash))
    let (feeds, returns) = (Vector(repeating: lineFeed), Vector(repeating: carriageReturn))
    return endOfRun(start) { bytes in
      (bytes .== quotes) .| (bytes .== slashes) .| (bytes .== feeds) .| (bytes .== returns)
    }
  }

  /// The index of the first line end from `start` on.
  @inline(__always)
  func endOfLine(_ start: Int) -> Int {
    let (feeds, returns) = (Vector(repeating: lineFeed), Vector(repeating: carriageReturn))
    return endOfRun(start) { bytes in (bytes .== feeds) .| (bytes .== returns) }
  }

  @inline(__always)
  private func endOfRun(_ start: Int, _ isEnd: (Vector) -> SIMDMask<SIMD16<Int8>>) -> Int {
    var index = start
    while true {
      let mask = unsafe unsafeBitCast(isEnd(vector(at: index)), to: SIMD2<UInt64>.self)
      let low = UInt64(littleEndian: mask[0])
      if low != 0 { return index &+ low.trailingZeroBitCount >> 3 }
      let high = UInt64(littleEndian: mask[1])
      if high != 0 { return index &+ 8 &+ high.trailingZeroBitCount >> 3 }
      index &+= 16
    }
  }
}
