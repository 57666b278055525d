/// A kind of data that Gensek reads; the raw value is its name on the command line.
public enum ImportKind: String, CaseIterable, Sendable, Codable {
  /// Tables of tenures, people and offices: comma-separated values and their like.
  case csv
  /// Wikidata: SPARQL results in JSON, and the RDF of entities.
  case wikidata
  /// Popolo: people, organizations, posts, memberships and events in JSON.
  case popolo
  /// The YAML and JSON of the project congress-legislators.
  case congressLegislators = "congress-legislators"
  /// RDF in vocabularies other than `gs:`, through a mapping.
  case rdf
}
