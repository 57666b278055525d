/// What bytes that came lately are written as, in memory of a fixed size.
///
/// Bytes of one role (their tag) have one slot that they may be in, named by their hash; newcomers replace what is there.
struct EncodedSpanCache {
  /// The longest bytes and the longest encoding that are kept.
  private static let limit = 124
  private static let slotSize = 2 * 124 + 4
  private let mask: Int
  /// A slot: the tag (0 where it is empty), the number of bytes, that of encoded bytes, the flag; the bytes; the encoded bytes.
  private var memory: [UInt8]

  /// - Parameter slots: a power of two.
  init(slots: Int) {
    precondition(slots > 0 && slots & (slots - 1) == 0)
    mask = slots - 1
    memory = Array(repeating: 0, count: slots * Self.slotSize)
  }

  /// Appends what the bytes are written as if it is here.
  ///
  /// - Returns: the flag that was kept with it, or nil when it is not here.
  func append(_ bytes: Span<UInt8>, tag: UInt8, to output: inout ByteBuffer) -> Bool? {
    guard bytes.count <= Self.limit else { return nil }
    let memory = memory.span
    let start = place(of: bytes, tag)
    guard memory[start] == tag, Int(memory[start + 1]) == bytes.count else { return nil }
    let known = start + 4
    guard begins(bytes, with: memory.extracting(known..<known + bytes.count)) else { return nil }
    let encoded = known + Self.limit
    output.append(memory.extracting(encoded..<encoded + Int(memory[start + 2])))
    return memory[start + 3] != 0
  }

  /// Keeps what was appended to `output` from `start` on as what the bytes are written as.
  mutating func insert(
    _ bytes: Span<UInt8>, tag: UInt8, flag: Bool, from start: Int, of output: borrowing ByteBuffer
  ) {
    let length = output.count - start
    guard bytes.count <= Self.limit, length <= Self.limit else { return }
    let slot = place(of: bytes, tag)
    memory[slot] = tag
    memory[slot + 1] = UInt8(bytes.count)
    memory[slot + 2] = UInt8(length)
    memory[slot + 3] = flag ? 1 : 0
    copy(bytes, to: slot + 4)
    output.withSpan(from: start) { encoded in copy(encoded, to: slot + 4 + Self.limit) }
  }

  private mutating func copy(_ source: Span<UInt8>, to offset: Int) {
    precondition(offset >= 0 && source.count <= memory.count - offset)
    unsafe memory.withUnsafeMutableBytes { target in
      unsafe source.withUnsafeBytes { source in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        unsafe (to + offset).copyMemory(from: from, byteCount: source.count)
      }
    }
  }

  private func place(of bytes: Span<UInt8>, _ tag: UInt8) -> Int {
    let raw = unsafe bytes.bytes
    var hash = UInt64(bytes.count) << 8 | UInt64(tag)
    var index = 0
    while index + 8 <= bytes.count {
      hash = Self.mixed(hash ^ (unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)))
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return (Int(truncatingIfNeeded: Self.mixed(hash ^ rest) >> 32) & mask) * Self.slotSize
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
