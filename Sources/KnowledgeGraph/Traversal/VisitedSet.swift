/// Differs from run to run, so that no input can be made whose numbers all collide.
private let hashSeed = UInt64.random(in: .min ... .max)

/// A set of numbers for traversals: open addressing over one array, smaller and quicker than `Set`.
struct VisitedSet<Number: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
  /// Invariant: a power of two long, at most half full; a slot is `Number.max` if free,
  /// else a number at or after (with wrap-around, without a free slot between) the place its hash names.
  private var slots: [Number] = Array(repeating: .max, count: 16)
  /// How many numbers are in the set.
  private(set) var count = 0

  /// Whether the number is in the set.
  ///
  /// - Complexity: O(1), expected.
  func contains(_ number: Number) -> Bool { slots[slot(for: number)] == number }

  /// Adds a number, which is not `Number.max`.
  ///
  /// - Returns: whether it is new.
  /// - Complexity: O(1), expected and amortised.
  @discardableResult
  mutating func insert(_ number: Number) -> Bool {
    let slot = slot(for: number)
    if slots[slot] == number { return false }
    slots[slot] = number
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  /// The slot that holds the number, or the free one where it belongs.
  private func slot(for number: Number) -> Int {
    let product = (UInt64(truncatingIfNeeded: number) ^ hashSeed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    var slot = Int(truncatingIfNeeded: product.high ^ product.low) & (slots.count - 1)
    while slots[slot] != number, slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .max, count: old.count * 2)
    for number in old where number != .max { slots[slot(for: number)] = number }
  }
}

extension VisitedSet<UInt32> {
  /// Whether the id is in the set.
  func contains(_ id: TermID) -> Bool { contains(id.rawValue) }

  /// Adds an id; no table is so long that it has `UInt32.max`.
  ///
  /// - Returns: whether it is new.
  @discardableResult
  mutating func insert(_ id: TermID) -> Bool { insert(id.rawValue) }
}
