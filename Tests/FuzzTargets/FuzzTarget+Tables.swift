import Importers
import KnowledgeGraph
import RDFSyntax

/// Tables and their mappings.
extension FuzzTarget {
  private static let people = "id;name;born;died\n7;Ada Aller;1850-02-03;\n8;\"Brandt, Boris\";c. 1860;?\n"
  private static let tenures = [
    "holder,office,start,end,predecessor,acting,notes\nAda,Keeper,1901,1905-06,,no,\"a \"\"b\"\"\nc\"\r\nBo,Keeper,1905-06-01,present,Ada,yes,\n",
    "person id\toffice id\tfrom\tto\n7\tA\t03/04/1922\t31/12/1923\n8\tA\t1850s\tNA\n9\t\tby 1928\t44 BC\n",
    "Amtsinhaber;dates;life;end year;end month;end day\nAda;c. 1450–44 v. Chr.;* 1850 † 1910;1922;März;3\nBo;du 3 mai 1958 au 1er juin 1969;–1910;-44;0;\n",
    "sep=|\nName|Post|Begin|End|Born|Wikidata|No.\nZoë|Keeper|3 April 1901|1905/06/01|1850|Q42|3rd\n",
  ]
  private static let mapping = """
    tables:
      tenures.csv:
        kind: tenures
        dates: [d.M.yyyy, "MMMM d, yyyy"]
        columns:
          holder: {to: holder, language: en}
          office: {join: people.csv, key: id, take: {name: office, born: holder.born}}
          start: {split: "-", into: [start, end]}
          acting: {to: capacity, values: {Y: acting}}
          notes: ignore
        constants: {organization: Board, "gs:basis": "gs:deFacto"}
      people.csv: {kind: people, delimiter: semicolon, headerRow: 1}
    """

  private static let parts = """
    columns:
      holder: holder
      start: {to: start.year, values: {"?": "1850"}}
      acting: start.month
      notes: start.day
      end: holder.life
      predecessor: {to: end, dates: [d.M.yyyy]}
    years: historical
    """

  static let tables = FuzzTarget(
    "tables", texts: tenures + [people],
    tokens: [
      ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", "NA", "present", "vacant", "1900-02-29", "-0001",
      "9999-12-31",
      "[..1928]", "Q1", "http://e/", "holder", "start", "id", "sep=;", "\u{FEFF}", "30/12/1901",
      "–", " bis ", "1450/51", "1450s", "44 BC", "−44", "XVe siècle", "31. Februar 1950", "period", "start month", "†",
      " 0:00",
      "(", "?", "ca.",
    ]
  ) { input in
    for files in [
      [file(input, 0, "tenures.csv")], [file(input, 0, "tenures.csv"), file(Array(people.utf8), 1, "people.csv")],
    ] {
      try imported(files, nil)
    }
  }

  static let mappings = FuzzTarget(
    "mappings", texts: [mapping, parts, "columns: {holder: holder.name}\nconstants: {office: Pope}"],
    tokens: [
      ":", "{", "}", "[", "]", "- ", "\n", "columns", "to", "split", "join", "holder.id", "ignore", "period",
      "holder.life",
      "start.year", "end.month", ".day", "years: astronomical", "historical", "&a", "*a", "d",
      "yyyy",
    ]
  ) { input in
    let files = [file(Array(tenures[0].utf8), 0, "tenures.csv"), file(Array(people.utf8), 1, "people.csv")]
    try imported(files, file(input, -1, "mapping.yaml"))
  }

  private static func file(_ bytes: [UInt8], _ number: Int, _ name: String) -> ImportedFile {
    ImportedFile(bytes, name: name, number: number)
  }

  /// Imports; what comes of it can be written and read, and an error has what an error needs.
  private static func imported(_ files: [ImportedFile], _ mapping: ImportedFile?) throws {
    let imported: Import
    do throws(ImportError) {
      imported = try Import(.csv, files, mapping: mapping)
    } catch {
      if error.found.isEmpty || error.expected.isEmpty { throw Finding("an error that says nothing: \(error)") }
      return
    }
    guard imported.report.tenureRecords == imported.report.things["Tenure"] ?? 0 else {
      throw Finding("\(imported.report.tenureRecords) records of tenures gave \(imported.report.things)")
    }
    var sink = Memory()
    try NTriplesWriter().write([imported.graph], to: &sink)
    var builder = GraphBuilder()
    try NTriplesReader().read(sink.bytes, into: &builder)
    guard builder.freeze().count == imported.graph.count else { throw Finding("what is written reads otherwise") }
  }

  private struct Memory: ByteSink {
    var bytes: [UInt8] = []
    mutating func write(_ more: Span<UInt8>) { for index in more.indices { bytes.append(more[index]) } }
  }
}
