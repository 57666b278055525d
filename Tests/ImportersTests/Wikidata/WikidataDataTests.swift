import Foundation
import Importers
import Testing

/// Real data, where `GENSEK_TEST_DATA` names its folder.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["GENSEK_TEST_DATA"] != nil, "GENSEK_TEST_DATA is not set"))
struct WikidataDataTests {
  private let data = (ProcessInfo.processInfo.environment["GENSEK_TEST_DATA"] ?? "") + "/data/"

  @Test func `every row of nine positions is a tenure`() throws {
    let folder = data + "wikidata-position-history/example-data/mandates/"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { folder + $0 }
    let report = try Import(.wikidata, files: files).report
    #expect(files.count == 9)
    #expect(report.files.reduce(0) { $0 + $1.records } == 203)
    #expect(report.tenureRecords == 203)
    #expect(report.things["Tenure"] == 203)
  }

  @Test func `all triples of an entity are taken or told`() throws {
    let report = try Import(.wikidata, files: [data + "wikidata-rdf/Q42.ttl"]).report
    #expect(report.files[0].records == 307)
    #expect(report.files[0].form == "RDF of Wikibase, 4455 triples, 783 of them taken")
    let left = report.findings.filter { $0.code == .leftOut }.compactMap { finding -> Int? in
      finding.value?.split(separator: " ").dropLast().last.flatMap { Int($0) }
    }
    #expect(left.reduce(0, +) == 4455 - 783)
  }

  @Test func `triples in lines of JSON are entities too`() throws {
    let report = try Import(.wikidata, files: [data + "wikidata-rdf/wikidata_triples_small.json"]).report
    #expect(report.tenureRecords == 6)
  }
}
