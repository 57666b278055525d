import Importers

extension ContractCase {
  static let wikidata = [
    ContractCase(kind: .wikidata, folder: "wikidata-results", files: ["Q900.json"], tenures: 3),
    ContractCase(kind: .wikidata, folder: "wikidata-entities", files: ["Q1.ttl"], tenures: 2),
  ]
  static let rdf = [
    ContractCase(kind: .rdf, folder: "rdf-org", files: ["assertions.ttl"], mapping: "mapping.yaml", tenures: 3)
  ]
}
