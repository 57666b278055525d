/// A running hash of bytes, the same however they are cut into pieces.
///
/// It finds accidents (a lost or altered block), not intent: four lanes of eight bytes side by side, by multiplication
/// and shift, so that hashing costs little beside writing.
struct ByteHash: Equatable {
  private static let blockSize = 32
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0xCBF2_9CE4_8422_2325, 0x9AE1_6A3B_2F90_404F, 0xC949_D7C7_509E_6557, 0xFF51_AFD7_ED55_8CCD
  )
  /// The last bytes that fill no block yet.
  private var pending: [UInt8] = []
  private(set) var count = 0

  /// Adds `bytes` at the end.
  mutating func update(_ bytes: Span<UInt8>) {
    count += bytes.count
    var start = 0
    if !pending.isEmpty {
      while start < bytes.count && pending.count < Self.blockSize {
        pending.append(bytes[start])
        start += 1
      }
      if pending.count < Self.blockSize { return }
      let block = pending
      mix(block.span)
      pending.removeAll()
    }
    let end = bytes.count - (bytes.count - start) % Self.blockSize
    mix(bytes.extracting(start..<end))
    for index in end..<bytes.count { pending.append(bytes[index]) }
  }

  /// Mixes in whole blocks.
  private mutating func mix(_ blocks: Span<UInt8>) {
    let raw = unsafe blocks.bytes
    var (a, b, c, d) = lanes
    var index = 0
    while index + Self.blockSize <= blocks.count {
      a = unsafe Self.mixed(a, raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      b = unsafe Self.mixed(b, raw.unsafeLoadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
      c = unsafe Self.mixed(c, raw.unsafeLoadUnaligned(fromByteOffset: index + 16, as: UInt64.self))
      d = unsafe Self.mixed(d, raw.unsafeLoadUnaligned(fromByteOffset: index + 24, as: UInt64.self))
      index += Self.blockSize
    }
    lanes = (a, b, c, d)
  }

  @inline(__always)
  private static func mixed(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (state ^ word) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 32
  }

  /// Whether both are of the same bytes, as far as a hash can tell.
  static func == (left: ByteHash, right: ByteHash) -> Bool {
    left.lanes == right.lanes && left.count == right.count && left.pending == right.pending
  }
}
