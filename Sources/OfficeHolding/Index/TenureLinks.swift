import KnowledgeGraph

/// What comes before and after each tenure, as the index stores it: by own slot, and in every slot alike.
struct TenureLinks {
  private(set) var previous: [UInt32]
  private(set) var predecessors: [UInt32]
  private(set) var successors: [UInt32]
  private(set) var otherPrevious: [UInt32] = []
  private(set) var otherNext: [UInt32] = []
  private(set) var continuations: [UInt32] = []
  private(set) var flags: [UInt8]

  /// Brings together what is stated and what follows from the order of the dates.
  ///
  /// - Complexity: O(n) for n slots and links.
  init(_ slots: TenureSlots, _ order: StatedOrder, _ successions: Successions) {
    previous = Array(repeating: TenureColumns.none, count: slots.slots.count)
    predecessors = previous
    successors = previous
    flags = slots.slots.map { $0.record.flags.rawValue }
    setPrevious(successions.neighbours)
    setStated(slots, order)
    for link in successions.neighbours where order.isSilent(later: link.later, earlier: link.earlier) {
      Self.add(link.earlier, to: &predecessors[Int(link.later)])
      Self.add(link.later, to: &successors[Int(link.earlier)])
    }
    continuations = Self.pairs(successions.continuations.map { ($0.later, $0.earlier) })
    for link in successions.continuations { flags[Int(link.later)] |= TenureFlags.isContinuation.rawValue }
    Self.cutCycles(of: &predecessors)
    Self.cutCycles(of: &successors)
    // After the cycles are cut: what lies on one is looked up among the pairs too.
    otherNext = Self.pairs(
      successions.neighbours.filter { link in
        successors[Int(link.earlier)] == TenureColumns.several
          && order.isSilent(later: link.later, earlier: link.earlier)
      }.map { ($0.earlier, $0.later) })
    // A tenure of several offices has the same links in each of its slots.
    for (slot, entry) in slots.slots.enumerated() where entry.record.flags.contains(.hasOffices) {
      let own = Int(slots.own[Int(entry.number)])
      previous[slot] = previous[own]
      predecessors[slot] = predecessors[own]
      successors[slot] = successors[own]
      flags[slot] = flags[own]
    }
  }

  private mutating func setPrevious(_ neighbours: [Successions.Link]) {
    for link in neighbours { Self.add(link.earlier, to: &previous[Int(link.later)]) }
    otherPrevious = Self.pairs(
      neighbours.filter { previous[Int($0.later)] == TenureColumns.several }.map { ($0.later, $0.earlier) })
  }

  private mutating func setStated(_ slots: TenureSlots, _ order: StatedOrder) {
    for slot in slots.slots.indices {
      for earlier in order.earlier(UInt32(slot)) {
        if earlier.isContinued {
          flags[slot] |= TenureFlags.isContinuation.rawValue
          continue
        }
        Self.add(earlier.slot, to: &predecessors[slot])
        Self.add(UInt32(slot), to: &successors[Int(earlier.slot)])
      }
      let said = order.sayings[slot]
      guard said.contains(.namesOthers) else { continue }
      if !said.isDisjoint(with: [.follows, .isPreceded]) { predecessors[slot] = TenureColumns.several }
      if !said.isDisjoint(with: [.precedes, .isFollowed]) { successors[slot] = TenureColumns.several }
    }
  }

  /// Pairs one after another, ascending, each once.
  private static func pairs(_ pairs: some Sequence<(UInt32, UInt32)>) -> [UInt32] {
    Set(pairs.map { UInt64($0.0) << 32 | UInt64($0.1) }).sorted()
      .flatMap { [UInt32($0 >> 32), UInt32(truncatingIfNeeded: $0)] }
  }

  /// Lets the graph tell what lies on a cycle, so that to follow links always ends.
  private static func cutCycles(of links: inout [UInt32]) {
    /// 0 for a slot not yet seen, else one more than the slot from which it was reached first.
    var reached = [UInt32](repeating: 0, count: links.count)
    for start in links.indices where reached[start] == 0 {
      let mark = UInt32(start) + 1
      var slot = start
      while reached[slot] == 0, links[slot] < TenureColumns.several {
        reached[slot] = mark
        slot = Int(links[slot])
      }
      if reached[slot] == 0 { reached[slot] = mark }
      // Where the way comes back to itself, all on the way round lie on a cycle.
      while reached[slot] == mark, links[slot] < TenureColumns.several {
        let next = Int(links[slot])
        links[slot] = TenureColumns.several
        slot = next
      }
    }
  }

  /// Adds a link to where there may be none, the same, or another.
  private static func add(_ slot: UInt32, to link: inout UInt32) {
    link = link == TenureColumns.none || link == slot ? slot : TenureColumns.several
  }
}

extension StatedOrder {
  /// Whether nobody says what the later tenure follows nor what follows the earlier one, so that their order tells.
  func isSilent(later: UInt32, earlier: UInt32) -> Bool {
    sayings[Int(later)].isDisjoint(with: [.follows, .isPreceded])
      && sayings[Int(earlier)].isDisjoint(with: [.isFollowed, .precedes])
  }
}
