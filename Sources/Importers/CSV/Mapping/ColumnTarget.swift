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
    /// Start and end, or birth and death, in one value.
    case period, life
    case note
    /// Any property, by its IRI.
    case property(String)

    /// Whether the values are dates.
    var isDate: Bool {
      switch self {
      case .start, .end, .asOf, .born, .died, .formed, .abolished: true
      default: false
      }
    }

    /// Whether a thing may have several, from several columns.
    var isRepeatable: Bool {
      switch self {
      case .otherName, .note, .property: true
      default: false
      }
    }
  }

  /// A part of a date that has a column of its own.
  enum Part: String, CaseIterable, Sendable {
    case year, month, day
  }

  var entity: Entity
  var attribute: Attribute
  /// Of a date, the part that is said; nil for the whole.
  var part: Part?

  init(_ entity: Entity, _ attribute: Attribute, _ part: Part? = nil) {
    self.entity = entity
    self.attribute = attribute
    self.part = part
  }

  /// Reads `start`, `start.year`, `holder`, `holder.born`, or in a table of people `born`; also a property, such as `gs:basis` or `holder.skos:altLabel`.
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
    let attributes = Self.attributes(of: entity)
    if let attribute = attributes[String(rest)] {
      self.init(entity, attribute)
    } else if let dot = rest.lastIndex(of: "."), let attribute = attributes[String(rest[..<dot])], attribute.isDate,
      let part = Part(rawValue: String(rest[rest.index(after: dot)...]))
    {
      self.init(entity, attribute, part)
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
        "period": .period,
      ]
    case .holder, .predecessor, .successor:
      [
        "id": .id, "name": .name, "givenName": .givenName, "familyName": .familyName, "otherName": .otherName,
        "iri": .iri, "born": .born, "died": .died, "life": .life, "note": .note,
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
      case .tenures: attributes(of: .tenure).keys + Part.allCases.map { "start.\($0.rawValue)" } + all
      case .people: Array(attributes(of: .holder).keys)
      case .offices: attributes(of: .office).keys + attributes(of: .organization).keys.map { "organization.\($0)" }
      case .lookup: []
      }
    return own.sorted() + ["ignore"]
  }

  /// How a mapping names it.
  func name(in kind: TableKind) -> String {
    let attributes = Self.attributes(of: entity)
    let word =
      if case .property(let iri) = attribute { "<\(iri)>" } else {
        attributes.filter { $0.value == attribute }.keys.min() ?? ""
      }
    let isOwn =
      switch (kind, entity) {
      case (.tenures, .tenure), (.lookup, .tenure), (.people, .holder), (.offices, .office): true
      default: false
      }
    let whole = isOwn ? word : word == "name" ? entity.rawValue : "\(entity.rawValue).\(word)"
    return whole + (part.map { ".\($0.rawValue)" } ?? "")
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
