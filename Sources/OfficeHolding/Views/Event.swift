public import Chronology
public import KnowledgeGraph

/// Something that happened.
public struct Event: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as an event.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Event {
  /// When it happened; an interval is its extent.
  public var when: EDTF? { date(GS.date) }

  /// Who did it.
  public var agents: [AnyThing] { all(GS.agent) }

  /// When it happened: as stated, else the end of the tenure that it ended, the start of the one that it began, or the
  /// date of the meeting at which it took place or was decided.
  public var occurred: EDTF? {
    if let when { return when }
    if let end = naming(by: GS.endedBy, as: Tenure.self).compactMap(\.end).first { return end }
    if let start = naming(by: GS.startedBy, as: Tenure.self).compactMap(\.start).first { return start }
    return (all(GS.occurredAt, as: Event.self) + all(GS.decidedBy)).filter { $0 != self }.compactMap(\.when).first
  }
}
