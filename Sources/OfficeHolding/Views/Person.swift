public import Chronology
public import KnowledgeGraph

/// A human being.
public struct Person: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as a person.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Person {
  /// The day of birth.
  public var born: EDTF? { date(GS.born) }

  /// The day of death.
  public var died: EDTF? { date(GS.died) }

  /// The tenures of this person, in the order of time.
  public var tenures: [Tenure] { naming(by: GS.holder, as: Tenure.self).inOrder }
}
