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
      func isBeyond(_ day: Int32) -> Bool { !IndexedDay.isExact(day) && day != .max && day != .min }
      return isBeyond(first) || isBeyond(last) || isBeyond(endEarliest) || isBeyond(endLatest)
    }

    func precedes(_ other: Member) -> Bool {
      if first != other.first { return first < other.first }
      if last != other.last { return last < other.last }
      if endEarliest != other.endEarliest { return endEarliest < other.endEarliest }
      if endLatest != other.endLatest { return endLatest < other.endLatest }
      return node < other.node
    }
  }

  /// The members in order.
  private(set) var ordered: [UInt32] = []
  private var members: [Member] = []
  /// The place of each own slot among the members of the present succession, plus one; 0 for all others.
  private var places: [UInt32]
  private var entered: [Bool] = []

  /// - Parameter slotCount: How many slots there are.
  init(slotCount: Int) { places = Array(repeating: 0, count: slotCount) }

  /// Puts tenures in order.
  ///
  /// - Parameters:
  ///   - entries: The tenures, each once.
  ///   - visitEarlier: Calls its second argument with the own slot of each tenure that is known to come before that of the
  ///     first; a cycle is broken where it closes.
  /// - Complexity: O(n log n + p) for n tenures and p that are known to come before one.
  mutating func setOrder(_ entries: [Member], _ visitEarlier: (UInt32, (UInt32) -> Void) -> Void) {
    // Copied, as an array that both hold would be allocated anew when it is sorted.
    members.removeAll(keepingCapacity: true)
    members.append(contentsOf: entries)
    sort()
    ordered.removeAll(keepingCapacity: true)
    for place in members.indices { places[Int(members[place].slot)] = UInt32(place) + 1 }
    if areInOrder(visitEarlier) {
      for member in members { ordered.append(member.slot) }
    } else {
      entered.removeAll(keepingCapacity: true)
      entered.append(contentsOf: repeatElement(false, count: members.count))
      for start in members.indices where !entered[start] { enter(start, visitEarlier) }
    }
    for member in members { places[Int(member.slot)] = 0 }
  }

  /// Whether all that must come before a tenure does so by the dates.
  private func areInOrder(_ visitEarlier: (UInt32, (UInt32) -> Void) -> Void) -> Bool {
    var areInOrder = true
    for place in members.indices {
      visitEarlier(members[place].slot) { if Int(places[Int($0)]) > place + 1 { areInOrder = false } }
    }
    return areInOrder
  }

  /// Depth first through what must come before, on a stack of its own: a chain may be as long as the data.
  private mutating func enter(_ start: Int, _ visitEarlier: (UInt32, (UInt32) -> Void) -> Void) {
    var stack = [(place: start, isReady: false)]
    var waiting: [Int] = []
    while let (place, isReady) = stack.popLast() {
      if isReady {
        ordered.append(members[place].slot)
      } else if !entered[place] {
        entered[place] = true
        stack.append((place, true))
        waiting.removeAll(keepingCapacity: true)
        visitEarlier(members[place].slot) { earlier in
          let other = Int(places[Int(earlier)]) - 1
          if other >= 0, !entered[other] { waiting.append(other) }
        }
        waiting.sort(by: >)
        for other in waiting { stack.append((other, false)) }
      }
    }
  }

  /// By insertion where there are few, as in most offices.
  private mutating func sort() {
    guard members.count <= 48 else {
      members.sort { $0.precedes($1) }
      return
    }
    for end in members.indices.dropFirst() {
      let member = members[end]
      var place = end
      while place > 0, member.precedes(members[place - 1]) {
        members[place] = members[place - 1]
        place -= 1
      }
      members[place] = member
    }
  }
}
