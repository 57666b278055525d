import Foundation
import Importers
import KnowledgeGraph
import RDFSyntax

/// Every kind of import, with the inputs of the importers' contract as seeds.
extension FuzzTarget {
  private static let jsonTokens = [
    "{", "}", "[", "]", ",", ":", "\"", "\\u0000", "\\ud800", "\\\"", "null", "true", "-1e999", "1e-5", "[[[[[[[[",
    "{}",
    "\"id\"", "\"start_date\"", "\"1900-02-29\"", "\"-0044\"", "\"2000-00-00\"", "99999999999999999999",
  ]

  static let wikidataResults = kind(
    "wikidataResults", .wikidata, ["wikidata-results/Q900.json"],
    tokens: jsonTokens + [
      "\"bindings\"", "\"value\"", "\"datatype\"", "?start_date", "\"start_precision\"",
      "http://www.wikidata.org/entity/Q1",
      "+1900-00-00T00:00:00Z", "_:b0",
    ])
  static let wikidataEntities = kind(
    "wikidataEntities", .wikidata, ["wikidata-entities/Q1.ttl"],
    tokens: [
      " .\n", " ;\n", " , ", "p:P39", "ps:P39", "pq:P580", "pqv:P582", "wikibase:timePrecision", "\"9\"",
      "\"-44-00-00T00:00:00Z\"",
      "wikibase:rank", "wikibase:DeprecatedRank", "prov:wasDerivedFrom", "<", ">", "[", "]", "_:b0", "a", "wd:Q1",
      "s:q1-1",
    ])
  static let popolo = kind(
    "popolo", .popolo, ["legislature/popolo.json"],
    tokens: jsonTokens + [
      "\"memberships\"", "\"persons\"", "\"events\"", "\"legislative_period_id\"", "\"person_id\"", "\"p1\"",
      "\"term/1\"",
      "\"other_names\"", "\"identifiers\"", "\"maximum_memberships\": 2", "\"post_id\"",
    ])
  static let congressJSON = kind(
    "congressJSON", .congressLegislators, ["people-with-terms-in-json/people.json"],
    tokens: jsonTokens + [
      "\"terms\"", "\"type\"", "\"sen\"", "\"rep\"", "\"prez\"", "\"start\"", "\"leadership_roles\"", "\"state\"",
    ])
  static let congressYAML = kind(
    "congressYAML", .congressLegislators, ["people-with-terms/people.yaml"],
    tokens: [
      "- ", ":", "\n", "  ", "{", "}", "[", "]", "terms", "type: sen", "start", "&a", "*a", "!!int", "|", "'", "\"",
      "~", "2001-02-29",
    ])
  static let rdfThings = kind(
    "rdfThings", .rdf, ["rdf-org/assertions.ttl"], mapping: "rdf-org/mapping.yaml",
    tokens: [
      " .\n", " ;\n", " , ", "<", ">", "\"", "@en", "^^", "a", "_:b0", "[", "]", "(", ")", "-44", "\"-0043\"", "true",
      "\"ja\"", "\"?\"", "0", "\"44 v. Chr.\"",
      "http://e/",
    ])
  static let rdfMappings = FuzzTarget(
    "rdfMappings", seeds: [fixture("rdf-org/mapping.yaml")],
    tokens: [
      ":", "{", "}", "[", "]", "- ", "\n", "classes", "properties", "prefixes", "uncertain", "collegiate", "years",
      "historical",
      "astronomical", "Tenure", "holder", "start", "http://e/#", "&a", "*a", " ",
    ]
  ) { input in
    let file = ImportedFile(fixture("rdf-org/assertions.ttl"), name: "assertions.ttl", number: 0)
    try read(.rdf, [file], ImportedFile(input, name: "mapping.yaml", number: -1))
  }

  private static func kind(
    _ name: String, _ kind: ImportKind, _ files: [String], mapping: String? = nil, tokens: [String]
  ) -> FuzzTarget {
    let mappingBytes = mapping.map { fixture($0) }
    let fileName = files[0].split(separator: "/").last.map(String.init) ?? name
    return FuzzTarget(name, seeds: files.map { fixture($0) }, tokens: tokens) { input in
      let mapping = mappingBytes.map { ImportedFile($0, name: "mapping.yaml", number: -1) }
      try read(kind, [ImportedFile(input, name: fileName, number: 0)], mapping)
    }
  }

  /// Imports; an error has what an error needs, and what was read can be written and read again.
  static func read(_ kind: ImportKind, _ files: [ImportedFile], _ mapping: ImportedFile?) throws {
    let imported: Import
    do throws(ImportError) {
      imported = try Import(kind, files, mapping: mapping)
    } catch {
      if error.found.isEmpty || error.expected.isEmpty { throw Finding("an error that says nothing: \(error)") }
      return
    }
    var sink = Lines()
    try NTriplesWriter().write([imported.graph], to: &sink)
    var builder = GraphBuilder()
    try NTriplesReader().read(sink.bytes, into: &builder)
    guard builder.freeze().count == imported.graph.count else { throw Finding("what is written reads otherwise") }
  }

  /// A file of the importers' tests.
  private static func fixture(_ path: String) -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "ImportersTests/Fixtures/\(path)").path
    guard let bytes = FileManager.default.contents(atPath: file) else { preconditionFailure("no fixture \(file)") }
    return Array(bytes)
  }

  private struct Lines: ByteSink {
    var bytes: [UInt8] = []
    mutating func write(_ more: Span<UInt8>) { for index in more.indices { bytes.append(more[index]) } }
  }
}
