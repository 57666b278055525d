/// A form in which other projects know who held what when; the raw value is its name on the command line.
public enum ExportProfile: String, CaseIterable, Sendable, Codable {
  /// All that is known, in Gensek's own vocabulary. It needs no writing of its own.
  case gensek
  /// The Organization Ontology (W3C Recommendation, 16 January 2014) with OWL-Time and FOAF.
  case org
  /// schema.org, by its pattern for roles: the role stands between an organization and its member.
  case schema
  /// Statements as Wikibase writes them in RDF: `p:`, `ps:`, `pq:`, `pqv:`, references.
  case wikidata
  /// Popolo: people, organizations, posts and memberships in one JSON document.
  case popolo
  /// FollowTheMoney: Person, Position, Occupancy and Organization, one entity of JSON a line.
  case followthemoney

  /// Whether it is RDF; the others are JSON.
  public var isRDF: Bool { self != .popolo && self != .followthemoney }
}
