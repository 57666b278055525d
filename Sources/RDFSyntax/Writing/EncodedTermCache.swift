internal import KnowledgeGraph

/// The encoded bytes of the terms met last, in memory of a fixed size.
///
/// A term may be in one of a few neighbouring slots, named by its id; a newcomer takes a free one of them, or else the first.
@safe
struct EncodedTermCache: ~Copyable {
  /// The longest encoding that is kept, in bytes.
  static let limit = 120
  private static let headerSize = 8
  private static let slotSize = 128
  private static let none = UInt32.max
  private let mask: Int
  private let ways: Int
  /// The slots: the id (`none`, which no table reaches, where it is free), the number of bytes, the bytes.
  private let memory: UnsafeMutableRawPointer

  /// - Parameters:
  ///   - slots: a power of two.
  ///   - ways: in how many slots a term may be.
  init(slots: Int, ways: Int) {
    precondition(slots > 0 && slots & (slots - 1) == 0)
    mask = slots - 1
    self.ways = ways
    unsafe memory = .allocate(byteCount: slots * Self.slotSize, alignment: Self.slotSize)
    for slot in 0..<slots {
      unsafe memory.storeBytes(of: Self.none, toByteOffset: slot * Self.slotSize, as: UInt32.self)
    }
  }

  deinit { unsafe memory.deallocate() }

  /// Appends a term's bytes if they are here.
  @inline(__always)
  func append(_ id: TermID, to output: inout ByteBuffer) -> Bool {
    for way in 0..<ways {
      let slot = unsafe memory + ((Int(id.rawValue) + way) & mask) * Self.slotSize
      guard unsafe slot.load(as: UInt32.self) == id.rawValue else { continue }
      let length = unsafe Int(slot.load(fromByteOffset: 4, as: UInt32.self))
      unsafe output.append(slot + Self.headerSize, count: length, inStepsOf: 40)
      return true
    }
    return false
  }

  /// Keeps what was appended to `output` from `start` on as a term's bytes.
  mutating func insert(_ id: TermID, from start: Int, of output: borrowing ByteBuffer) {
    let length = output.count - start
    guard length <= Self.limit, length > 0 else { return }
    var place = Int(id.rawValue) & mask
    for way in 0..<ways {
      let candidate = (Int(id.rawValue) + way) & mask
      if unsafe memory.load(fromByteOffset: candidate * Self.slotSize, as: UInt32.self) == Self.none {
        place = candidate
        break
      }
    }
    let slot = unsafe memory + place * Self.slotSize
    unsafe slot.storeBytes(of: id.rawValue, as: UInt32.self)
    unsafe slot.storeBytes(of: UInt32(length), toByteOffset: 4, as: UInt32.self)
    output.withSpan(from: start) { span in
      unsafe span.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        unsafe (slot + Self.headerSize).copyMemory(from: base, byteCount: length)
      }
    }
  }
}
