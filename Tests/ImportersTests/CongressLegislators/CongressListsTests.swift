import Chronology
import Importers
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

/// The lists themselves: the executives, and the members of Congress of 2026.
@Suite(.enabled(if: OutsideData.congress != nil, "GENSEK_TEST_DATA names no folder with the outside data"))
struct CongressListsTests {
  static func imported(_ name: String) throws -> Import {
    try Import(.congressLegislators, files: ["\(try #require(OutsideData.congress))/\(name)"])
  }

  @Test(arguments: ["executive.yaml", "executive.json"])
  func `the executives come out whole`(name: String) throws {
    let report = try Self.imported(name).report
    #expect(report.files.map(\.records) == [80])
    #expect(report.things == ["Person": 80, "Office": 2, "Tenure": 131])
    #expect(report.counts.map(\.code) == [.unknownColumn])
  }

  @Test(arguments: ["legislators-current.yaml", "legislators-current.json"])
  func `the members of Congress come out whole, with their leadership roles`(name: String) throws {
    let imported = try Self.imported(name)
    #expect(imported.report.files.map(\.records) == [537])
    #expect(imported.report.files[0].form?.hasSuffix(", 2792 terms, 127 leadership roles") == true)
    #expect(imported.report.things["Person"] == 537)
    #expect(imported.report.things["Tenure"] == 2792 + 127)
    #expect(imported.report.count(.alteredValue) == 8)
    #expect(imported.report.count(.duplicateKey) == 1)
    #expect(imported.report.counts.map(\.code) == [.alteredValue, .duplicateKey, .unknownColumn])
    let match = try #require(imported.graph.id(for: .iri(SKOS.exactMatch)))
    #expect(imported.graph.match(predicate: match).count == 536)
  }

  @Test(arguments: ["executive", "legislators-current"])
  func `YAML and JSON give the same triples apart from the file`(name: String) throws {
    let yaml = try Self.imported("\(name).yaml").graph
    let json = try Self.imported("\(name).json").graph
    #expect(WithoutFile.lines(yaml) == WithoutFile.lines(json))
  }

  @Test func `how executives came to office is counted by cause`() throws {
    let graph = try Self.imported("executive.yaml").graph
    let causes = Nodes.texts("", GS.startCause, in: graph)
    #expect(causes.count { $0 == GS.election } == 120)
    #expect(causes.count { $0 == GS.succession } == 9)
    #expect(causes.count { $0 == GS.appointment } == 2)
  }

  @Test func `the presidency is a chain without a break`() throws {
    let chain = Chain(of: try Self.office("President of the United States"))
    let names = chain.holdings.flatMap { $0.holders.map(\.label) }
    #expect(names.prefix(3) == ["George Washington", "John Adams", "Thomas Jefferson"])
    #expect(names.last == "Donald J. Trump")
    // Cleveland and Trump held it twice.
    #expect(chain.totals.rows == 69)
    #expect(chain.totals.persons == 45)
    #expect(chain.totals.mergedTenures == 47)
    #expect(chain.junctions.allSatisfy { $0.isVacancy.certainty == .no && $0.isOverlap.certainty == .no })
  }

  @Test func `the vacancies of the vice-presidency are found`() throws {
    let gaps = Gaps(of: try Self.office("Vice President of the United States"))
    let vacancies = gaps.junctions.filter { $0.isVacancy.certainty == .yes }.map {
      "\($0.end?.edtf ?? "") – \($0.start?.edtf ?? "")"
    }
    #expect(vacancies.count == 18)
    for known in [
      "1812-04-20 – 1813-03-04", "1814-11-23 – 1817-03-04", "1832-12-28 – 1833-03-04", "1841-04-04 – 1845-03-04",
      "1945-04-12 – 1949-01-20", "1963-11-22 – 1965-01-20", "1973-10-10 – 1973-12-06", "1974-08-09 – 1974-12-19",
    ] { #expect(vacancies.contains(known)) }
  }

  private static func office(_ name: String) throws -> AnyThing {
    let knowledge = KnowledgeBase(asserted: try imported("executive.yaml").graph)
    return AnyThing(try ThingResolver(knowledge).node(name, of: [GS.Class.office]), in: knowledge)
  }
}
