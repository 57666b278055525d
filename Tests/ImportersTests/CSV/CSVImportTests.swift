import Foundation
import Importers
import KnowledgeGraph
import OfficeHolding
import Testing

@Suite struct CSVImportTests {
  static func imported(_ text: String, name: String = "table.csv", mapping: String? = nil) throws -> Import {
    try imported(Array(text.utf8), name: name, mapping: mapping)
  }

  static func imported(_ bytes: [UInt8], name: String = "table.csv", mapping: String? = nil) throws -> Import {
    try Import(
      .csv, [ImportedFile(bytes, name: name)],
      mapping: mapping.map { ImportedFile(Array($0.utf8), name: "mapping.yaml", number: -1) })
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the delimiter is recognised`(delimiter: String) throws {
    let text = ["holder,office,start", "Ada,Keeper,1901", "Bo,Keeper,1902"].map {
      $0.replacing(",", with: delimiter)
    }.joined(separator: "\r\n")
    let imported = try Self.imported(text)
    #expect(imported.report.things["Tenure"] == 2)
    #expect(Nodes.texts("person/table/ada", SKOS.prefLabel, in: imported.graph) == ["Ada"])
  }

  @Test func `quoted values hold delimiters, line ends and doubled quotation marks`() throws {
    let imported = try Self.imported("holder,office,start\n\"Aller, \"\"Ada\"\"\nof X\",Keeper,1901\nBo,Keeper,1902\n")
    #expect(Nodes.texts("person/table/aller-ada-of-x", SKOS.prefLabel, in: imported.graph) == ["Aller, \"Ada\"\nof X"])
    #expect(Nodes.texts("tenure/table/row=3", GS.start, in: imported.graph) == ["1902"])
  }

  static let encodings: [(String.Encoding, [UInt8], TextEncoding)] = [
    (.utf8, [], .utf8), (.utf8, [0xEF, 0xBB, 0xBF], .utf8), (.windowsCP1252, [], .windows1252),
    (.utf16LittleEndian, [0xFF, 0xFE], .utf16LittleEndian), (.utf16BigEndian, [0xFE, 0xFF], .utf16BigEndian),
    (.utf16LittleEndian, [], .utf16LittleEndian),
  ]

  @Test(arguments: encodings)
  func `the encoding is recognised and told`(encoding: String.Encoding, mark: [UInt8], name: TextEncoding) throws {
    let text = "holder,office,start,end\nZoë Müller – “Zo”,Keeper,1901,1902\n"
    let data = try #require(text.data(using: encoding))
    let imported = try Self.imported(mark + Array(data))
    #expect(Nodes.texts("/row=2", GS.start, in: imported.graph) == ["1901"])
    #expect(Nodes.texts("person/table/zoë-müller-zo", SKOS.prefLabel, in: imported.graph) == ["Zoë Müller – “Zo”"])
    #expect(imported.report.files[0].encoding == name)
    #expect(imported.report.count(.encoding) == (name == .utf8 && mark.isEmpty ? 0 : 1))
  }

  @Test func `ids are told apart by case, names are not, and the spellings are told`() throws {
    let byID = try Self.imported("person id,office,start\na1,Keeper,1901\nA1,Keeper,1902\n")
    #expect(byID.report.things["Person"] == 2)
    let byName = try Self.imported("person,office,start\nAda Aller,Keeper,1901\nADA ALLER,Keeper,1902\n")
    #expect(byName.report.things["Person"] == 1)
    #expect(byName.report.count(.mergedNames) == 1)
    #expect(Nodes.texts("person/table/ada-aller", SKOS.prefLabel, in: byName.graph) == ["ADA ALLER"])
    #expect(Nodes.texts("person/table/ada-aller", SKOS.altLabel, in: byName.graph) == ["Ada Aller"])
  }

  @Test func `Wikidata items keep their IRIs`() throws {
    let imported = try Self.imported("holder,wikidata,office,start\nAda,Q7,Keeper,1901\nBo,http://x/ y,Keeper,1902\n")
    #expect(Nodes.texts("http://www.wikidata.org/entity/Q7", SKOS.prefLabel, in: imported.graph) == ["Ada"])
    #expect(imported.report.count(.unparsedValue) == 1)
    #expect(Nodes.texts("person/table/bo", SKOS.prefLabel, in: imported.graph) == ["Bo"])
  }

  @Test func `a predecessor is found among the tenures, and kept where there is none`() throws {
    let imported = try Self.imported(
      "holder,office,start,end,predecessor,successor\nAda,Keeper,1901,1905,,Bo\nBo,Keeper,1905,1909,Ada,Eve\n")
    #expect(Nodes.texts("row=3", GS.follows, in: imported.graph).map { $0.hasSuffix("row=2") } == [true])
    #expect(Nodes.texts("row=2", GS.precedes, in: imported.graph).map { $0.hasSuffix("row=3") } == [true])
    #expect(Nodes.texts("row=3", GS.statedSuccessor, in: imported.graph).map { $0.hasSuffix("/eve") } == [true])
    #expect(imported.report.count(.danglingReference) == 1)
  }

  @Test func `an id that stands twice gives two tenures`() throws {
    let imported = try Self.imported("id,holder,office,start\n1,Ada,Keeper,1901\n1,Bo,Keeper,1902\n")
    #expect(imported.report.things["Tenure"] == 2)
    #expect(imported.report.count(.duplicateKey) == 1)
  }

  @Test(arguments: [1, 2, 5])
  func `ids that stand twice are found however far apart, but for those of records that are left out`(
    workers: Int
  ) throws {
    var text = "id,holder,office,start\nv,vacant,Keeper,\n"
    for row in 0..<40_000 {
      let id = row == 20_000 ? "v" : row == 39_999 ? "n/a" : "t\(row % 39_000)"
      text += "\(id),P\(row % 50),O\(row % 7),\(1000 + row % 900)\n"
    }
    let imported = try withWorkerCount(workers) { try Self.imported(text) }
    #expect(imported.report.things["Tenure"] == 40_000)
    #expect(imported.report.count(.duplicateKey) == 999)
    let first = try #require(imported.report.findings.first { $0.code == .duplicateKey })
    #expect((first.fragment, first.value) == ("cell=39003,1", "t0"))
    #expect(Nodes.texts("tenure/table/t0", GS.start, in: imported.graph) == ["1000"])
    #expect(Nodes.texts("tenure/table/v", GS.start, in: imported.graph) == ["1200"])
    #expect(Nodes.texts("tenure/table/row=39003", GS.start, in: imported.graph) == ["1300"])
  }

  @Test func `ids that a mapping makes are found twice too`() throws {
    let imported = try Self.imported(
      "code,holder,office,start\nA/1,Ada,Keeper,1901\nB/1,Bo,Keeper,1902\n",
      mapping: "columns: {code: {split: /, into: [ignore, id]}}")
    #expect(imported.report.things["Tenure"] == 2)
    #expect(imported.report.count(.duplicateKey) == 1)
  }

  @Test func `values beyond the columns are told, and too few are filled`() throws {
    let imported = try Self.imported("holder,office,start\nAda,Keeper,1901,x,y\nBo,Keeper\nCy,Keeper,1903,\n")
    #expect(imported.report.things["Tenure"] == 3)
    #expect(imported.report.count(.raggedRecord) == 2)
    #expect(imported.report.findings.contains { $0.sentence.contains("x, y") })
  }

  @Test func `a table of one office is named by the file or a constant`() throws {
    let table = "holder,start\nAda,1901\n"
    let byFile = try Self.imported(table, name: "keepers.csv")
    #expect(Nodes.texts("office/keepers/keepers", SKOS.prefLabel, in: byFile.graph) == ["keepers"])
    #expect(byFile.report.count(.inheritedValue) == 1)
    let byConstant = try Self.imported(table, mapping: "constants: {office: Keeper of the Light}")
    #expect(Nodes.texts("keeper-of-the-light", SKOS.prefLabel, in: byConstant.graph) == ["Keeper of the Light"])
    #expect(byConstant.report.counts.isEmpty)
  }

  @Test func `rows and lines are counted as people count them`() throws {
    let imported = try Self.imported("sep=;\nholder;office;start\n\"Ada\nAller\";Keeper;1901\n\nBo;Keeper;nineteen\n")
    let finding = try #require(imported.report.findings.first { $0.code == .unparsedDate })
    #expect(finding.fragment == "cell=5,3")
    #expect(finding.value == "nineteen")
    #expect(imported.report.things["Tenure"] == 2)
  }

  @Test func `pieces of a large table give what one piece gives`() throws {
    var text = "holder,office,start,end\n"
    for row in 0..<70_000 { text += "\"P\(row % 1000)\n\",O\(row % 77),\(1000 + row % 900),\(1001 + row % 900)\n" }
    let imported = try Self.imported(text)
    #expect(imported.report.things == ["Person": 1000, "Office": 77, "Tenure": 70_000])
    #expect(imported.report.files[0].records == 70_000)
    #expect(Nodes.texts("tenure/table/row=70001", GS.end, in: imported.graph) == [String(1001 + 69_999 % 900)])
  }
}
