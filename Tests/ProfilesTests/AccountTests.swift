import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import Profiles
import Testing

/// No profile loses anything without saying so.
@Suite struct AccountTests {
  @Test(arguments: Fixtures.profiles)
  func `every asserted triple is carried or counted as left`(profile: ExportProfile) throws {
    for knowledge in [try Fixtures.harbour(), try EmbeddedKnowledge.knowledgeBase(deriving: .everything)] {
      let report = ProfileExport(profile, of: knowledge).report
      #expect(report.asserted == knowledge.asserted.count)
      #expect(report.carried + report.left.reduce(0) { $0 + $1.count } == report.asserted)
      #expect(report.carried > 0)
      #expect(report.derived == knowledge.derived.count)
    }
  }

  @Test func `the profile of Gensek carries everything`() throws {
    let knowledge = try Fixtures.harbour()
    let export = ProfileExport(.gensek, of: knowledge)
    #expect(export.report.carried == knowledge.asserted.count)
    #expect(export.report.left.isEmpty)
  }

  @Test(arguments: Fixtures.profiles)
  func `causes, powers and places of evidence are told as left`(profile: ExportProfile) throws {
    let report = ProfileExport(profile, of: try Fixtures.harbour()).report
    let left = Set(report.left.map { "\($0.about).\($0.property)" })
    #expect(left.isSuperset(of: ["Tenure.startCause", "Tenure.basis", "Tenure.evidence", "Power.start"]))
    #expect(left.contains("Tenure.endCause") == (profile != .wikidata))
    #expect(left.contains("Tenure.capacity") == (profile != .wikidata))
    #expect(report.text.contains("Power"))
  }

  @Test func `what an Occupancy demands and is not known leaves the tenure out`() throws {
    let report = ProfileExport(.followthemoney, of: try Fixtures.harbour()).report
    let left = report.findings.filter { $0.code == .thingLeftOut }.map(\.thing)
    #expect(left == ["tenure/caesar-nothing", "tenure/nobody-master"])
    #expect(report.written["Tenure"] == 5)
  }

  @Test func `a statement without an item leaves the tenure out`() throws {
    let report = ProfileExport(.wikidata, of: try Fixtures.harbour()).report
    #expect(report.findings.filter { $0.code == .thingLeftOut }.map(\.thing) == ["tenure/nobody-master"])
    #expect(report.count(.withoutNumber) == 8)
  }
}
