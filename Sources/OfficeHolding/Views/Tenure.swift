public import Chronology
public import KnowledgeGraph

/// One person in one office or role once.
public struct Tenure: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as a tenure.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Tenure {
  /// Whether the node is a tenure.
  var isTenure: Bool { knowledge.isA(node, GS.Class.tenure) }

  /// Whose tenure it is.
  public var holder: Person? { first(GS.holder) }

  /// Every holder, where the data names more than one.
  public var holders: [Person] { all(GS.holder) }

  /// The office or role that is held.
  public var office: Office? { first(GS.office) }

  /// Every office, where the data names more than one.
  public var offices: [Office] { all(GS.office) }

  /// The first day as stated; where claims differ, the set of them.
  public var start: EDTF? { date(GS.start) }

  /// The last day as stated; where claims differ, the set of them.
  public var end: EDTF? { date(GS.end) }

  /// The days that the first day may be.
  public var startDays: DayBounds { days(GS.start) }

  /// The days that the last day may be.
  public var endDays: DayBounds { days(GS.end) }

  /// How long it lasted: end minus start, the end day not counted; `nil` where an end is not known, or
  /// certainly lies before the start.
  public var daysHeld: DayCount? {
    guard let start, let end else { return nil }
    return DayCount(lasting: start.days, to: end.days)
  }

  /// The numbers of days that the readings of conflicting dates give, where each is exact.
  public var possibleDays: [Int] {
    guard let start, let end else { return [] }
    return OfficeHolding.possibleDays(from: start, to: end).filter { $0 >= 0 }
  }

  /// Its place in a source’s list of holders, from 1.
  public var row: Int? { texts(GS.row).compactMap { Int($0) }.first }

  /// `full` or `acting`, where it is said.
  public var capacity: String? { localNames(GS.capacity).first }

  /// `deJure` or `deFacto`, where it is said.
  public var basis: String? { localNames(GS.basis).first }

  /// Whether it is said to be held in fact and not by law.
  public var isDeFacto: Bool { basis == "deFacto" }

  /// The tenure of the same person that this one goes on from across a rename.
  public var continues: Tenure? { continued.first }

  /// The tenures that this one comes next after, stated or derived.
  public var predecessors: [Tenure] { knowledge.predecessors(of: node).map { Tenure($0, in: knowledge) } }

  /// The tenures that come next after this one, stated or derived.
  public var successors: [Tenure] { knowledge.successors(of: node).map { Tenure($0, in: knowledge) } }

  /// The tenures of the same person that this one goes on from across a rename, stated or derived.
  public var continued: [Tenure] { knowledge.continued(by: node).map { Tenure($0, in: knowledge) } }
}

extension Sequence<Tenure> {
  /// The tenures in the order of time, and where dates do not tell, by what follows what.
  public var inOrder: [Tenure] {
    let all = Array(self)
    let predecessors = Dictionary(
      all.map { ($0, $0.predecessors + $0.continued) }, uniquingKeysWith: { first, _ in first })
    return successionOrder(all, predecessors: predecessors) {
      SuccessionKey(start: $0.startDays, end: $0.endDays, tieBreak: Int($0.node.rawValue))
    }
  }
}
