import Importers
import KnowledgeGraph
import OfficeHolding
import Testing

/// Tables as people have them, without a mapping.
@Suite struct RealTablesTests {
  @Test(arguments: ["vacant", "VACANT", "vakant", "unbesetzt", "Siège vacant", "sede vacante", "вакантно"])
  func `a word for nobody is no holder`(word: String) throws {
    let imported = try CSVImportTests.imported("holder,office,start\n\(word),Keeper,1901\nAda,Keeper,1902\n")
    #expect(imported.report.tenureRecords == 1)
    #expect(imported.report.count(.leftOut) == 1)
  }

  @Test func `a German spreadsheet is read as it is`() throws {
    let text = """
      Nr.;Amtsinhaber;Partei;Amtsantritt;Amtsende;Lebensdaten;Bemerkungen
      1;Heinrich Müller;X;01.04.1919;31.12.1923;1870–1931;
      2;Friedrich Groß;Y;1.1.1924;15.03.1933;1880-1945;abgesetzt
      3;vakant;;;;;
      4;Karl Weiß;X;16.3.1933;April 1945;um 1890–1960;kommissarisch
      5;Anna Schön;X;31.02.1950;heute;1910–;

      """
    let imported = try CSVImportTests.imported(text, name: "bürgermeister.csv")
    #expect(imported.report.tenureRecords == 4)
    #expect(Nodes.texts("row=2", GS.start, in: imported.graph) == ["1919-04-01"])
    #expect(Nodes.texts("row=5", GS.end, in: imported.graph) == ["1945-04"])
    #expect(Nodes.texts("karl-weiß", GS.born, in: imported.graph) == ["1890~"])
    #expect(Nodes.texts("row=6", GS.unreadText, in: imported.graph) == ["Amtsantritt: 31.02.1950"])
    #expect(Nodes.texts("row=3", GS.ordinal, in: imported.graph) == ["2"])
    #expect(imported.report.count(.unknownColumn) == 1)
  }

  @Test func `an export of UTF-16 with tabs and midnights is read as it is`() throws {
    let text = "Name\tPosition\tStart Date\tEnd Date\r\nJane O’Neill\tMayor\t03/15/1990\t03/14/1994 0:00\r\n"
    let bytes = [[0xFF, 0xFE], text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 255), UInt8(unit >> 8)] }].joined()
    let imported = try CSVImportTests.imported(Array(bytes), name: "export.txt")
    #expect(Nodes.texts("row=2", GS.start, in: imported.graph) == ["1990-03-15"])
    #expect(Nodes.texts("row=2", GS.end, in: imported.graph) == ["1994-03-14"])
  }

  @Test func `the results of a query keep the IRIs, with their labels as names`() throws {
    let text = """
      item,itemLabel,position,positionLabel,start,end,replaces,replacesLabel
      http://www.wikidata.org/entity/Q1,Ada,http://www.wikidata.org/entity/Q9,Keeper,1901-01-01T00:00:00Z,1905-03-04T00:00:00Z,,
      http://www.wikidata.org/entity/Q2,Bo,http://www.wikidata.org/entity/Q9,Keeper,1905-03-04T00:00:00Z,http://www.wikidata.org/.well-known/genid/a,http://www.wikidata.org/entity/Q1,Ada

      """
    let imported = try CSVImportTests.imported(text, name: "query.csv")
    #expect(Nodes.texts("entity/Q9", SKOS.prefLabel, in: imported.graph) == ["Keeper"])
    #expect(Nodes.texts("entity/Q1", SKOS.prefLabel, in: imported.graph) == ["Ada"])
    #expect(Nodes.texts("row=3", GS.endStatus, in: imported.graph) == [GS.unknown])
    #expect(Nodes.texts("row=3", GS.follows, in: imported.graph).count == 1)
    #expect(imported.report.counts.isEmpty, "\(imported.report.findings)")
  }

  @Test func `a French list with both dates in one column is read as it is`() throws {
    let text = """
      Évêque;Dates;Remarques
      Jean de Brie;1345-1358;
      Pierre Aymé;v. 1358–1372;transféré
      Siège vacant;1390–1392;
      Louis Dupont;du 3 mai 1958 au 1er juin 1969;
      Paul Roy;depuis 1969;
      Étienne;XIVe siècle;

      """
    let imported = try CSVImportTests.imported(text, name: "évêques.csv")
    #expect(imported.report.tenureRecords == 5)
    #expect(Nodes.texts("row=3", GS.start, in: imported.graph) == ["1358~"])
    #expect(Nodes.texts("row=5", GS.end, in: imported.graph) == ["1969-06-01"])
    #expect(Nodes.texts("row=6", GS.start, in: imported.graph) == ["1969"])
    #expect(Nodes.texts("row=7", GS.start, in: imported.graph) == ["13XX"])
    #expect(imported.report.count(.unparsedDate) == 0)
  }
}
