import KnowledgeGraph

/// Finds the neighbours in one succession after another.
struct SuccessionLinker {
  private(set) var neighbours: [Successions.Link] = []
  private(set) var continuations: [Successions.Link] = []

  private let slots: TenureSlots
  private let order: StatedOrder
  private let graph: Graph
  private let vocabulary: VocabularyIDs
  private let hasRenames: Bool
  private var succession = SuccessionMembers()
  private var byLaw: [SuccessionMembers.Member] = []
  private var inFact: [SuccessionMembers.Member] = []

  init(_ slots: TenureSlots, _ order: StatedOrder, _ dated: DatedGraph) {
    self.slots = slots
    self.order = order
    graph = dated.graph
    vocabulary = dated.vocabulary
    hasRenames = dated.vocabulary[GS.renames].map { dated.graph.count(predicate: $0) > 0 } ?? false
  }

  /// Links the tenures of offices that are one succession.
  mutating func link(_ offices: ArraySlice<Int>) {
    byLaw.removeAll(keepingCapacity: true)
    inFact.removeAll(keepingCapacity: true)
    // A tenure of several of these offices counts once.
    var ofSeveral: Set<UInt32> = []
    for office in offices {
      for slot in Int(slots.groupStarts[office])..<Int(slots.groupStarts[office + 1]) {
        let entry = slots.slots[slot]
        let own = slots.own[Int(entry.number)]
        if entry.record.flags.contains(.hasOffices), !ofSeveral.insert(own).inserted { continue }
        let record = entry.record
        let earlier = order.earlier(own)
        let member = SuccessionMembers.Member(
          slot: own, node: entry.node,
          before: earlier.count > 1 ? TenureColumns.several : earlier.first?.slot ?? TenureColumns.none,
          holder: record.holder, startEarliest: record.startEarliest, startLatest: record.startLatest,
          endEarliest: record.endEarliest, endLatest: record.endLatest, flags: record.flags)
        if entry.record.flags.contains(.isDeFacto) { inFact.append(member) } else { byLaw.append(member) }
      }
    }
    if byLaw.count > 1 { linkNeighbours(byLaw) }
    if inFact.count > 1 { linkNeighbours(inFact) }
  }

  private mutating func linkNeighbours(_ members: [SuccessionMembers.Member]) {
    succession.setMembers(members.indices) { members[$0] }
    succession.setOrder { [order] member, visit in
      for earlier in order.earlier(member.slot) { visit(earlier.slot) }
    }
    let succession = succession
    succession.visitPairs { link($0.slot, $1.slot) }
  }

  private func record(_ slot: UInt32) -> TenureRecords.Record { slots.slots[Int(slot)].record }

  private mutating func link(_ previous: UInt32, _ next: UInt32) {
    let (earlier, later) = (record(previous), record(next))
    let areBounded = earlier.endEarliest != IndexedDay.noEarliest && later.startLatest != IndexedDay.noLatest
    let most = Int(later.startLatest) - Int(earlier.endEarliest)
    if areBounded, most < 0 { return }
    let link = Successions.Link(later: next, earlier: previous)
    guard haveOneHolder(previous, next) else {
      neighbours.append(link)
      return
    }
    let isSaid = order.earlier(next).contains { $0.slot == previous && $0.isContinued }
    if hasRenames, areBounded, most <= 1, !isSaid, isRenamed(previous, next) { continuations.append(link) }
  }

  private func haveOneHolder(_ a: UInt32, _ b: UInt32) -> Bool {
    let flags = record(a).flags.intersection(record(b).flags)
    guard flags.contains(.hasHolder) else { return false }
    if !record(a).flags.union(record(b).flags).contains(.hasHolders) { return record(a).holder == record(b).holder }
    let holders = graph.objects(of: slots.slots[Int(a)].node, vocabulary[GS.holder])
    return !Set(holders).isDisjoint(with: graph.objects(of: slots.slots[Int(b)].node, vocabulary[GS.holder]))
  }

  /// Whether an office of the later tenure is one of the earlier's under a new title.
  private func isRenamed(_ previous: UInt32, _ next: UInt32) -> Bool {
    let old = graph.objects(of: slots.slots[Int(previous)].node, vocabulary[GS.office])
    return graph.objects(of: slots.slots[Int(next)].node, vocabulary[GS.office]).contains { office in
      !Set(graph.objects(of: office, vocabulary[GS.renames])).isDisjoint(with: old)
    }
  }
}
