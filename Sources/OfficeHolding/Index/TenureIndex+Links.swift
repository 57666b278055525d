import KnowledgeGraph

extension TenureIndex {
  /// The tenures before one in its successions, where time may lie between: of another holder, and not certainly still in
  /// office when this one began.
  ///
  /// - Complexity: O(1), and O(log n) where there are several.
  func previous(of tenure: TermID) -> [TermID] {
    guard let slot = slot(of: tenure) else { return [] }
    return links(columns.previous[slot], others: columns.otherPrevious, of: slot).map { columns.nodes[$0] }
  }

  /// The tenures that come next after one in its successions and that nobody is known to say follow it.
  ///
  /// - Complexity: O(1), and O(log n) where there are several.
  func next(after tenure: TermID) -> [TermID] {
    guard let slot = slot(of: tenure) else { return [] }
    return links(columns.successors[slot], others: columns.otherNext, of: slot).map { columns.nodes[$0] }
      .filter { previous(of: $0).contains(tenure) }
  }

  /// The tenures that one goes on from across a rename, as is derived.
  ///
  /// - Complexity: O(log n).
  func continuations(of tenure: TermID) -> [TermID] {
    guard !columns.continuations.isEmpty, let slot = slot(of: tenure) else { return [] }
    return Self.pairs(columns.continuations, of: slot).map { columns.nodes[$0] }
  }

  /// All neighbours, the later and the earlier, by the slot of the later.
  var neighbours: [(next: TermID, previous: TermID)] {
    var found: [(next: TermID, previous: TermID)] = []
    for slot in 0..<columns.nodes.count where self.slot(of: columns.nodes[slot]) == slot {
      for previous in links(columns.previous[slot], others: columns.otherPrevious, of: slot) {
        found.append((columns.nodes[slot], columns.nodes[previous]))
      }
    }
    return found
  }

  /// The neighbours, the later and the earlier, between the possible end of one and the possible start of the other of which
  /// some day of a window may lie, by the slot of the later.
  ///
  /// - Complexity: O(n) for n tenures.
  func neighbours(meeting first: Int32, _ last: Int32) -> [(next: TermID, previous: TermID)] {
    let found = inPieces(of: columns.nodes.count) { range in
      var found: [(next: TermID, previous: TermID)] = []
      for slot in range where columns.previous[slot] != TenureColumns.none && columns.startLatest[slot] >= first {
        if slot != self.slot(of: columns.nodes[slot]) { continue }
        for previous in links(columns.previous[slot], others: columns.otherPrevious, of: slot)
        where columns.endEarliest[previous] <= last {
          found.append((columns.nodes[slot], columns.nodes[previous]))
        }
      }
      return found
    }
    return Array(found.joined())
  }

  /// All tenures that go on from another across a rename, as is derived.
  var continuationPairs: [(next: TermID, previous: TermID)] {
    (0..<columns.continuations.count / 2).map {
      (
        columns.nodes[Int(columns.continuations[2 * $0])], columns.nodes[Int(columns.continuations[2 * $0 + 1])]
      )
    }
  }

  /// The slots that a link leads to.
  private func links(_ link: UInt32, others: Column<UInt32>, of slot: Int) -> [Int] {
    switch link {
    case TenureColumns.none: []
    case TenureColumns.several: Self.pairs(others, of: slot)
    default: [Int(link)]
    }
  }

  /// The second parts of the pairs whose first part is a slot.
  private static func pairs(_ pairs: Column<UInt32>, of slot: Int) -> [Int] {
    var lower = 0
    var upper = pairs.count / 2
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if Int(pairs[2 * middle]) < slot { lower = middle + 1 } else { upper = middle }
    }
    var found: [Int] = []
    while lower < pairs.count / 2, Int(pairs[2 * lower]) == slot {
      found.append(Int(pairs[2 * lower + 1]))
      lower += 1
    }
    return found
  }
}
