public import OfficeHolding

/// A thing by its id, IRI and label.
public struct Named: Codable, Sendable, Hashable {
  /// `kind/slug`: what a person types to ask for it.
  public let id: String
  /// The IRI, or a blank node's label with `_:`.
  public let iri: String
  /// The label in English or the nearest to it; where there is none, what the thing is in words, such as who held what.
  public let label: String

  /// Names a thing.
  public init(_ thing: some Thing) {
    id = thing.name
    iri = thing.iri
    label = thing.knowledge.words(for: thing.node)
  }
}
