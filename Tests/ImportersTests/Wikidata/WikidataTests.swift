import Importers
import OfficeHolding
import RDFSyntax
import Testing

/// Data of Wikidata: small inputs of our own here, real ones in `WikidataDataTests`.
@Suite struct WikidataTests {
  @Test func `rows that differ in a successor alone are one tenure with two`() throws {
    let imported = try ContractCase.wikidata[0].run()
    #expect(imported.report.files[0].records == 4)
    #expect(imported.report.tenureRecords == 3)
    #expect(imported.report.count(.mergedRecords) == 1)
    #expect(
      Nodes.texts("Q900-Q1-1901", GS.statedSuccessor, in: imported.graph).map { $0.suffix(2) } == ["Q2", "Q3"])
  }

  @Test func `a date keeps its precision, and a day that is none is reported`() throws {
    let imported = try ContractCase.wikidata[0].run()
    #expect(Nodes.texts("Q900-Q1-1901", GS.start, in: imported.graph) == ["1901"])
    #expect(Nodes.texts("Q900-Q1-1901", GS.end, in: imported.graph) == ["1905-03"])
    let finding = try #require(imported.report.findings.first { $0.code == .unparsedDate })
    #expect(finding.fragment == "/results/bindings/3/start_date")
  }

  @Test func `what nobody knows is not what is left empty`() throws {
    let graph = try ContractCase.wikidata[0].run().graph
    #expect(Nodes.texts("Q900-Q2-1905-03-07", GS.endStatus, in: graph) == [GS.unknown])
    #expect(Nodes.texts("Q900-Q2-1905-03-07", GS.capacity, in: graph) == [GS.acting])
    #expect(Nodes.texts("Q900-Q2-1905-03-07", GS.notStated, in: graph) == [GS.statedPredecessor, GS.statedSuccessor])
    #expect(Nodes.texts("Q900-Q3-undated", GS.notStated, in: graph) == [GS.end, GS.statedSuccessor])
  }

  @Test func `a statement of the deprecated rank is told and not asserted`() throws {
    let imported = try ContractCase.wikidata[1].run()
    #expect(Nodes.texts("Q1-B", GS.holder, in: imported.graph).isEmpty)
    #expect(imported.report.findings.contains { $0.code == .leftOut && $0.sentence.contains("deprecated") })
    #expect(Nodes.texts("Q1-A", GS.start, in: imported.graph) == ["1901"])
    #expect(Nodes.texts("Q1-A", GS.endStatus, in: imported.graph) == [GS.unknown])
    #expect(Nodes.texts("entity/Q1", GS.born, in: imported.graph) == ["-0043"])
    #expect(Nodes.texts("reference/r1", GS.url, in: imported.graph) == ["http://example.org/list"])
    #expect(imported.report.findings.contains { $0.field == "P768" })
    #expect(imported.report.findings.contains { $0.field == "P18" && $0.value == "1 statement, 4 triples" })
  }

  @Test func `JSON that is none tells line and column`() {
    let file = ImportedFile(Array("{\"head\": {\"vars\": [\"item\"]},\n \"results\" {}}".utf8), name: "Q1.json")
    let error = #expect(throws: ImportError.self) { try Import(.wikidata, [file]) }
    #expect(error?.line == 2)
    #expect(error?.column == 12)
  }

  @Test func `JSON that is something else tells the pointer`() {
    let file = ImportedFile(Array("{\"head\": {\"vars\": [1]}, \"results\": {}}".utf8), name: "Q1.json")
    let error = #expect(throws: ImportError.self) { try Import(.wikidata, [file]) }
    #expect(error?.pointer == "/head/vars/0")
  }

  @Test func `years of prosopographers are read through a mapping, with their doubt`() throws {
    let imported = try ContractCase.rdf[0].run()
    #expect(Nodes.texts("#p1", GS.start, in: imported.graph) == ["-0043?"])
    #expect(Nodes.texts("#p1", GS.end, in: imported.graph) == ["-0043"])
    #expect(Nodes.texts("#m1", GS.start, in: imported.graph) == ["1901-05"])
    #expect(Nodes.of(GS.Class.collegiateOffice, in: imported.graph).count == 1)
    #expect(imported.report.findings.contains { $0.field == "<http://example.org/prosopography#note>" })
  }
}
