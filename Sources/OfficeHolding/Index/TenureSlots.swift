import KnowledgeGraph

/// The tenures laid out by office and, within one, by the first day on which each may have begun.
struct TenureSlots {
  /// One place in an office's group.
  struct Slot: Sendable, BitwiseCopyable {
    var node: TermID
    /// The tenure's place among the tenures.
    var number: UInt32
    var record: TenureRecords.Record
  }

  let offices: [TermID]
  private(set) var groupStarts: [UInt32] = [0]
  private(set) var slots: [Slot] = []
  /// The own slot of each tenure: that of its first office.
  private(set) var own: [UInt32]
  private(set) var greatestPossible: [Int32]
  private(set) var greatestCertain: [Int32]

  /// Lays out the tenures.
  ///
  /// - Complexity: O(n log n) for n tenures, of which the logarithm is that of an office's tenures.
  init(_ records: TenureRecords, of tenures: TermIDs, _ numbers: NodeNumbers, in graph: Graph, office: TermID?) {
    let groups = office.map { Self.groups(of: graph.storage.pos, $0) } ?? []
    offices = groups.map(\.office)
    let rows = graph.storage.pos
    let pieces = inPieces(of: groups.count) { range in
      var slots: [Slot] = []
      var counts: [Int] = []
      rows.third.withSpan { subjects in
        for group in groups[range] {
          let first = slots.count
          for position in group.positions {
            guard let number = numbers[subjects[position]] else { continue }
            slots.append(Slot(node: subjects[position], number: UInt32(number), record: records.records[number]))
          }
          Self.sort(&slots, from: first)
          counts.append(slots.count - first)
        }
      }
      return (slots, counts)
    }
    slots.reserveCapacity(tenures.count)
    for (part, counts) in pieces {
      slots += part
      for count in counts { groupStarts.append((groupStarts.last ?? 0) + UInt32(count)) }
    }
    own = Array(repeating: TenureColumns.none, count: tenures.count)
    for (slot, entry) in slots.enumerated() where own[Int(entry.number)] == TenureColumns.none {
      own[Int(entry.number)] = UInt32(slot)
    }
    let firstWithout = slots.count
    for number in tenures.indices where own[number] == TenureColumns.none {
      slots.append(Slot(node: tenures[number], number: UInt32(number), record: records.records[number]))
    }
    Self.sort(&slots, from: firstWithout)
    for slot in firstWithout..<slots.count { own[Int(slots[slot].number)] = UInt32(slot) }
    groupStarts.append(UInt32(slots.count))

    greatestPossible = Array(repeating: 0, count: slots.count)
    greatestCertain = greatestPossible
    for group in 0...offices.count {
      let range = Int(groupStarts[group])..<Int(groupStarts[group + 1])
      IntervalSearch.fill(&greatestPossible, in: range) { slots[$0].record.endLatest }
      IntervalSearch.fill(&greatestCertain, in: range) { slots[$0].record.lastCertain }
    }
  }

  /// The offices with where their tenures stand among the triples.
  private static func groups(of rows: PredicateIndex, _ office: TermID) -> [(office: TermID, positions: Range<Int>)] {
    var groups: [(office: TermID, positions: Range<Int>)] = []
    let row = rows.range(office)
    rows.second.withSpan { offices in
      var first = row.lowerBound
      for position in row where position + 1 == row.upperBound || offices[position + 1] != offices[position] {
        groups.append((offices[position], first..<position + 1))
        first = position + 1
      }
    }
    return groups
  }

  /// Puts the slots from one on in order of the first possible day, then the last, then the node.
  private static func sort(_ slots: inout [Slot], from first: Int) {
    func precedes(_ a: Slot, _ b: Slot) -> Bool {
      (a.record.startEarliest, a.record.endLatest, a.node) < (b.record.startEarliest, b.record.endLatest, b.node)
    }
    guard slots.count - first <= 32 else {
      let sorted = slots[first...].sorted(by: precedes)
      slots.replaceSubrange(first..., with: sorted)
      return
    }
    for end in first..<slots.count {
      let slot = slots[end]
      var place = end
      while place > first, precedes(slot, slots[place - 1]) {
        slots[place] = slots[place - 1]
        place -= 1
      }
      slots[place] = slot
    }
  }
}

extension TenureRecords.Record {
  /// The last day on which it was certainly held, if it had begun by then.
  var lastCertain: Int32 { max(startEarliest, endEarliest) }
}
