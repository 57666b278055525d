import Chronology
import KnowledgeGraph

/// Finds the gaps of one office after another; what changes is the caller's, so that nothing is copied or allocated for each.
struct GapFinder {
  private let knowledge: KnowledgeBase
  private let columns: TenureColumns

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    columns = knowledge.tenureIndex.columns
  }

  /// Adds the gaps of the office that has these slots.
  ///
  /// - Parameters:
  ///   - isIncluded: Which gaps are added.
  ///   - succession: Memory that is used again and again.
  func find(
    _ slots: Range<Int>, isRole: Bool, where isIncluded: (OfficeGaps.Gap) -> Bool,
    _ succession: inout SuccessionMembers, into gaps: inout [OfficeGaps.Gap]
  ) {
    choose(slots, isRole: isRole, &succession)
    let knowledge = knowledge
    succession.setOrder { member, visit in
      for earlier in knowledge.predecessors(of: member.node) + knowledge.continued(by: member.node) {
        if let slot = knowledge.tenureIndex.slot(of: earlier) { visit(UInt32(slot)) }
      }
    }
    // Days beyond those of the index are told apart by the dates alone.
    if succession.hasBeyond { return findByDates(succession, where: isIncluded, into: &gaps) }
    succession.visitPairs { earlier, later in
      add(Self.days(earlier, later), earlier, later, where: isIncluded, to: &gaps)
    }
  }

  private func findByDates(
    _ succession: SuccessionMembers, where isIncluded: (OfficeGaps.Gap) -> Bool, into gaps: inout [OfficeGaps.Gap]
  ) {
    let members = succession.ordered.map { succession.members[Int($0)] }
    let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { (Tenure($1.node, in: knowledge), $0) })
    for (earlier, later) in successionPairs(places.keys.inOrder, endDays: \.endDays) {
      guard let before = places[earlier], let after = places[later] else { continue }
      let days = DayCount(from: earlier.endDays, to: later.startDays)
      add((days.minimum ?? .min, days.maximum ?? .max), members[before], members[after], where: isIncluded, to: &gaps)
    }
  }

  @inline(__always)
  private func add(
    _ days: (least: Int, most: Int), _ earlier: SuccessionMembers.Member, _ later: SuccessionMembers.Member,
    where isIncluded: (OfficeGaps.Gap) -> Bool, to gaps: inout [OfficeGaps.Gap]
  ) {
    if goesOn(later, from: earlier, days.most) { return }
    let gap = OfficeGaps.Gap(after: earlier.node, before: later.node, least: days.least, most: days.most)
    if isIncluded(gap) { gaps.append(gap) }
  }

  /// The tenures that follow one another: those that a source numbers; else those by law, of a role all; else all.
  @inline(__always)
  private func choose(_ slots: Range<Int>, isRole: Bool, _ succession: inout SuccessionMembers) {
    var (all, common) = (TenureFlags(), TenureFlags(rawValue: .max))
    for slot in slots {
      let flags = TenureFlags(rawValue: columns.flags[slot])
      all.formUnion(flags)
      common.formIntersection(flags)
    }
    let areNumbered = all.contains(.hasRow)
    let areInFact = isRole || !all.contains(.isDeFacto) || common.contains(.isDeFacto)
    succession.setMembers(slots) { slot in
      let flags = TenureFlags(rawValue: columns.flags[slot])
      guard areNumbered ? flags.contains(.hasRow) : areInFact || !flags.contains(.isDeFacto) else { return nil }
      let node = columns.nodes[slot]
      let own = flags.contains(.hasOffices) ? knowledge.tenureIndex.slot(of: node) ?? slot : slot
      return SuccessionMembers.Member(
        slot: UInt32(own), node: node,
        before: flags.contains(.isContinuation) ? TenureColumns.several : columns.predecessors[slot],
        holder: columns.holders[slot], startEarliest: columns.startEarliest[slot],
        startLatest: columns.startLatest[slot], endEarliest: columns.endEarliest[slot],
        endLatest: columns.endLatest[slot], flags: flags)
    }
  }

  /// Next start minus end; `Int.min` and `Int.max` where a side has no bound.
  @inline(__always)
  private static func days(
    _ earlier: SuccessionMembers.Member, _ later: SuccessionMembers.Member
  ) -> (least: Int, most: Int) {
    let hasLeast = earlier.endLatest != IndexedDay.noLatest && later.startEarliest != IndexedDay.noEarliest
    let hasMost = earlier.endEarliest != IndexedDay.noEarliest && later.startLatest != IndexedDay.noLatest
    return (
      hasLeast ? Int(later.startEarliest) - Int(earlier.endLatest) : .min,
      hasMost ? Int(later.startLatest) - Int(earlier.endEarliest) : .max
    )
  }

  /// Whether the later tenure, of the same office, is the same person's without a day between.
  @inline(__always)
  private func goesOn(_ later: SuccessionMembers.Member, from earlier: SuccessionMembers.Member, _ most: Int) -> Bool {
    guard earlier.flags.intersection(later.flags).contains(.hasHolder) else { return false }
    let areSeveral = earlier.flags.union(later.flags).contains(.hasHolders)
    guard areSeveral ? haveOneHolder(earlier, later) : earlier.holder == later.holder else { return false }
    if most <= 1 { return true }
    guard later.flags.contains(.isContinuation) else { return false }
    return knowledge.continued(by: later.node).contains(earlier.node)
  }

  private func haveOneHolder(_ a: SuccessionMembers.Member, _ b: SuccessionMembers.Member) -> Bool {
    !Set(Tenure(a.node, in: knowledge).holders).isDisjoint(with: Tenure(b.node, in: knowledge).holders)
  }
}
