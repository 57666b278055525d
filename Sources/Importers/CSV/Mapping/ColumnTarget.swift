internal import KnowledgeGraph
internal import OfficeHolding

/// What the values of a column say: an attribute of the tenure, or of the holder, the office or another thing beside it.
struct ColumnTarget: Hashable, Sendable {
  /// Whose attribute it is.
  enum Entity: String, CaseIterable, Sendable {
    case tenure, holder, office, organization, predecessor, successor
  }

  /// What is said.
  enum Attribute: Hashable, Sendable {
    case id, name, givenName, familyName, otherName, iri
    case born, died, formed, abolished, seats
    case start, end, asOf, capacity, basis, ordinal, startCause, endCause
    case note
    /// Any property, by its IRI.
    case property(String)
  }

  var entity: Entity
  var attribute: Attribute

  init(_ entity: Entity, _ attribute: Attribute) {
    self.entity = entity
    self.attribute = attribute
  }

  /// Reads `start`, `holder`, `holder.born`, or in a table of people `born`; also a property, such as `gs:basis` or `holder.skos:altLabel`.
  ///
  /// - Parameter kind: What the table tells of.
  /// - Returns: nil where there is no such target.
  init?(_ text: String, in kind: TableKind) {
    let own: Entity =
      switch kind {
      case .tenures, .lookup: .tenure
      case .people: .holder
      case .offices: .office
      }
    if kind != .people, kind != .offices, let entity = Entity(rawValue: text), entity != .tenure {
      self.init(entity, .name)
      return
    }
    var rest = Substring(text)
    var entity = own
    if let dot = text.firstIndex(of: "."), let named = Entity(rawValue: String(text[..<dot])) {
      entity = named
      rest = text[text.index(after: dot)...]
    }
    if let attribute = Self.attributes(of: entity)[String(rest)] {
      self.init(entity, attribute)
    } else if let iri = Self.expanded(String(rest)) {
      self.init(entity, .property(iri))
    } else {
      return nil
    }
  }

  /// The attributes that a thing has, by name.
  static func attributes(of entity: Entity) -> [String: Attribute] {
    switch entity {
    case .tenure:
      [
        "id": .id, "start": .start, "end": .end, "asOf": .asOf, "capacity": .capacity, "acting": .capacity,
        "basis": .basis, "ordinal": .ordinal, "startCause": .startCause, "endCause": .endCause, "note": .note,
      ]
    case .holder, .predecessor, .successor:
      [
        "id": .id, "name": .name, "givenName": .givenName, "familyName": .familyName, "otherName": .otherName,
        "iri": .iri, "born": .born, "died": .died, "note": .note,
      ]
    case .office:
      [
        "id": .id, "name": .name, "otherName": .otherName, "iri": .iri, "formed": .formed, "abolished": .abolished,
        "seats": .seats, "note": .note,
      ]
    case .organization: ["id": .id, "name": .name, "otherName": .otherName, "iri": .iri, "note": .note]
    }
  }

  /// Every target that a mapping may name, as it is written there.
  static func names(in kind: TableKind) -> [String] {
    let all = Entity.allCases.filter { $0 != .tenure }.flatMap { entity in
      [entity.rawValue] + attributes(of: entity).keys.map { "\(entity.rawValue).\($0)" }
    }
    let own: [String] =
      switch kind {
      case .tenures: attributes(of: .tenure).keys + all
      case .people: Array(attributes(of: .holder).keys)
      case .offices: attributes(of: .office).keys + attributes(of: .organization).keys.map { "organization.\($0)" }
      case .lookup: []
      }
    return own.sorted() + ["ignore"]
  }

  /// The IRI of a property with one of the known prefixes, or in angle brackets.
  private static func expanded(_ text: String) -> String? {
    if text.hasPrefix("<"), text.hasSuffix(">"), text.contains(":") { return String(text.dropFirst().dropLast()) }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let local = text[text.index(after: colon)...]
    guard let namespace = prefixes[String(text[..<colon])], !local.isEmpty,
      local.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0 | 0x20) || $0 == 95 || $0 == 45 })
    else { return nil }
    return namespace + local
  }

  /// The vocabularies of which a property may be named by its prefix.
  static let prefixes = [
    "gs": GS.namespace, "skos": SKOS.namespace, "dcterms": DCTerms.namespace, "rdfs": RDFS.namespace,
    "owl": OWL.namespace, "foaf": "http://xmlns.com/foaf/0.1/", "schema": "https://schema.org/",
    "org": ORG.namespace, "prov": PROV.namespace, "bio": "http://purl.org/vocab/bio/0.1/",
    "wdt": "http://www.wikidata.org/prop/direct/",
  ]
}
