/// The lines of a piece, as the scanners see them: what is read past their end is padding.
///
/// Each access is checked once against the end of the padding, in one comparison without a sign.
/// It is lent for the duration of `LinePiece.withText`, beyond which nothing keeps it.
@safe struct PaddedText {
  private let base: UnsafeRawPointer
  /// The bytes of the lines.
  let count: Int

  /// Of bytes that end with `LinePiece.padding` bytes of padding.
  @unsafe init(_ bytes: UnsafeRawBufferPointer, count: Int) {
    precondition(count >= 0 && bytes.count - count >= LinePiece.padding)
    guard let start = bytes.baseAddress else { preconditionFailure("no padding") }
    unsafe base = start
    self.count = count
  }

  /// The byte at an index.
  @inline(__always)
  subscript(index: Int) -> UInt8 {
    check(index)
    return unsafe base.load(fromByteOffset: index, as: UInt8.self)
  }

  /// The eight bytes from an index on, the first in the lowest bits.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    check(index)
    return UInt64(littleEndian: unsafe base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The sixteen bytes from an index on.
  @inline(__always)
  func vector(at index: Int) -> SIMD16<UInt8> {
    check(index)
    return unsafe base.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
  }

  /// Calls `body` with the bytes of a range.
  @inline(__always)
  func withSpan<Result>(_ range: Range<Int>, _ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside the text")
    let start = unsafe (base + range.lowerBound).assumingMemoryBound(to: UInt8.self)
    return try body(unsafe UnsafeBufferPointer(start: start, count: range.count).span)
  }

  /// Appends the bytes of a range to a buffer.
  @inline(__always)
  func append(_ range: Range<Int>, to buffer: inout [UInt8]) {
    withSpan(range) { bytes in unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) } }
  }

  /// Whether two ranges of one length have the same bytes.
  ///
  /// Complexity: O(length of what they share).
  @inline(__always)
  func isEqual(_ left: Int, _ right: Int, count length: Int) -> Bool {
    var offset = 0
    while offset + 8 <= length {
      if word(at: left + offset) != word(at: right + offset) { return false }
      offset += 8
    }
    let rest = UInt64(length - offset)
    guard rest > 0 else { return true }
    return (word(at: left + offset) ^ word(at: right + offset)) << (64 - rest * 8) == 0
  }

  /// A word or vector that begins within the text ends within the padding.
  @inline(__always)
  private func check(_ index: Int) {
    precondition(UInt(bitPattern: index) <= UInt(bitPattern: count + LinePiece.padding - 16), "outside the text")
  }
}
