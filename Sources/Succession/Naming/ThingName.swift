public import KnowledgeGraph
public import OfficeHolding

/// How an answer names a thing: for people by its label, for machines by its id.
public struct ThingName: Sendable, Codable, Hashable {
  /// `kind/slug`, the IRI where it is built otherwise, or a blank node's label with `_:`.
  public let id: String
  /// The words for it.
  public let label: String

  /// Names a node of a knowledge base.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    id = knowledge.name(of: node)
    label = knowledge.words(for: node)
  }
}
