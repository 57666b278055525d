import Importers
import OfficeHolding
import Testing

/// Dates that a mapping puts together, takes apart or counts.
@Suite struct MappedDatesTests {
  private static func dates(
    _ table: String, _ mapping: String?, row: Int = 2, _ property: String = GS.start
  ) throws -> [String] {
    Nodes.texts(
      "tenure/table/row=\(row)", property, in: try CSVImportTests.imported(table, mapping: mapping).graph)
  }

  private static let parts = "columns: {Wer: holder, Jahr: start.year, Monat: start.month, Tag: start.day}"

  @Test(
    arguments: [
      ("1922;4;3", "1922-04-03"), ("1922;April;3.", "1922-04-03"), ("1922;Dez.;", "1922-12"), ("1922;;", "1922"),
      ("1922;0;0", "1922"), ("1922;?;-", "1922"), ("c. 1922;;", "1922~"), ("44;3;15", "0044-03-15"), ("922;;", "0922"),
    ])
  func `year, month and day make one date, as precise as they are`(values: String, edtf: String) throws {
    #expect(try Self.dates("Wer;Jahr;Monat;Tag\nAda;\(values)\n", Self.parts) == [edtf])
  }

  @Test func `a day without its month is told, and one that does not exist too`() throws {
    let imported = try CSVImportTests.imported(
      "Wer;Jahr;Monat;Tag\nAda;1922;;3\nBo;1922;2;31\nCy;1922;Brumaire;3\nDan;;4;3\n", mapping: Self.parts)
    #expect(Nodes.texts("row=2", GS.start, in: imported.graph) == ["1922"])
    #expect(imported.report.findings.contains { $0.fragment == "cell=2,4" && $0.code == .alteredValue })
    #expect(imported.report.count(.unparsedDate) == 3)
    #expect(imported.report.findings.contains { $0.sentence.contains("February of 1922 has 28 days") })
    #expect(Nodes.texts("row=4", GS.unreadText, in: imported.graph) == ["Jahr: 3 Brumaire 1922"])
  }

  @Test func `columns called start year, start month and start day need no mapping`() throws {
    #expect(try Self.dates("holder,start year,start month,start day\nAda,1922,4,3\n", nil) == ["1922-04-03"])
  }

  @Test(
    arguments: [
      ("-44", "historical", "-0043"), ("-44", "astronomical", "-0044"), ("-0044-03-15", "historical", "-0043-03-15"),
      ("44", "historical", "0044"), ("44 BC", "historical", "-0043"), ("44 BC", "astronomical", "-0043"),
      ("−44?", "historical", "-0043?"), ("0", "astronomical", "0000"), ("1900", "historical", "1900"),
    ])
  func `years before Christ are counted as the mapping says`(text: String, years: String, edtf: String) throws {
    #expect(try Self.dates("holder,start\nAda,\(text)\n", "years: \(years)") == [edtf])
  }

  @Test(arguments: ["0", "0000", "0000-03-15"])
  func `there is no year 0 of historians`(text: String) throws {
    let imported = try CSVImportTests.imported("holder,start\nAda,\(text)\n", mapping: "years: historical")
    #expect(imported.report.findings.contains { $0.code == .unparsedDate && $0.sentence.contains("no year 0") })
    #expect(Nodes.texts("row=2", GS.start, in: imported.graph).isEmpty)
  }

  @Test(
    arguments: [
      ("1958–1969", "1958", "1969"), ("1958-1969", "1958", "1969"), ("1958–69", "1958", "1969"), ("1958–", "1958", nil),
      ("–1969", nil, "1969"), ("(1958 – 1969)", "1958", "1969"), ("from 1958 to 1969", "1958", "1969"),
      ("du 3 mai 1958 au 4 juin 1969", "1958-05-03", "1969-06-04"),
      ("3.5.1958 bis 4.6.1969", "1958-05-03", "1969-06-04"),
      ("1958-05-03-1969-06-04", "1958-05-03", "1969-06-04"), ("seit 1958", "1958", nil), ("1958-05", "1958-05", nil),
      ("c. 1450–1460s", "1450~", "146X"), ("1958", "1958", nil),
      ("-0509--0027", "-0509", "-0027"), ("-0043", "-0043", nil), ("100–44 BC", "-0099", "-0043"),
      ("44-31 BC", "-0043", "-0030"), ("27–14 BC", "-0026", "-0013"), ("1958--1969", "1958", "1969"),
    ] as [(String, String?, String?)])
  func `a period is two dates`(text: String, start: String?, end: String?) throws {
    let table = "holder;dates\nAda;\(text)\n"
    #expect(try Self.dates(table, nil) == (start.map { [$0] } ?? []))
    #expect(try Self.dates(table, nil, GS.end) == (end.map { [$0] } ?? []))
  }

  @Test func `a life is two dates, and a term beside a start is none`() throws {
    let imported = try CSVImportTests.imported("holder;life;term;start\nAda;* 1850 † 1910;2;1901\n")
    #expect(Nodes.texts("ada", GS.born, in: imported.graph) == ["1850"])
    #expect(Nodes.texts("ada", GS.died, in: imported.graph) == ["1910"])
    #expect(Nodes.texts("row=2", GS.start, in: imported.graph) == ["1901"])
    #expect(imported.report.findings.map(\.field) == ["term", nil] || imported.report.count(.unknownColumn) == 1)
  }

  @Test func `the text of a date that is none stays with what it is said of`() throws {
    let imported = try CSVImportTests.imported("holder,office,start,born\nAda,Keeper,nineteen,long ago\n")
    #expect(Nodes.texts("row=2", GS.unreadText, in: imported.graph) == ["start: nineteen"])
    #expect(Nodes.texts("ada", GS.unreadText, in: imported.graph) == ["born: long ago"])
  }
}
