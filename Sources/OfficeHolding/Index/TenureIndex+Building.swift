import KnowledgeGraph

extension TenureIndex {
  /// Reads the tenures of the asserted triples and what follows from their order.
  ///
  /// - Complexity: O(n log n) for n tenures, and O(1) a triple of theirs.
  init(_ dated: DatedGraph) {
    let (graph, vocabulary) = (dated.graph, dated.vocabulary)
    let tenures = graph.subjectRun(of: vocabulary[GS.Class.tenure], vocabulary[RDF.type])
    let numbers = NodeNumbers(tenures)
    var records = TenureRecords(of: tenures, dated)
    records.readContested(numbers, dated)
    let slots = TenureSlots(records, of: tenures, numbers, in: graph, office: vocabulary[GS.office])
    let order = StatedOrder(slots, numbers, in: graph, vocabulary)
    let links = TenureLinks(slots, order, Successions(slots, order, dated))
    let entries = slots.slots
    let byStart = Self.byStart(slots)
    var greatest = [Int32](repeating: 0, count: byStart.count)
    IntervalSearch.fill(&greatest, in: byStart.indices) { entries[Int(byStart[$0])].record.endLatest }
    let columns = TenureColumns(
      offices: Column(slots.offices), groupStarts: Column(slots.groupStarts), slots: Column(slots.own),
      nodes: entries.column { $0.node }, holders: entries.column { $0.record.holder },
      startEarliest: entries.column { $0.record.startEarliest }, startLatest: entries.column { $0.record.startLatest },
      endEarliest: entries.column { $0.record.endEarliest }, endLatest: entries.column { $0.record.endLatest },
      greatestPossible: Column(slots.greatestPossible), greatestCertain: Column(slots.greatestCertain),
      previous: Column(links.previous), predecessors: Column(links.predecessors), successors: Column(links.successors),
      flags: Column(links.flags), byStart: Column(byStart), greatestByStart: Column(greatest),
      otherPrevious: Column(links.otherPrevious), otherNext: Column(links.otherNext),
      continuations: Column(links.continuations), contested: dated.contested.pairs)
    self.init(unchecked: columns, tenures, numbers)
  }

  /// The own slots by first possible day, then by slot: in two passes over 16 bits each, as a sort by comparing would take
  /// a third of the whole time.
  private static func byStart(_ slots: TenureSlots) -> [UInt32] {
    var ordered: [UInt32] = []
    ordered.reserveCapacity(slots.own.count)
    for (slot, entry) in slots.slots.enumerated() where slots.own[Int(entry.number)] == UInt32(slot) {
      ordered.append(UInt32(slot))
    }
    for shift in [UInt32(0), 16] {
      func digit(_ slot: UInt32) -> Int {
        let day = slots.slots[Int(slot)].record.startEarliest
        return Int((UInt32(bitPattern: day) ^ 0x8000_0000) >> shift & 0xFFFF)
      }
      var next = [Int](repeating: 0, count: 0x1_0001)
      for slot in ordered { next[digit(slot) + 1] += 1 }
      for place in 1..<next.count { next[place] += next[place - 1] }
      var sorted = [UInt32](repeating: 0, count: ordered.count)
      for slot in ordered {
        sorted[next[digit(slot)]] = slot
        next[digit(slot)] += 1
      }
      ordered = sorted
    }
    return ordered
  }
}

extension [TenureSlots.Slot] {
  /// One part of each slot as a column.
  fileprivate func column<Part>(_ part: (TenureSlots.Slot) -> Part) -> Column<Part> {
    Column(count: count) { column in
      for index in indices { column[index] = part(self[index]) }
    }
  }
}
