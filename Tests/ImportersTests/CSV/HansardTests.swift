import Foundation
import Importers
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

/// Three tables that refer to one another, with the faults that they have.
@Suite(.enabled(if: OutsideData.hansard != nil, "GENSEK_TEST_DATA names no folder with the outside data"))
struct HansardTests {
  static func imported() throws -> Import {
    let folder = try #require(OutsideData.hansard)
    return try Import(
      .csv, files: ["office-holdings.csv", "speakers.csv", "office_titles.csv"].map { "\(folder)/\($0)" },
      mapping: Fixture.path("hansard", "mapping.yaml"))
  }

  @Test func `every tenure comes out, and those that dangle or end before they start are told`() throws {
    let report = try Self.imported().report
    #expect(report.tenureRecords == 3149)
    #expect(report.things["Tenure"] == 3149)
    #expect(report.things["Office"] == 283)
    #expect(report.count(.danglingReference) == 14)
    #expect(report.count(.impossibleInterval) == 12)
    #expect(report.counts.map(\.code) == [.danglingReference, .impossibleInterval])
    #expect(report.files.map(\.records) == [3149, 9988, 283])
  }

  @Test func `the prime ministers are asked like any other office`() throws {
    let knowledge = KnowledgeBase(asserted: try Self.imported().graph)
    let office = try ThingResolver(knowledge).node("Prime Minister", of: [GS.Class.office])
    let names = Chain(of: AnyThing(office, in: knowledge)).holdings.map(\.name)
    #expect(names.contains { $0.contains("Gladstone") })
  }
}
