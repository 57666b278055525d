internal import KnowledgeGraph

/// The encoded bytes of the terms met last, in memory of a fixed size.
///
/// Each term has one slot that it may be in (its id modulo the number of slots); a newcomer replaces what is there.
struct EncodedTermCache {
  /// The longest encoding that is kept, in bytes.
  static let slotSize = 128
  private let mask: UInt32
  /// The id in each slot; `UInt32.max`, which no table reaches, where it is empty.
  private var ids: [UInt32]
  private var lengths: [UInt8]
  private var bytes: [UInt8]

  /// - Parameter slots: a power of two.
  init(slots: Int) {
    precondition(slots > 0 && slots & (slots - 1) == 0)
    mask = UInt32(slots - 1)
    ids = Array(repeating: .max, count: slots)
    lengths = Array(repeating: 0, count: slots)
    bytes = Array(repeating: 0, count: slots * Self.slotSize)
  }

  /// Appends a term's bytes if they are here.
  func append(_ id: TermID, to output: inout ByteBuffer) -> Bool {
    let slot = Int(id.rawValue & mask)
    guard ids[slot] == id.rawValue else { return false }
    let start = slot * Self.slotSize
    output.append(bytes.span.extracting(start..<start + Int(lengths[slot])))
    return true
  }

  /// Keeps what was appended to `output` from `start` on as a term's bytes.
  mutating func insert(_ id: TermID, from start: Int, of output: borrowing ByteBuffer) {
    let length = output.count - start
    guard length <= Self.slotSize else { return }
    let slot = Int(id.rawValue & mask)
    ids[slot] = id.rawValue
    lengths[slot] = UInt8(length)
    output.withSpan(from: start) { span in
      let base = slot * Self.slotSize
      for index in span.indices { bytes[base + index] = span[index] }
    }
  }
}
