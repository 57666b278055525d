import Importers
import KnowledgeFiles
import OfficeHolding
import Profiles
import Testing

/// What is exported and imported again has the same tenures, up to what the report says.
@Suite struct RoundTripTests {
  /// The profiles that an importer reads.
  static let imported = Fixtures.profiles.filter { $0 != .followthemoney }

  @Test(arguments: imported)
  func `an invented harbour comes back`(profile: ExportProfile) throws {
    try expectSame(profile, Fixtures.harbour())
  }

  @Test(arguments: imported)
  func `the knowledge that is compiled in comes back`(profile: ExportProfile) throws {
    try expectSame(profile, EmbeddedKnowledge.knowledgeBase(deriving: .nothing))
  }

  @Test(.enabled(if: OutsideData.folder != nil, OutsideData.why), arguments: imported, OutsideData.sets.indices)
  func `real data comes back`(profile: ExportProfile, number: Int) throws {
    let set = OutsideData.sets[number]
    let folder = try #require(OutsideData.folder)
    let graph = try Import(set.kind, files: set.files.map { folder + $0 }).graph
    try expectSame(profile, KnowledgeBase(asserted: graph, deriving: .nothing))
  }

  private func expectSame(_ profile: ExportProfile, _ knowledge: KnowledgeBase) throws {
    let export = ProfileExport(profile, of: knowledge)
    for code in [ProfileFinding.Code.dateLeftOut, .dateCoarser, .thingLeftOut] {
      try #require(export.report.count(code) <= ProfileReport.listedFindings, "not all findings are listed")
    }
    let expected = TenureLine.expected(profile, knowledge, export.report)
    let found = try TenureLine.imported(profile, Fixtures.bytes(export))
    #expect(!found.isEmpty)
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) where found != expected {
      #expect(found == expected)
      break
    }
  }
}
