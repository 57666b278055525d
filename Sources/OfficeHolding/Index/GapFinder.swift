import Chronology
import KnowledgeGraph

/// Finds the gaps of one office after another.
struct GapFinder {
  private(set) var gaps: [OfficeGaps.Gap] = []
  /// How many gaps each office has.
  private(set) var counts: [Int] = []

  private let knowledge: KnowledgeBase
  private let columns: TenureColumns
  private var succession: SuccessionMembers
  private var members: [SuccessionMembers.Member] = []

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    columns = knowledge.tenureIndex.columns
    succession = SuccessionMembers(slotCount: columns.nodes.count)
  }

  /// Finds the gaps of the office that has these slots.
  mutating func find(_ slots: Range<Int>, isRole: Bool) {
    choose(slots, isRole: isRole)
    let first = gaps.count
    // Days beyond those of the index are told apart by the dates alone.
    if members.contains(where: \.isBeyond) {
      let tenures = members.map { Tenure($0.node, in: knowledge) }.inOrder
      addGaps(between: tenures.compactMap { knowledge.tenureIndex.slot(of: $0.node).map(UInt32.init) })
    } else {
      setOrder()
      addGaps(between: succession.ordered)
    }
    counts.append(gaps.count - first)
  }

  private mutating func setOrder() {
    succession.setOrder(members) { [knowledge] slot, visit in
      let link = knowledge.tenureIndex.columns.predecessors[Int(slot)]
      let flags = knowledge.tenureIndex.flags(Int(slot))
      if link < TenureColumns.several { visit(link) }
      guard link == TenureColumns.several || flags.contains(.isContinuation) else { return }
      let node = knowledge.tenureIndex.columns.nodes[Int(slot)]
      let stated = link == TenureColumns.several ? knowledge.predecessors(of: node) : []
      for earlier in stated + knowledge.continued(by: node) {
        if let other = knowledge.tenureIndex.slot(of: earlier) { visit(UInt32(other)) }
      }
    }
  }

  private mutating func addGaps(between ordered: [UInt32]) {
    for place in ordered.indices.dropFirst() {
      let (earlier, later) = (Int(ordered[place - 1]), Int(ordered[place]))
      let (least, most) = days(earlier, later)
      if goesOn(later, from: earlier, most) { continue }
      gaps.append(
        OfficeGaps.Gap(after: columns.nodes[earlier], before: columns.nodes[later], least: least, most: most))
    }
  }

  /// The tenures that follow one another: those that a source numbers; else those by law, of a role all; else all.
  private mutating func choose(_ slots: Range<Int>, isRole: Bool) {
    let all = slots.reduce(into: TenureFlags()) { $0.formUnion(TenureFlags(rawValue: columns.flags[$1])) }
    let areNumbered = all.contains(.hasRow)
    let areInFact =
      isRole || !all.contains(.isDeFacto)
      || slots.allSatisfy { TenureFlags(rawValue: columns.flags[$0]).contains(.isDeFacto) }
    members.removeAll(keepingCapacity: true)
    for slot in slots {
      let flags = TenureFlags(rawValue: columns.flags[slot])
      guard areNumbered ? flags.contains(.hasRow) : areInFact || !flags.contains(.isDeFacto) else { continue }
      let node = columns.nodes[slot]
      let own = flags.contains(.hasOffices) ? knowledge.tenureIndex.slot(of: node) ?? slot : slot
      members.append(
        SuccessionMembers.Member(
          slot: UInt32(own), node: node, startEarliest: columns.startEarliest[slot],
          startLatest: columns.startLatest[slot], endEarliest: columns.endEarliest[slot],
          endLatest: columns.endLatest[slot]))
    }
  }

  /// Next start minus end; `Int.min` and `Int.max` where a side has no bound.
  private func days(_ earlier: Int, _ later: Int) -> (least: Int, most: Int) {
    let (endEarliest, endLatest) = (columns.endEarliest[earlier], columns.endLatest[earlier])
    let (startEarliest, startLatest) = (columns.startEarliest[later], columns.startLatest[later])
    let areExact =
      (endEarliest == IndexedDay.noEarliest || IndexedDay.isExact(endEarliest))
      && (endLatest == IndexedDay.noLatest || IndexedDay.isExact(endLatest))
      && (startEarliest == IndexedDay.noEarliest || IndexedDay.isExact(startEarliest))
      && (startLatest == IndexedDay.noLatest || IndexedDay.isExact(startLatest))
    if areExact {
      let hasLeast = endLatest != IndexedDay.noLatest && startEarliest != IndexedDay.noEarliest
      let hasMost = endEarliest != IndexedDay.noEarliest && startLatest != IndexedDay.noLatest
      return (
        hasLeast ? Int(startEarliest) - Int(endLatest) : .min, hasMost ? Int(startLatest) - Int(endEarliest) : .max
      )
    }
    let count = DayCount(
      from: Tenure(columns.nodes[earlier], in: knowledge).endDays,
      to: Tenure(columns.nodes[later], in: knowledge).startDays)
    return (count.minimum ?? .min, count.maximum ?? .max)
  }

  /// Whether the later tenure, of the same office, is the same person's without a day between.
  private func goesOn(_ later: Int, from earlier: Int, _ most: Int) -> Bool {
    let (a, b) = (TenureFlags(rawValue: columns.flags[earlier]), TenureFlags(rawValue: columns.flags[later]))
    guard a.contains(.hasHolder), b.contains(.hasHolder) else { return false }
    if a.union(b).contains(.hasHolders) {
      return Tenure(columns.nodes[later], in: knowledge).isOfOneHolder(Tenure(columns.nodes[earlier], in: knowledge))
        && continues(later, earlier, b, most)
    }
    return columns.holders[earlier] == columns.holders[later] && continues(later, earlier, b, most)
  }

  private func continues(_ later: Int, _ earlier: Int, _ flags: TenureFlags, _ most: Int) -> Bool {
    if most <= 1 { return true }
    guard flags.contains(.isContinuation) else { return false }
    return knowledge.continued(by: columns.nodes[later]).contains(columns.nodes[earlier])
  }
}

extension Tenure {
  fileprivate func isOfOneHolder(_ other: Tenure) -> Bool { !Set(holders).isDisjoint(with: other.holders) }
}
