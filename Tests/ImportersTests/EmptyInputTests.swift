import Importers
import Testing

/// Inputs in which there is nothing are refused alike, whatever their kind.
@Suite struct EmptyInputTests {
  static let inputs: [(kind: ImportKind, name: String, text: String)] =
    ImportKind.allCases.flatMap { kind in ["", " \n\n"].map { (kind, "Q1", $0) } } + [
      (.csv, "a.csv", "holder,office,start\n"), (.csv, "a.csv", "holder,office,start\n\n\n"),
      (.wikidata, "Q1.json", "{\"head\": {\"vars\": [\"item\", \"start_date\"]}, \"results\": {\"bindings\": []}}"),
      (.wikidata, "Q1.ttl", "@prefix a: <http://a/> .\n"), (.rdf, "a.ttl", "# nothing\n"),
      (.popolo, "a.json", "{\"persons\": [], \"organizations\": [], \"memberships\": []}"),
      (.congressLegislators, "a.json", "[]"), (.congressLegislators, "a.yaml", "[]\n"),
      (.congressLegislators, "a.yaml", "# nothing\n"),
    ]

  @Test(arguments: inputs)
  func `an input without a record is refused, with what was expected`(
    kind: ImportKind, name: String, text: String
  ) throws {
    let error = try #require(throws: ImportError.self) {
      _ = try Import(kind, [ImportedFile(Array(text.utf8), name: name)])
    }
    #expect(error.kind == .content)
    #expect(error.file == name)
    #expect(!error.expected.isEmpty)
  }

  @Test func `a table of tenures stands without one that is empty beside it`() throws {
    let files = [("terms.csv", "holder,office,start\nAda,Keeper,1901\n"), ("people.csv", "id,name\n")]
    let imported = try Import(
      .csv, files.enumerated().map { ImportedFile(Array($1.1.utf8), name: $1.0, number: $0) })
    #expect(imported.report.things["Tenure"] == 1)
  }

  @Test(arguments: ImportKind.allCases)
  func `a folder is no file`(kind: ImportKind) throws {
    let error = try #require(throws: ImportError.self) { _ = try Import(kind, files: ["/"]) }
    #expect(error.kind == .missing)
    #expect(error.description.contains("found a folder, expected a file"))
  }
}
