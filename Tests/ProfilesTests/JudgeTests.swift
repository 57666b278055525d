import Importers
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import Profiles
import RDFSyntax
import Testing

/// What is written before readers that are not our own.
@Suite(.enabled(if: Judges.python != nil, Judges.why))
struct JudgeTests {
  private static let judges: [ExportProfile: String] = [
    .popolo: "popolo_document.py", .followthemoney: "followthemoney_entities.py",
  ]

  @Test(arguments: [ExportProfile.popolo, .followthemoney])
  func `JSON is what its project demands`(profile: ExportProfile) throws {
    let files = try [Fixtures.harbour(), EmbeddedKnowledge.knowledgeBase(deriving: .nothing)].enumerated().map {
      (name: "\($0.offset).json", bytes: try Fixtures.bytes(ProfileExport(profile, of: $0.element)))
    }
    let judged = try Judges.run(try #require(Self.judges[profile]), on: files)
    #expect(judged.status == 0, "\(judged.output)")
  }

  @Test(
    .enabled(if: OutsideData.folder != nil, OutsideData.why), arguments: [ExportProfile.popolo, .followthemoney],
    OutsideData.sets.indices)
  func `JSON of real data is what its project demands`(profile: ExportProfile, number: Int) throws {
    let set = OutsideData.sets[number]
    let folder = try #require(OutsideData.folder)
    let graph = try Import(set.kind, files: set.files.map { folder + $0 }).graph
    let export = ProfileExport(profile, of: KnowledgeBase(asserted: graph, deriving: .nothing))
    let judged = try Judges.run(
      try #require(Self.judges[profile]), on: [("export.json", try Fixtures.bytes(export))])
    #expect(judged.status == 0, "\(judged.output.prefix(2000))")
  }

  @Test func `a judge finds what is wrong`() throws {
    let popolo = Array(#"{"persons":[{"id":"a","birth_date":"1900-02-30","hobby":"x"}],"memberships":[]}"#.utf8)
    #expect(try Judges.run("popolo_document.py", on: [("bad.json", popolo)]).status == 1)
    let entity = Array(#"{"id":"a","schema":"Occupancy","properties":{"holder":["b"],"startDate":["soon"]}}"#.utf8)
    let judged = try Judges.run("followthemoney_entities.py", on: [("bad.jsonl", entity)])
    #expect(judged.status == 1)
    #expect(judged.output.contains("no Person of the file") && judged.output.contains("soon"))
  }

  @Test(arguments: Fixtures.profiles.filter(\.isRDF))
  func `RDF is one graph to all readers`(profile: ExportProfile) throws {
    let knowledge = [try Fixtures.harbour(), try EmbeddedKnowledge.knowledgeBase(deriving: .nothing)]
    for knowledge in knowledge {
      let export = ProfileExport(profile, of: knowledge)
      guard case .graph(let graph, _) = export.content else { throw NoGraph() }
      var lines = MemorySink()
      try NTriplesWriter().write([graph], to: &lines)
      let judged = try Judges.run(
        "same_graph.py", on: [("a.ttl", try Fixtures.bytes(export)), ("a.nt", lines.bytes)])
      #expect(judged.status == 0, "\(judged.output)")
    }
  }

  private struct NoGraph: Error {}
}
