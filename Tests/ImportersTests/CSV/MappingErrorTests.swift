import Importers
import Testing

@Suite struct MappingErrorTests {
  static let wrong: [(mapping: String, place: String, words: [String])] = [
    ("columns: {Strat: start}", "mapping.yaml:1:11", ["Strat", "did you mean Start?"]),
    ("columns: {Start: begin}", "mapping.yaml:1:18", ["begin", "start"]),
    ("columns: {Start: strat}", "mapping.yaml:1:18", ["did you mean start?"]),
    ("colums: {}", "mapping.yaml:1:1", ["did you mean columns?"]),
    ("dates: DD.MM.YYYY", "mapping.yaml:1:8", ["d.M.yyyy"]),
    ("columns:\n  Start: {split: '-'}", "mapping.yaml:2:18", ["into"]),
    (
      "columns:\n  Start: {join: other.csv, key: id, take: {a: end}}", "mapping.yaml:2:3",
      ["other.csv", "command line"]
    ),
    ("tables: {other.csv: {}}", "mapping.yaml:1:10", ["other.csv", "keepers.csv"]),
    ("kind: tenure", "mapping.yaml:1:7", ["did you mean tenures?"]),
    ("delimiter: colon", "mapping.yaml:1:12", ["comma"]),
    ("language: deutsch!", "mapping.yaml:1:11", ["language tag"]),
    ("headerRow: two", "mapping.yaml:1:12", ["number"]),
    ("columns: {Name: ignore}", "mapping.yaml:1", ["holder"]),
    ("- a", "mapping.yaml:1:1", ["mapping"]),
    ("", "mapping.yaml", ["empty"]),
    ("a: [", "mapping.yaml:", ["YAML"]),
    ("columns: {Start: \"gs:startEarliest\"}", "mapping.yaml:1:18", ["computed"]),
    ("columns: {Start: \"gs:nonsense\"}", "mapping.yaml:1:18", ["vocabulary"]),
    ("columns: {Start: start, End: start}", "mapping.yaml:1:25", ["“Start”", "“End”", "start.month", "ignore"]),
    ("columns:\n  Name: holder\n  Start: start\n  End: period", "mapping.yaml:4:3", ["“Start”", "“End”"]),
    ("columns: {Name: holder, End: holder}", "mapping.yaml:1:25", ["“Name”", "“End”", "ignore"]),
    ("columns: {Name: office}\nconstants: {office: Pope}", "mapping.yaml:2:13", ["“Name”", "a constant", "office"]),
    ("columns: {Name: holder, Start: start.month, End: end}", "mapping.yaml:1", ["start.year too", "“Start”"]),
    ("columns: {Name: holder, Start: start.year, End: start.day}", "mapping.yaml:1", ["start.month too"]),
    ("dates: y", "mapping.yaml:1:8", ["yyyy"]),
    ("dates: []", "mapping.yaml:1:8", ["empty list", "d.M.yyyy"]),
    ("years: historic", "mapping.yaml:1:8", ["did you mean historical?"]),
  ]

  @Test(arguments: wrong)
  func `a wrong mapping is told by line and column, with what to write`(
    mapping: String, place: String, words: [String]
  ) throws {
    let error = try #require(throws: ImportError.self) {
      _ = try CSVImportTests.imported("Name,Start,End\nAda,1901,1902\n", name: "keepers.csv", mapping: mapping)
    }
    #expect(error.description.hasPrefix(place), "\(error)")
    for word in words { #expect(error.description.contains(word), "\(error)") }
  }

  @Test func `a table in which nothing is recognised asks for a mapping`() throws {
    let error = try #require(throws: ImportError.self) {
      _ = try CSVImportTests.imported("x,y\n1,2\n")
    }
    #expect(error.description.contains("columns: {x: holder"), "\(error)")
  }
}
