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
      nodes: entries.column(\.node), holders: entries.column(\.record.holder),
      startEarliest: entries.column(\.record.startEarliest), startLatest: entries.column(\.record.startLatest),
      endEarliest: entries.column(\.record.endEarliest), endLatest: entries.column(\.record.endLatest),
      greatestPossible: Column(slots.greatestPossible), greatestCertain: Column(slots.greatestCertain),
      previous: Column(links.previous), predecessors: Column(links.predecessors), successors: Column(links.successors),
      flags: Column(links.flags), byStart: Column(byStart), greatestByStart: Column(greatest),
      otherPrevious: Column(links.otherPrevious), otherNext: Column(links.otherNext),
      continuations: Column(links.continuations), contested: dated.contested.pairs)
    self.init(unchecked: columns, tenures, numbers)
  }

  /// An index of columns that fit together.
  init(unchecked columns: TenureColumns, _ tenures: TermIDs, _ numbers: NodeNumbers) {
    self.columns = columns
    self.tenures = tenures
    self.numbers = numbers
    officeNumbers = NodeNumbers((0..<columns.offices.count).map { columns.offices[$0] })
  }

  /// The own slots by first possible day, then by last, then by slot.
  private static func byStart(_ slots: TenureSlots) -> [UInt32] {
    // The day over the slot, as one number that sorts as the two do.
    var keys = slots.own.map { slot in
      UInt64(UInt32(bitPattern: slots.slots[Int(slot)].record.startEarliest) ^ 0x8000_0000) << 32 | UInt64(slot)
    }
    keys.sort()
    return keys.map { UInt32(truncatingIfNeeded: $0) }
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
