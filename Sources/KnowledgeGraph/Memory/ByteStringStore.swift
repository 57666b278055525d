#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The memory of a `ByteStringTable`.
///
/// A string is a run of words: its number and its tag, its length and its hash, then its bytes, filled up with zeroes
/// to whole words, so that strings are compared by words and all that a look-up reads of one lies together.
/// A string's *place* is the index of its first word; the strings follow one another in order of number. One that was added
/// without a look-up is in no slot, and its hash is 0.
///
/// Unchecked `Sendable`, because it is written only through the one table that refers to it.
@safe final class ByteStringStore: @unchecked Sendable {
  /// Invariant: room for `capacity` words, of which the first `used` are strings.
  private(set) var words: UnsafeMutablePointer<UInt64>
  private(set) var used = 0
  private var capacity: Int
  /// The number of strings.
  private(set) var count = 0
  /// The number of those that are in a slot.
  private var slottedCount = 0
  /// Invariant: a power of two long, at most three quarters full; a slot is 0 or the upper 24 bits of the string's hash
  /// over its place plus one, at or after (with wrap-around, without a free slot between) the slot its hash names.
  private var slots: SharedBuffer<UInt64>
  private let seed: UInt64

  /// The words before the bytes of a string.
  static let headerSize = 2
  private static let placeMask: UInt64 = 1 << 40 - 1

  /// A store without strings.
  ///
  /// - Parameters:
  ///   - count: how many strings it has room for at once.
  ///   - byteCount: how many bytes they may take, with what stands before them.
  init(count: Int = 0, byteCount: Int = 0) {
    capacity = max(byteCount / 8, 64)
    unsafe words = Self.memory(nil, for: capacity)
    var slotCount = 16
    while slotCount * 3 < count * 4 { slotCount *= 2 }
    slots = SharedBuffer(count: slotCount)
    seed = UInt64.random(in: .min ... .max)
  }

  init(copying other: ByteStringStore) {
    capacity = max(other.used, 64)
    used = other.used
    count = other.count
    slottedCount = other.slottedCount
    seed = other.seed
    unsafe words = Self.memory(nil, for: capacity)
    unsafe words.update(from: other.words, count: used)
    slots = SharedBuffer(count: other.slots.count)
    for slot in 0..<slots.count { slots[slot] = other.slots[slot] }
  }

  deinit { unsafe free(words) }

  /// The number of this string, new or known.
  ///
  /// - Complexity: O(length of the text), expected and amortised.
  func intern(_ text: UnsafeBufferPointer<UInt8>, tag: UInt32) -> UInt32 {
    let source = unsafe text.baseAddress.map { unsafe UnsafeRawPointer($0) } ?? UnsafeRawPointer(words)
    let length = text.count
    precondition(length <= UInt32.max, "a term of 4 GiB or more")
    let wholeWords = length >> 3
    let tail = unsafe tailWord(source, length)
    let hash = unsafe hash(source, wholeWords, tail, length: length, tag: tag)
    let key = UInt64(hash & 0xFFFF_FF00) << 32
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if entry & ~Self.placeMask == key {
        let string = unsafe words + Int(entry & Self.placeMask) - 1
        if unsafe string[0] >> 32 == UInt64(tag), unsafe UInt32(truncatingIfNeeded: string[1]) == UInt32(length),
          unsafe hasBytes(string + Self.headerSize, source, wholeWords, tail, hasTail: length & 7 != 0)
        {
          return unsafe UInt32(truncatingIfNeeded: string[0])
        }
      }
      slot = (slot + 1) & mask
    }
    let place = used
    unsafe append(source, wholeWords, tail, length: length, tag: tag, hash: hash)
    slots[slot] = key | UInt64(place + 1)
    slottedCount += 1
    if slottedCount * 4 > slots.count * 3 { growSlots() }
    return UInt32(count - 1)
  }

  /// The number of this string, which takes memory anew even if it is known, and is not found again.
  ///
  /// - Complexity: O(length of the text), amortised.
  func add(_ text: UnsafeBufferPointer<UInt8>, tag: UInt32) -> UInt32 {
    let source = unsafe text.baseAddress.map { unsafe UnsafeRawPointer($0) } ?? UnsafeRawPointer(words)
    precondition(text.count <= UInt32.max, "a term of 4 GiB or more")
    let tail = unsafe tailWord(source, text.count)
    unsafe append(source, text.count >> 3, tail, length: text.count, tag: tag, hash: 0)
    return UInt32(count - 1)
  }

  @inline(__always)
  private func hasBytes(
    _ string: UnsafeMutablePointer<UInt64>, _ source: UnsafeRawPointer, _ wholeWords: Int, _ tail: UInt64, hasTail: Bool
  ) -> Bool {
    var index = 0
    while index < wholeWords {
      if unsafe string[index] != source.loadUnaligned(fromByteOffset: index << 3, as: UInt64.self) { return false }
      index += 1
    }
    return unsafe !hasTail || string[index] == tail
  }

  /// The last bytes, which do not fill a word, as they lie in memory and with zeroes behind them.
  @inline(__always)
  private func tailWord(_ source: UnsafeRawPointer, _ length: Int) -> UInt64 {
    let rest = length & 7
    if rest == 0 { return 0 }
    if length >= 8 {
      let last = unsafe source.loadUnaligned(fromByteOffset: length - 8, as: UInt64.self)
      return UInt64(littleEndian: UInt64(littleEndian: last) >> UInt64((8 - rest) << 3))
    }
    var tail: UInt64 = 0
    for index in 0..<rest {
      tail |= UInt64(unsafe source.load(fromByteOffset: index, as: UInt8.self)) << UInt64(index << 3)
    }
    return UInt64(littleEndian: tail)
  }

  /// A hash of the bytes: multiplications folded to 64 bits, begun from a seed that differs from table to table,
  /// so that no input can be made whose terms all collide. It is never 0.
  @inline(__always)
  private func hash(
    _ source: UnsafeRawPointer, _ wholeWords: Int, _ tail: UInt64, length: Int, tag: UInt32
  ) -> UInt32 {
    var hash = seed ^ UInt64(tag) &* 0xA076_1D64_78BD_642F
    var index = 0
    while index + 1 < wholeWords {
      let left = unsafe source.loadUnaligned(fromByteOffset: index << 3, as: UInt64.self)
      let right = unsafe source.loadUnaligned(fromByteOffset: (index + 1) << 3, as: UInt64.self)
      hash = folded(left ^ hash, right ^ 0x9E37_79B9_7F4A_7C15 ^ seed)
      index += 2
    }
    if index < wholeWords {
      let last = unsafe source.loadUnaligned(fromByteOffset: index << 3, as: UInt64.self)
      hash = folded(last ^ hash, 0xE703_7ED1_A0B4_28DB ^ seed)
    }
    hash = folded(tail ^ hash, UInt64(length) ^ 0xD6E8_FEB8_6659_FD93 ^ seed)
    return max(UInt32(truncatingIfNeeded: hash ^ hash >> 32), 1)
  }

  private func append(
    _ source: UnsafeRawPointer, _ wholeWords: Int, _ tail: UInt64, length: Int, tag: UInt32, hash: UInt32
  ) {
    precondition(count < Int(UInt32.max) - 1, "more than 4,294,967,294 terms")
    let size = Self.headerSize + (length + 7) >> 3
    if used + size > capacity {
      capacity = max(capacity * 2, used + size)
      precondition(capacity < Self.placeMask, "8 TiB of terms")
      unsafe words = Self.memory(words, for: capacity)
    }
    let string = unsafe words + used
    unsafe string[0] = UInt64(count) | UInt64(tag) << 32
    unsafe string[1] = UInt64(length) | UInt64(hash) << 32
    let bytes = unsafe string + Self.headerSize
    unsafe UnsafeMutableRawPointer(bytes).copyMemory(from: source, byteCount: wholeWords << 3)
    if length & 7 != 0 { unsafe bytes[wholeWords] = tail }
    used += size
    count += 1
  }

  /// Doubles the slots and finds a new one for each string, in order, as they lie in memory.
  @inline(never)
  private func growSlots() {
    let larger = SharedBuffer<UInt64>(count: slots.count * 2)
    let mask = larger.count - 1
    var place = 0
    while place < used {
      let hash = unsafe UInt32(truncatingIfNeeded: words[place + 1] >> 32)
      if hash != 0 {
        var slot = Int(hash) & mask
        while larger[slot] != 0 { slot = (slot + 1) & mask }
        larger[slot] = UInt64(hash & 0xFFFF_FF00) << 32 | UInt64(place + 1)
      }
      place += string(at: place).size
    }
    slots = larger
  }

  private static func memory(_ words: UnsafeMutablePointer<UInt64>?, for capacity: Int) -> UnsafeMutablePointer<UInt64>
  {
    unsafe resized(words, to: capacity * 8).bindMemory(to: UInt64.self, capacity: capacity)
  }
}

/// The two factors' product, its upper half folded on its lower.
@inline(__always)
func folded(_ left: UInt64, _ right: UInt64) -> UInt64 {
  let product = left.multipliedFullWidth(by: right)
  return product.high ^ product.low
}
