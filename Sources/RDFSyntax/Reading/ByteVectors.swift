/// Sixteen bytes that are looked at together.
///
/// Both sides of a comparison are vectors: with a number on one side the compiler makes a loop over the elements.
typealias ByteVector = SIMD16<UInt8>

/// For each byte of a vector whether it is one that is searched for.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

/// Which bytes end a run in an IRI; see `endsIRIRun`.
@inline(__always)
func endIRIRun(_ bytes: ByteVector) -> ByteMask {
  // `<` and `>` differ in one bit, as do `\` and `^`; `{`, `|` and `}` are neighbours.
  let folded = bytes & ByteVector(repeating: 0xFD)
  return (bytes .<= ByteVector(repeating: 0x20)) .| (folded .== ByteVector(repeating: 0x3C))
    .| (folded .== ByteVector(repeating: 0x5C)) .| (bytes .== ByteVector(repeating: quote))
    .| (bytes .== ByteVector(repeating: 0x60))
    .| ((bytes &- ByteVector(repeating: 0x7B)) .<= ByteVector(repeating: 2))
}

/// Which bytes are a delimiter, a backslash or a line end.
@inline(__always)
func endStringRun(_ bytes: ByteVector, delimiter: UInt8 = quote) -> ByteMask {
  (bytes .== ByteVector(repeating: delimiter)) .| (bytes .== ByteVector(repeating: backslash)) .| endLine(bytes)
}

/// Which bytes are line ends.
@inline(__always)
func endLine(_ bytes: ByteVector) -> ByteMask {
  (bytes .== ByteVector(repeating: lineFeed)) .| (bytes .== ByteVector(repeating: carriageReturn))
}

/// Which bytes are beyond ASCII.
@inline(__always)
func beyondASCII(_ bytes: ByteVector) -> ByteMask { bytes .>= ByteVector(repeating: 0x80) }

/// The place of the first byte that the mask has, 0 to 15, or 16.
@inline(__always)
func firstPlace(_ mask: ByteMask) -> Int {
  let bits = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  let low = UInt64(littleEndian: bits[0])
  if low != 0 { return low.trailingZeroBitCount >> 3 }
  return 8 &+ UInt64(littleEndian: bits[1]).trailingZeroBitCount >> 3
}

extension Span<UInt8> {
  /// The index of the first byte from `start` on that `isEnd` finds, or `end`; as it is found sixteen at a time,
  /// what is left before `end` is found one at a time, by `isEndByte`.
  @inline(__always)
  func endOfRun(
    _ start: Int, before end: Int, _ isEnd: (ByteVector) -> ByteMask, byte isEndByte: (UInt8) -> Bool
  ) -> Int {
    precondition(start >= 0 && end <= count)
    var index = start
    while end - index >= 16 {
      let place = firstPlace(isEnd(unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: ByteVector.self)))
      index &+= place
      if place < 16 { return index }
    }
    while index < end, !isEndByte(self[index]) { index += 1 }
    return index
  }
}
