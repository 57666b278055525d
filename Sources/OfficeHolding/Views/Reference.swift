public import KnowledgeGraph

/// One numbered citation of a source.
public struct Reference: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as a reference.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Reference {
  /// The number in the list of references.
  public var number: Int? { texts(GS.number).compactMap { Int($0) }.first }

  /// How the source's text points to it, such as `[1]` or `[a]`: as recorded, or else by its number.
  public var marker: String? { texts(GS.marker).first ?? number.map { "[\($0)]" } }

  /// The statements that cite it.
  public var statements: [Statement] { naming(by: GS.cites) }
}
