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
}
