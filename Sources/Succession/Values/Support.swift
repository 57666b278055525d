public import OfficeHolding

/// What supports one value of one property: a statement with its places, references and the people whose view it is.
public struct Support: Codable, Sendable, Hashable {
  /// A place in a source.
  public struct Place: Codable, Sendable, Hashable {
    /// The slug of the source.
    public let source: String
    /// The first code point, 0-based; `nil` where the data gives no position.
    public let start: Int?
    /// The code point after the last; `nil` where the data gives no position.
    public let end: Int?
    /// The part of a file as a fragment identifier, such as `row=5` or the JSON pointer `/persons/3`; `nil` where the
    /// data gives none.
    public let fragment: String?
    /// The part of the source that it lies in, such as `tableCell`, where it is said.
    public let passage: String?

    init(_ evidence: Evidence) {
      source = evidence.source.map { NodeName(iri: $0.iri).slug } ?? ""
      start = evidence.range?.lowerBound
      end = evidence.range?.upperBound
      fragment = evidence.fragment
      passage = evidence.passage
    }
  }

  /// A reference that the source cites.
  public struct Citation: Codable, Sendable, Hashable {
    /// The number in the source's list, where it has one.
    public let number: Int?
    /// How the source's text points to it, such as `[1]` or `[a]`; its name where nothing is recorded.
    public let marker: String
    /// The reference.
    public let reference: Named

    init(_ reference: Reference) {
      number = reference.number
      self.reference = Named(reference)
      marker = reference.marker ?? self.reference.label
    }
  }

  /// The local name of the property.
  public let property: String
  /// The value: an id, or the text of a literal.
  public let value: String
  /// The IRI of the statement; `nil` where the triple stands without one.
  public let statement: String?
  /// `asserted`, `reported`, `derived` or `rejected`.
  public let standing: String
  /// The places of which each alone supports it.
  public let places: [Place]
  /// The groups of places that support it only together.
  public let jointPlaces: [[Place]]
  /// The references by which the source supports it.
  public let citations: [Citation]
  /// Whose view it is.
  public let attributedTo: [Named]
  /// Who else holds the view.
  public let supportedBy: [Named]
  /// What a derived value was derived from: ids.
  public let derivedFrom: [String]

  init(_ statement: Statement) {
    let knowledge = statement.knowledge
    property = statement.predicate.map { NodeName(iri: $0.iri).slug } ?? ""
    value = statement.object.map { knowledge.name(of: $0.node) } ?? ""
    self.statement = statement.iri
    standing = statement.standing
    places = statement.evidence.map(Place.init).sorted()
    jointPlaces = statement.jointEvidence.map { $0.map(Place.init).sorted() }
    citations = statement.references.map(Citation.init).sorted { ($0.number ?? 0) < ($1.number ?? 0) }
    attributedTo = statement.attributedTo.map { Named($0) }
    supportedBy = statement.supportedBy.map { Named($0) }
    derivedFrom = statement.all(PROV.wasDerivedFrom, as: AnyThing.self).map(\.name)
  }
}

extension Support {
  /// What is derived has no place of its own.
  fileprivate init(_ derived: DerivedStatement, in knowledge: KnowledgeBase) {
    property = NodeName(iri: derived.property).slug
    value = derived.value
    statement = derived.iri
    standing = "derived"
    places = []
    jointPlaces = []
    citations = []
    attributedTo = []
    supportedBy = []
    derivedFrom = derived.origins.map { knowledge.name(of: $0) }
  }
}

extension Support.Place: Comparable {
  /// By source and position.
  public static func < (a: Self, b: Self) -> Bool {
    (a.source, a.start ?? -1, a.end ?? -1, a.fragment ?? "") < (b.source, b.start ?? -1, b.end ?? -1, b.fragment ?? "")
  }
}

extension Thing {
  /// What supports the values of these properties, in the order of the properties; all of them when none is named.
  public func support(_ properties: String...) -> [Support] { support(properties) }

  /// What supports the values of these properties, in the order of the properties; all of them when none is named.
  public func support(_ properties: [String]) -> [Support] {
    let statements = knowledge.statements(about: node).filter { $0.standing != "derived" }
    let derived = knowledge.derivedStatements(about: node)
    guard !properties.isEmpty else {
      return statements.map(Support.init) + derived.map { Support($0, in: knowledge) }
    }
    return properties.flatMap { property in
      statements.filter { $0.predicate?.iri == property }.map(Support.init)
        + derived.filter { $0.property == property }.map { Support($0, in: knowledge) }
    }
  }

  /// The places that support the node as a whole, such as the row of a table.
  public var places: [Support.Place] { all(GS.evidence, as: Evidence.self).map(Support.Place.init).sorted() }
}
