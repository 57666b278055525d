/// A running 64-bit hash of bytes, the same however they are cut into pieces.
///
/// It finds accidents (a lost or altered block), not intent: eight bytes at a time by multiplication and shift, several GB/s.
struct ByteHash: Equatable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  private var pending: UInt64 = 0
  private(set) var count = 0

  /// Adds `bytes` at the end.
  mutating func update(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count && count & 7 != 0 { add(bytes[index], at: &index) }
    let raw = unsafe bytes.bytes
    while index + 8 <= bytes.count {
      mix(unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian)
      index += 8
      count += 8
    }
    while index < bytes.count { add(bytes[index], at: &index) }
  }

  private mutating func add(_ byte: UInt8, at index: inout Int) {
    pending |= UInt64(byte) << UInt64(8 * (count & 7))
    index += 1
    count += 1
    if count & 7 == 0 {
      mix(pending)
      pending = 0
    }
  }

  private mutating func mix(_ word: UInt64) {
    state = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    state ^= state >> 32
  }
}
