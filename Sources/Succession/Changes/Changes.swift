public import KnowledgeGraph
public import OfficeHolding

/// What changed from one body of knowledge to another: in counts of classes, properties and offices, and thing by thing.
public struct Changes: Sendable, Codable {
  /// Things of a class that came, went or changed.
  public struct OfClass: Sendable, Codable, Hashable {
    /// The local name of the class; empty for things without one.
    public let name: String
    /// How many things are new.
    public var added = 0
    /// How many things are no more.
    public var removed = 0
    /// How many things stay and have other triples.
    public var changed = 0
  }

  /// The triples of a property that differ.
  public struct OfProperty: Sendable, Codable, Hashable {
    /// The property's local name.
    public let name: String
    /// The property's IRI.
    public let iri: String
    /// How many triples are new.
    public var added = 0
    /// How many triples are no more.
    public var removed = 0
  }

  /// The tenures of an office that came, went or changed.
  public struct OfOffice: Sendable, Codable, Hashable {
    /// The office.
    public let office: Named
    /// How many tenures are new.
    public var added = 0
    /// How many tenures are no more.
    public var removed = 0
    /// How many tenures stay and have other triples.
    public var changed = 0
  }

  /// The values of one property of a thing that differ.
  public struct Values: Sendable, Codable, Hashable {
    /// The property's local name.
    public let property: String
    /// The values that are no more: labels of things and texts of literals.
    public var removed: [String] = []
    /// The values that are new.
    public var added: [String] = []
  }

  /// A thing and what changed of it.
  public struct OfThing: Sendable, Codable, Hashable {
    /// Whether the thing came, went, or stays with other triples.
    public enum Kind: String, Sendable, Codable { case added, removed, changed }
    /// The thing, as the new knowledge names it, or the old where it is no more.
    public let thing: Named
    /// Whether it came, went or changed.
    public let kind: Kind
    /// The local name of its class; empty where it has none.
    public let className: String
    /// What changed of it, by the names of the properties.
    public let values: [Values]
  }

  /// How many triples only the new knowledge has.
  public let added: Int
  /// How many triples only the old knowledge has.
  public let removed: Int
  /// How many triples both have.
  public let shared: Int
  /// By class, by their names.
  public let classes: [OfClass]
  /// By property, by their names.
  public let properties: [OfProperty]
  /// By office whose tenures differ, in the order of their IRIs.
  public let offices: [OfOffice]
  /// The first things that differ, in the order of their IRIs; without statements and evidence, which only count.
  public let things: [OfThing]
  /// How many things differ that are told or would be.
  public let thingCount: Int

  /// Whether nothing changed.
  public var isEmpty: Bool { added == 0 && removed == 0 }

  /// Sums up a difference.
  ///
  /// - Parameters:
  ///   - difference: What differs between graphs of the two.
  ///   - old: The knowledge before.
  ///   - new: The knowledge after.
  ///   - limit: The most things that are told one by one.
  /// - Complexity: O(*d* log *t*) for *d* triples that differ and *t* terms.
  public init(_ difference: GraphDifference, from old: KnowledgeBase, to new: KnowledgeBase, limit: Int = .max) {
    added = difference.added.count
    removed = difference.removed.count
    shared = difference.sharedCount
    var count = ChangeCount(old, new, limit: limit)
    count.add(difference)
    classes = count.classes.values.sorted { $0.name < $1.name }
    properties = count.properties.values.sorted { ($0.name, $0.iri) < ($1.name, $1.iri) }
    offices = count.offices.values.sorted { $0.office.iri < $1.office.iri }
    things = count.things
    thingCount = count.thingCount
  }
}
