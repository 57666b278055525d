/// A growing set of byte strings, each with a tag that is part of its identity, numbered in order of arrival.
///
/// All text lies in one arena; an open-addressing hash table of ids finds it again, so that no object is made per string.
struct ByteStringTable: Sendable {
  /// The texts, one after another in order of id.
  private(set) var arena: [UInt8] = []
  /// Where each text begins. Invariant: one longer than `tags`, ascending, first 0, last `arena.count`.
  private(set) var starts: [UInt64] = [0]
  /// The tag of each string.
  private(set) var tags: [UInt32] = []
  /// Invariant: a power of two long, at most three quarters full; a slot is 0 or the upper half of the string's hash
  /// over its id plus one, at or after (with wrap-around, without a free slot between) the place its hash names.
  private var slots: [UInt64] = Array(repeating: 0, count: 16)
  private let seed = UInt64.random(in: .min ... .max)

  /// The number of strings.
  var count: Int { tags.count }

  /// Where string `id` lies in the arena.
  func range(of id: Int) -> Range<Int> { Int(starts[id])..<Int(starts[id + 1]) }

  /// Calls `body` with the text of string `id`.
  func withText<Result>(of id: Int, _ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
    try body(arena.span.extracting(range(of: id)))
  }

  /// The number of the string with this text and tag, new or known.
  ///
  /// - Complexity: O(length of the text), expected and amortised.
  mutating func intern(_ text: Span<UInt8>, tag: UInt32) -> UInt32 {
    let hash = hash(text, tag)
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash {
        let id = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if tags[id] == tag, compareBytes(arena.span.extracting(range(of: id)), text) == .same { return UInt32(id) }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    precondition(tags.count < Int(UInt32.max) - 1, "more than 4,294,967,294 terms")
    let id = UInt32(tags.count)
    slots[slot] = hash << 32 | UInt64(id + 1)
    arena.append(text)
    starts.append(UInt64(arena.count))
    tags.append(tag)
    if tags.count * 4 > slots.count * 3 { grow() }
    return id
  }

  private func hash(_ text: Span<UInt8>, _ tag: UInt32) -> UInt64 {
    hashBytes(text, seed: seed ^ (UInt64(tag) &* 0xA076_1D64_78BD_642F)) >> 32
  }

  private func place(of hash: UInt64) -> Int { Int(hash) & (slots.count - 1) }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }
}
