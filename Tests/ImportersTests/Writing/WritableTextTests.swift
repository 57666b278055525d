import Importers
import KnowledgeGraph
import OfficeHolding
import Testing

/// What no writer of RDF takes is put right on the way in, and told.
@Suite struct WritableTextTests {
  @Test(arguments: ["\u{FFFE}", "\u{FFFF}"])
  func `a character that cannot be written is replaced, and told`(character: String) throws {
    let imported = try CSVImportTests.imported("holder,office,start\nAda\(character)Aller,Keeper,1901\n")
    #expect(Nodes.texts("tenure/table/row=2", GS.holder, in: imported.graph).count == 1)
    #expect(try String(decoding: Written.lines(imported.graph), as: UTF8.self).contains("\"Ada\u{FFFD}Aller\""))
    #expect(imported.report.findings.contains { $0.code == .encoding && $0.sentence.contains("U+FFFF") })
  }

  @Test(arguments: ["e", "ru-c", "en-", "1"])
  func `a name with a tag that names no language is kept without it, and told`(tag: String) throws {
    let popolo = """
      {"persons": [{"id": "1", "name": "Ada", "other_names": [{"name": "Áda", "lang": "\(tag)"}]}],
       "organizations": [{"id": "o", "name": "Harbour"}],
       "memberships": [{"person_id": "1", "organization_id": "o", "role": "member", "start_date": "1901"}]}
      """
    let imported = try Import(.popolo, [ImportedFile(Array(popolo.utf8), name: "harbour.json")])
    #expect(try String(decoding: Written.lines(imported.graph), as: UTF8.self).contains("\"Áda\" ."))
    #expect(imported.report.findings.contains { $0.code == .unparsedValue && $0.value == tag })
  }
}
