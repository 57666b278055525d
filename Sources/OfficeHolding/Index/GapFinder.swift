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
    succession.setOrder { slot, visit in visitEarlier(slot, visit) }
    // Days beyond those of the index are told apart by the dates alone.
    guard succession.hasBeyond else {
      return addGaps(between: succession.ordered, areExact: true, where: isIncluded, to: &gaps)
    }
    let tenures = succession.members.map { Tenure($0.node, in: knowledge) }.inOrder
    let ordered = tenures.compactMap { knowledge.tenureIndex.slot(of: $0.node).map(UInt32.init) }
    addGaps(between: ordered, areExact: false, where: isIncluded, to: &gaps)
  }

  @inline(__always)
  private func visitEarlier(_ slot: UInt32, _ visit: (UInt32) -> Void) {
    let link = columns.predecessors[Int(slot)]
    if link < TenureColumns.several { visit(link) }
    let isContinuation = TenureFlags(rawValue: columns.flags[Int(slot)]).contains(.isContinuation)
    guard link == TenureColumns.several || isContinuation else { return }
    let node = columns.nodes[Int(slot)]
    let stated = link == TenureColumns.several ? knowledge.predecessors(of: node) : []
    for earlier in stated + knowledge.continued(by: node) {
      if let other = knowledge.tenureIndex.slot(of: earlier) { visit(UInt32(other)) }
    }
  }

  /// - Parameter areExact: Whether no day lies beyond those of the index.
  @inline(__always)
  private func addGaps(
    between ordered: [UInt32], areExact: Bool, where isIncluded: (OfficeGaps.Gap) -> Bool,
    to gaps: inout [OfficeGaps.Gap]
  ) {
    for place in ordered.indices.dropFirst() {
      let (earlier, later) = (Int(ordered[place - 1]), Int(ordered[place]))
      let (least, most) = areExact ? days(earlier, later) : datedDays(earlier, later)
      let gap = OfficeGaps.Gap(after: columns.nodes[earlier], before: columns.nodes[later], least: least, most: most)
      if isIncluded(gap), !goesOn(later, from: earlier, most) { gaps.append(gap) }
    }
  }

  /// The tenures that follow one another: those that a source numbers; else those by law, of a role all; else all.
  private func choose(_ slots: Range<Int>, isRole: Bool, _ succession: inout SuccessionMembers) {
    var (all, common) = (TenureFlags(), TenureFlags(rawValue: .max))
    for slot in slots {
      let flags = TenureFlags(rawValue: columns.flags[slot])
      all.formUnion(flags)
      common.formIntersection(flags)
    }
    let areNumbered = all.contains(.hasRow)
    let areInFact = isRole || !all.contains(.isDeFacto) || common.contains(.isDeFacto)
    succession.removeAll()
    for slot in slots {
      let flags = TenureFlags(rawValue: columns.flags[slot])
      guard areNumbered ? flags.contains(.hasRow) : areInFact || !flags.contains(.isDeFacto) else { continue }
      let node = columns.nodes[slot]
      let own = flags.contains(.hasOffices) ? knowledge.tenureIndex.slot(of: node) ?? slot : slot
      succession.append(
        SuccessionMembers.Member(
          slot: UInt32(own), node: node, startEarliest: columns.startEarliest[slot],
          startLatest: columns.startLatest[slot], endEarliest: columns.endEarliest[slot],
          endLatest: columns.endLatest[slot]))
    }
  }

  /// Next start minus end, of days as they are; `Int.min` and `Int.max` where a side has no bound.
  @inline(__always)
  private func days(_ earlier: Int, _ later: Int) -> (least: Int, most: Int) {
    let (endEarliest, endLatest) = (columns.endEarliest[earlier], columns.endLatest[earlier])
    let (startEarliest, startLatest) = (columns.startEarliest[later], columns.startLatest[later])
    let hasLeast = endLatest != IndexedDay.noLatest && startEarliest != IndexedDay.noEarliest
    let hasMost = endEarliest != IndexedDay.noEarliest && startLatest != IndexedDay.noLatest
    return (
      hasLeast ? Int(startEarliest) - Int(endLatest) : .min, hasMost ? Int(startLatest) - Int(endEarliest) : .max
    )
  }

  /// The same by the dates.
  private func datedDays(_ earlier: Int, _ later: Int) -> (least: Int, most: Int) {
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
