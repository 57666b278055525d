import KnowledgeGraph

/// The tenures of one succession, put in order: by start, and none before those that are known to precede it.
///
/// One value serves for many successions, so that nothing is allocated for each.
struct SuccessionMembers {
  /// A tenure and by what it is put in order: ``SuccessionKey`` in 32 bits.
  struct Member: Sendable, BitwiseCopyable {
    /// The own slot.
    var slot: UInt32
    var node: TermID
    var first: Int32
    var last: Int32
    var endEarliest: Int32
    var endLatest: Int32

    /// - Parameters: The bounds as the index has them.
    init(
      slot: UInt32, node: TermID, startEarliest: Int32, startLatest: Int32, endEarliest: Int32, endLatest: Int32
    ) {
      self.slot = slot
      self.node = node
      let hasEarliest = startEarliest != IndexedDay.noEarliest
      let hasLatest = startLatest != IndexedDay.noLatest
      if hasEarliest || hasLatest {
        first = hasEarliest ? startEarliest : startLatest
        last = hasLatest ? startLatest : startEarliest
      } else {
        // A tenure without a start goes by its end.
        first = endEarliest != IndexedDay.noEarliest ? endEarliest : endLatest
        last = first
      }
      self.endEarliest = endEarliest == IndexedDay.noEarliest ? .max : endEarliest
      self.endLatest = endLatest
    }

    /// Whether one of its days lies beyond those that the index tells apart.
    var isBeyond: Bool {
      IndexedDay.isBeyond(first) || IndexedDay.isBeyond(last) || IndexedDay.isBeyond(endEarliest)
        || IndexedDay.isBeyond(endLatest)
    }

    /// Whether it has no day by which it could be put in order; such a tenure comes after all that have one.
    var isUndated: Bool { first == .max }

    func precedes(_ other: Member) -> Bool {
      if first != other.first { return first < other.first }
      if last != other.last { return last < other.last }
      if endEarliest != other.endEarliest { return endEarliest < other.endEarliest }
      if endLatest != other.endLatest { return endLatest < other.endLatest }
      return node < other.node
    }
  }

  /// The members in order, by their own slots.
  private(set) var ordered: [UInt32] = []
  /// The members in order of their keys, once they are put in order.
  private(set) var members: [Member] = []
  /// Whether a day of a member lies beyond those that the index tells apart.
  private(set) var hasBeyond = false

  private var undated: [Member] = []
  /// Whether the members with days, and those without, came in order of their keys, as those of one office nearly do.
  private var isSorted = true
  /// The first and the last own slot.
  private var slots = (first: UInt32.max, last: UInt32.min)
  /// For each own slot from the first to the last its place among the members, plus one; 0 for what is no member, and
  /// between successions for all.
  private var places: [UInt32] = []
  /// For each member the places of those that are known to come before it, one list after another, each descending.
  private var earlier: [UInt32] = []
  /// Where the list of each member ends in `earlier`.
  private var earlierEnds: [Int] = []
  private var entered: [Bool] = []
  private var stack: [(place: UInt32, isReady: Bool)] = []

  /// Leaves out all members, for another succession.
  mutating func removeAll() {
    members.removeAll(keepingCapacity: true)
    undated.removeAll(keepingCapacity: true)
    isSorted = true
    hasBeyond = false
    slots = (.max, .min)
  }

  /// Adds a tenure that is no member yet.
  @inline(__always)
  mutating func append(_ member: Member) {
    slots = (min(slots.first, member.slot), max(slots.last, member.slot))
    if member.isUndated {
      if let last = undated.last, member.node < last.node { isSorted = false }
      undated.append(member)
    } else {
      if let last = members.last, member.precedes(last) { isSorted = false }
      if member.isBeyond { hasBeyond = true }
      members.append(member)
    }
  }

  /// Adds tenures that are no members yet.
  mutating func append(contentsOf others: [Member]) {
    for member in others { append(member) }
  }

  /// Puts the members in order.
  ///
  /// - Parameter visitEarlier: Calls its second argument with the own slot of each tenure that is known to come before that
  ///   of the first; a cycle is broken where it closes.
  /// - Complexity: O(n log n + p) for n tenures and p that are known to come before one; O(n + p) where they came in order.
  @inline(__always)
  mutating func setOrder(_ visitEarlier: (UInt32, (UInt32) -> Void) -> Void) {
    members.append(contentsOf: undated)
    if !isSorted { sort() }
    numberMembers()
    ordered.removeAll(keepingCapacity: true)
    if areInOrder(visitEarlier) {
      for member in members { ordered.append(member.slot) }
    } else {
      collectEarlier(visitEarlier)
      enterAll()
    }
    clearNumbers()
  }

  private mutating func numberMembers() {
    guard slots.first <= slots.last else { return }
    let count = Int(slots.last - slots.first) + 1
    if places.count < count { places.append(contentsOf: repeatElement(0, count: count - places.count)) }
    let (members, first) = (members, slots.first)
    var places = places.mutableSpan
    for place in members.indices { places[Int(members[place].slot - first)] = UInt32(place) + 1 }
  }

  private mutating func clearNumbers() {
    let (members, first) = (members, slots.first)
    var places = places.mutableSpan
    for member in members { places[Int(member.slot - first)] = 0 }
  }

  /// The place of an own slot among the members; -1 for what is no member.
  @inline(__always)
  private func place(of slot: UInt32) -> Int {
    slot >= slots.first && slot <= slots.last ? Int(places[Int(slot - slots.first)]) - 1 : -1
  }

  /// Whether all that is known to come before a member does so by its key.
  @inline(__always)
  private func areInOrder(_ visitEarlier: (UInt32, (UInt32) -> Void) -> Void) -> Bool {
    var areInOrder = true
    for place in members.indices {
      visitEarlier(members[place].slot) { if self.place(of: $0) > place { areInOrder = false } }
      if !areInOrder { return false }
    }
    return true
  }

  /// Lists for each member what must come before it.
  @inline(__always)
  private mutating func collectEarlier(_ visitEarlier: (UInt32, (UInt32) -> Void) -> Void) {
    earlier.removeAll(keepingCapacity: true)
    earlierEnds.removeAll(keepingCapacity: true)
    for place in members.indices {
      let first = earlier.count
      visitEarlier(members[place].slot) { slot in
        let other = self.place(of: slot)
        if other >= 0 { earlier.append(UInt32(other)) }
      }
      if earlier.count - first > 1 { earlier[first...].sort(by: >) }
      earlierEnds.append(earlier.count)
    }
  }

  /// Depth first through what must come before, on a stack of its own: a chain may be as long as the data.
  private mutating func enterAll() {
    entered.removeAll(keepingCapacity: true)
    entered.append(contentsOf: repeatElement(false, count: members.count))
    for start in members.indices where !entered[start] {
      // Nothing is left to come before most.
      if earlierPositions(of: start).allSatisfy({ entered[Int(earlier[$0])] }) {
        entered[start] = true
        ordered.append(members[start].slot)
        continue
      }
      stack.append((UInt32(start), false))
      while let (top, isReady) = stack.popLast() {
        let place = Int(top)
        if isReady {
          ordered.append(members[place].slot)
        } else if !entered[place] {
          entered[place] = true
          stack.append((top, true))
          for position in earlierPositions(of: place) {
            let other = earlier[position]
            if !entered[Int(other)] { stack.append((other, false)) }
          }
        }
      }
    }
  }

  /// Where those stand that must come before a member.
  private func earlierPositions(of place: Int) -> Range<Int> {
    (place == 0 ? 0 : earlierEnds[place - 1])..<earlierEnds[place]
  }

  /// By insertion where there are few, as in most offices.
  private mutating func sort() {
    guard members.count <= 48 else {
      members.sort { $0.precedes($1) }
      return
    }
    var members = members.mutableSpan
    for end in members.indices.dropFirst() {
      let member = members[end]
      var place = end
      while place > 0, member.precedes(members[place - 1]) {
        members[place] = members[place - 1]
        place -= 1
      }
      if place != end { members[place] = member }
    }
  }
}
