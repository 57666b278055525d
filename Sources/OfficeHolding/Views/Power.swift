public import Chronology
public import KnowledgeGraph

/// What an office could do or was, with its time.
public struct Power: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as a power.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Power {
  /// The first day.
  public var start: EDTF? { date(GS.start) }

  /// The last day.
  public var end: EDTF? { date(GS.end) }
}
