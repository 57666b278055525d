public import Chronology
public import KnowledgeGraph

/// A node of a knowledge base, seen as what it is: owns nothing, reads everything.
public protocol Thing: Hashable, Sendable {
  /// The node.
  var node: TermID { get }
  /// What is known of it.
  var knowledge: KnowledgeBase { get }
  /// Sees a node as a thing of this kind; that it is one is not checked.
  init(_ node: TermID, in knowledge: KnowledgeBase)
}

extension Thing {
  /// Whether both are the same node; both must be of one knowledge base.
  public static func == (a: Self, b: Self) -> Bool { a.node == b.node }

  /// Hashes the node.
  public func hash(into hasher: inout Hasher) { hasher.combine(node) }

  /// The IRI, or the blank node's label with `_:`.
  public var iri: String { knowledge.text(of: node) }

  /// `kind/slug`.
  public var name: String { knowledge.name(of: node) }

  /// The label in English, or the nearest to it.
  public var label: String { knowledge.label(of: node) }

  /// The things that a property names, seen as things of a kind.
  public func all<Kind: Thing>(_ property: String, as kind: Kind.Type = Kind.self) -> [Kind] {
    knowledge.objects(of: node, property).map { Kind($0, in: knowledge) }
  }

  /// The first thing that a property names.
  public func first<Kind: Thing>(_ property: String, as kind: Kind.Type = Kind.self) -> Kind? {
    all(property, as: kind).first
  }

  /// The things that name this one by a property, seen as things of a kind.
  public func naming<Kind: Thing>(by property: String, as kind: Kind.Type = Kind.self) -> [Kind] {
    knowledge.subjects(of: node, property).map { Kind($0, in: knowledge) }
  }

  /// The texts of a property: IRIs and lexical forms.
  public func texts(_ property: String) -> [String] { knowledge.objects(of: node, property).map(knowledge.text) }

  /// The local names of a property's values, such as `death` for `gs:death`.
  public func localNames(_ property: String) -> [String] {
    knowledge.objects(of: node, property).map { NodeName(iri: knowledge.text(of: $0)).slug }
  }

  /// The date of a property; where claims differ, the set of them.
  public func date(_ property: String) -> EDTF? { knowledge.date(of: node, property) }

  /// The days that the date of a property may be; without a bound where nothing is said.
  public func days(_ property: String) -> DayBounds { date(property)?.days ?? .unbounded }
}

/// A node of which nothing more is assumed.
public struct AnyThing: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension KnowledgeBase {
  /// The date of a node's property; where claims differ, the set of them, and where they agree, the narrowest.
  public func date(of node: TermID, _ property: String) -> EDTF? {
    if let date = dated.date(of: node, property) { return date }
    // What is derived beside dates, such as the first day that a start may be.
    return vocabulary[property].flatMap { derived.objects(of: node, $0).first }.flatMap { EDTF(literal: term(for: $0)) }
  }

  /// Every tenure.
  public var tenures: [Tenure] { tenureNodes.map { Tenure($0, in: self) } }
}

extension KnowledgeBase {
  /// Whether a term reads as a date.
  public func readsAsDate(_ term: TermID) -> Bool { EDTF(literal: self.term(for: term)) != nil }

  /// Whether a term reads as a duration.
  public func readsAsDuration(_ term: TermID) -> Bool { StatedDuration(literal: self.term(for: term)) != nil }
}
