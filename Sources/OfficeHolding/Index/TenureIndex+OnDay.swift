public import Chronology
public import KnowledgeGraph

extension TenureIndex {
  /// Visits the slots of an office's tenures that were certainly, or perhaps, held on a day; both end days count.
  @inline(__always)
  func visitSlots(of office: TermID, on day: Int32, held certainty: Certainty, _ body: (Int) -> Void) {
    let range = slots(of: office)
    switch certainty {
    case .no:
      for slot in range where self.certainty(ofHolding: slot, on: day) == .no { body(slot) }
    case .yes:
      IntervalSearch.visit(
        range, from: day, to: day, begin: { columns.startEarliest[$0] }, greatest: { columns.greatestCertain[$0] }
      ) { slot in
        if self.certainty(ofHolding: slot, on: day) == .yes { body(slot) }
      }
    case .undecidable:
      IntervalSearch.visit(
        range, from: day, to: day, begin: { columns.startEarliest[$0] }, greatest: { columns.greatestPossible[$0] }
      ) { slot in
        if self.certainty(ofHolding: slot, on: day) == .undecidable { body(slot) }
      }
    }
  }

  /// Whether the tenure of a slot was held on a day, by its start and its end: certainly when it must have begun by then
  /// and cannot have ended before.
  @inline(__always)
  func certainty(ofHolding slot: Int, on day: Int32) -> Certainty {
    let (startEarliest, endLatest) = (columns.startEarliest[slot], columns.endLatest[slot])
    if startEarliest > day || endLatest < day { return .no }
    let hasBegun = min(columns.startLatest[slot], endLatest) <= day
    let goesOn = max(startEarliest, columns.endEarliest[slot]) >= day
    return hasBegun && goesOn ? .yes : .undecidable
  }
}

extension KnowledgeBase {
  /// The tenures of an office on a day, by first possible day; both end days count.
  ///
  /// It goes by what is stated of start and end alone: a tenure without an end was held, for all that is known here, on
  /// any day after its start, perhaps. The question `HoldersAt` of Succession also asks when it is attested and how long
  /// holder and office were.
  ///
  /// - Parameters:
  ///   - office: An office or role.
  ///   - day: The day.
  ///   - certainty: `.yes` for what was certainly held that day, `.undecidable` for what was perhaps, `.no` for what
  ///     certainly was not.
  /// - Returns: The tenures; none when nothing is known of the office.
  /// - Complexity: O(log n + k) for n tenures of the office of which k may have been held; O(n) for `.no`.
  public func tenures(of office: Office, on day: Day, held certainty: Certainty = .yes) -> [Tenure] {
    var found: [Tenure] = []
    tenureIndex.visitSlots(of: office.node, on: IndexedDay.clamped(day.number), held: certainty) { slot in
      found.append(Tenure(tenureIndex.columns.nodes[slot], in: self))
    }
    return found
  }

  /// The nodes of the tenures of an office on a day: as ``tenures(of:on:held:)``, without the views.
  public func tenureNodes(of office: TermID, on day: Day, held certainty: Certainty = .yes) -> [TermID] {
    var found: [TermID] = []
    tenureIndex.visitSlots(of: office, on: IndexedDay.clamped(day.number), held: certainty) { slot in
      found.append(tenureIndex.columns.nodes[slot])
    }
    return found
  }
}
