public import KnowledgeGraph

/// Who held what when, of all tenures, in flat columns: what questions on tenures are answered from without a look at the
/// triples.
///
/// It holds the bounds of starts and ends as days, the holders, what follows what (stated, or derived by the order of the
/// dates) and, for each office, its tenures by start. It is made from the asserted triples alone.
public struct TenureIndex: Sendable {
  /// The columns, behind one reference so that a copy costs one.
  private final class Storage: Sendable {
    let columns: TenureColumns
    let tenures: TermIDs
    let numbers: NodeNumbers
    let officeNumbers: NodeNumbers

    init(_ columns: TenureColumns, _ tenures: TermIDs, _ numbers: NodeNumbers) {
      self.columns = columns
      self.tenures = tenures
      self.numbers = numbers
      officeNumbers = NodeNumbers((0..<columns.offices.count).map { columns.offices[$0] })
    }
  }

  private let storage: Storage

  /// An index of columns that fit together.
  init(unchecked columns: TenureColumns, _ tenures: TermIDs, _ numbers: NodeNumbers) {
    storage = Storage(columns, tenures, numbers)
  }

  /// The columns.
  package var columns: TenureColumns { storage.columns }

  /// The nodes of the tenures, ascending.
  public var tenures: TermIDs { storage.tenures }

  /// The place of each tenure in ``tenures``.
  var numbers: NodeNumbers { storage.numbers }

  /// The place of each office among the offices.
  var officeNumbers: NodeNumbers { storage.officeNumbers }

  /// How many tenures there are.
  public var count: Int { tenures.count }

  /// How many offices and roles have tenures, or are named as what something else was of.
  public var officeCount: Int { columns.offices.count }

  /// The slots of an office's tenures; none when nothing is known of it.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  func slots(of office: TermID) -> Range<Int> {
    guard let group = officeNumbers[office] else { return 0..<0 }
    return slots(ofGroup: group)
  }

  /// The slots of one group; the group after the last office has the tenures without an office.
  @inline(__always)
  func slots(ofGroup group: Int) -> Range<Int> {
    Int(columns.groupStarts[group])..<Int(columns.groupStarts[group + 1])
  }

  /// The own slot of a tenure; `nil` when the node is none.
  ///
  /// - Complexity: O(1).
  @inline(__always)
  func slot(of tenure: TermID) -> Int? { numbers[tenure].map { Int(columns.slots[$0]) } }

  /// What the index knows of the tenure of a slot beside its dates.
  func flags(_ slot: Int) -> TenureFlags { TenureFlags(rawValue: columns.flags[slot]) }
}

extension TenureIndex {
  /// The tenures that may have held on some day of a window, by first possible day.
  ///
  /// - Parameters:
  ///   - first: The window's first day number.
  ///   - last: The window's last day number, included.
  ///   - position: The office or role, or `nil` for all.
  /// - Complexity: O(log n + k) for k tenures found.
  public func tenures(meeting first: Int, _ last: Int, of position: TermID? = nil) -> [TermID] {
    guard first <= last else { return [] }
    let (from, to) = (IndexedDay.clamped(first), IndexedDay.clamped(last))
    var found: [TermID] = []
    if let position {
      IntervalSearch.visit(
        slots(of: position), from: from, to: to, begin: { columns.startEarliest[$0] },
        greatest: { columns.greatestPossible[$0] }
      ) { slot in
        if columns.endLatest[slot] >= from { found.append(columns.nodes[slot]) }
      }
    } else {
      IntervalSearch.visit(
        0..<columns.byStart.count, from: from, to: to, begin: { columns.startEarliest[Int(columns.byStart[$0])] },
        greatest: { columns.greatestByStart[$0] }
      ) { place in
        let slot = Int(columns.byStart[place])
        if columns.endLatest[slot] >= from { found.append(columns.nodes[slot]) }
      }
    }
    return found
  }
}
