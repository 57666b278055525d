/// The predicates that a piece has had, each by the place where it stood last.
///
/// A file has few predicates, and after one of them mostly comes the one that came after it before: that one is compared first.
struct PredicateSlots {
  private struct Slot {
    /// Empty in a free slot.
    var token = Token()
    /// The slot of the predicate that came after this one.
    var next = 0
  }

  /// A power of two; a predicate that meets another's slot takes it over.
  static let count = 256

  private var slots = [Slot](repeating: Slot(), count: count)
  private var last = 0

  /// Forgets all, as a new piece begins.
  mutating func removeAll() {
    for index in slots.indices { slots[index] = Slot() }
    last = 0
  }

  /// The predicate that is expected at an index and its slot, if its text and the closing bracket stand there.
  @inline(__always)
  mutating func expected(in text: PaddedText, at start: Int) -> (token: Token, slot: Int)? {
    let slot = slots[last].next
    var token = slots[slot].token
    guard token.count > 0, text.isEqual(token.start, start, count: token.count + 1) else { return nil }
    token.end = start + token.count
    token.start = start
    slots[slot].token = token
    last = slot
    return (token, slot)
  }

  /// The slot of a predicate, and whether it has taken it just now.
  mutating func slot(of token: Token, in text: PaddedText) -> (slot: Int, isNew: Bool) {
    let tail = text.word(at: max(token.start, token.end - 8))
    let hash = (tail ^ UInt64(token.count)) &* 0x9E37_79B9_7F4A_7C15
    let slot = Int(truncatingIfNeeded: hash >> 56) & (Self.count - 1)
    let known = slots[slot].token
    let isKnown = known.count == token.count && text.isEqual(known.start, token.start, count: token.count)
    slots[slot].token = token
    slots[last].next = slot
    last = slot
    return (slot, !isKnown)
  }
}
