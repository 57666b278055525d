import Foundation
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

  /// What a profile writes and its import does not keep, by a word of each line: a role becomes an office, and Wikidata's import takes what
  /// is about tenures, people and offices.
  private static let lost: [ExportProfile: [String]] = [
    .org: ["uncrowned-queen"], .schema: [], .popolo: ["Uncrowned queen"],
  ]

  @Test(arguments: imported)
  func `what is exported and imported is exported again without a loss`(profile: ExportProfile) throws {
    func again(_ bytes: [UInt8]) throws -> [UInt8] {
      let graph = try TenureLine.graph(profile, bytes)
      return try Fixtures.bytes(ProfileExport(profile, of: KnowledgeBase(asserted: graph, deriving: .nothing)))
    }
    func lines(_ bytes: [UInt8]) -> [String] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
        $0.trimmingCharacters(in: [" ", ",", ";", "."])
      }
    }
    let first = try Fixtures.bytes(ProfileExport(profile, of: Fixtures.harbour()))
    let second = try again(first)
    if let words = Self.lost[profile] {
      let kept = Set(lines(second))
      for line in lines(first) where !kept.contains(line) {
        #expect(words.contains { line.contains($0) }, "\(line) is lost")
      }
    }
    // Whatever comes back once comes back always.
    #expect(String(decoding: try again(second), as: UTF8.self) == String(decoding: second, as: UTF8.self))
  }

  @Test func `posts of Popolo come back with their seats`() throws {
    let knowledge = try Fixtures.harbour()
    let bytes = try Fixtures.bytes(ProfileExport(.popolo, of: knowledge))
    let back = KnowledgeBase(asserted: try TenureLine.graph(.popolo, bytes), deriving: .nothing)
    for office in back.tenures.flatMap(\.offices) {
      guard let own = knowledge.id(forIRI: office.iri) else { continue }
      let isCollegiate = back.isA(office.node, GS.Class.collegiateOffice)
      #expect(isCollegiate == knowledge.isA(own, GS.Class.collegiateOffice), "\(office.iri)")
      #expect(office.texts(GS.seatCount) == AnyThing(own, in: knowledge).texts(GS.seatCount))
    }
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
