import Chronology
import Testing

/// A row of the bounds table whose strict columns we do not follow, and why.
struct JudgedRow: Sendable {
  let text: String
  /// What we say instead: the bounds, or nil for a text that we refuse.
  let bounds: String?
  /// The clause of the specification of 2019 (Library of Congress, "Extended Date/Time Format Specification").
  let clause: String
}

private let unknownEnd = "Extended Interval (L1): a null string is an unknown date; no ten years go with it"
private let significant = "Significant digits (L2): 1950S2 is some year between 1900 and 1999, 1950 is an estimate"
private let noSpace = "Set representation (L2): members are separated by a comma alone; ISO 8601 has no spaces"

/// Rows of python-edtf-bounds.tsv that are judged otherwise.
let judgedRows: [JudgedRow] = [
  JudgedRow(text: "/2006", bounds: "..2006-12-31", clause: unknownEnd),
  JudgedRow(text: "2004-06-01/", bounds: "2004-06-01..", clause: unknownEnd),
  JudgedRow(text: "1984-06-02?/", bounds: "1984-06-02..", clause: unknownEnd),
  JudgedRow(text: "1950S2", bounds: "1900-01-01..1999-12-31", clause: significant),
  JudgedRow(text: "1953S2", bounds: "1900-01-01..1999-12-31", clause: significant),
  JudgedRow(text: "1953S3", bounds: "1950-01-01..1959-12-31", clause: significant),
  JudgedRow(text: "Y17101E4S3", bounds: "171000000-01-01..171999999-12-31", clause: significant),
  JudgedRow(text: "Y3388E2S3", bounds: "338000-01-01..338999-12-31", clause: significant),
  JudgedRow(text: "Y171010000S3", bounds: "171000000-01-01..171999999-12-31", clause: significant),
  JudgedRow(text: "[1667, 1668, 1670..1672]", bounds: nil, clause: noSpace),
  JudgedRow(text: "[1760-01, 1760-02, 1760-12..]", bounds: nil, clause: noSpace),
  JudgedRow(text: "[1667, 1760-12]", bounds: nil, clause: noSpace),
  JudgedRow(text: "{1667,1668, 1670..1672}", bounds: nil, clause: noSpace),
  JudgedRow(text: "{1960, 1961-12}", bounds: nil, clause: noSpace),
]

@Suite(.disabled(if: EDTFTables.areMissing, EDTFTables.whyMissing))
struct EDTFTableTests {
  @Test(arguments: try EDTFTables.rows("edtf-validate.tsv").filter { $0[1] == "valid" })
  func `a valid text is read, printed the same, and of its level or below`(row: [String]) throws {
    let date = try EDTF(parsing: row[0])
    #expect(date.description == row[0])
    let level = try #require(Int(row[2]))
    #expect(date.level <= level)
  }

  @Test(arguments: try EDTFTables.rows("edtf-validate.tsv").filter { $0[1] == "invalid" })
  func `an invalid text is refused`(row: [String]) {
    #expect(throws: EDTFError.self) { try EDTF(parsing: row[0]) }
  }

  @Test(arguments: try EDTFTables.rows("python-edtf-bad.txt", header: false))
  func `a bad text is refused`(row: [String]) {
    #expect(throws: EDTFError.self) { try EDTF(parsing: row[0]) }
  }

  @Test(arguments: try EDTFTables.rows("python-edtf-bounds.tsv"))
  func `earliest and latest day are the strict bounds`(row: [String]) throws {
    if let judged = judgedRows.first(where: { $0.text == row[0] }) {
      guard let bounds = judged.bounds else {
        #expect(throws: EDTFError.self) { try EDTF(parsing: row[0]) }
        // What is refused for its spaces alone has the bounds of the table without them.
        try expectBounds(row[0].filter { $0 != " " }, lower: row[1], upper: row[2])
        return
      }
      #expect(try EDTF(parsing: row[0]).days.description == bounds, Comment(rawValue: judged.clause))
      // Where the table's fuzzy columns are what the specification says, ours are the same.
      if judged.clause == significant {
        try expectBounds(row[0], lower: row[3], upper: row[4])
      }
      return
    }
    try expectBounds(row[0], lower: row[1], upper: row[2])
  }

  private func expectBounds(_ text: String, lower: String, upper: String) throws {
    let date = try EDTF(parsing: text)
    #expect((date.earliest?.description ?? "-inf") == lower)
    #expect((date.latest?.description ?? "inf") == upper)
  }

  @Test func `every judged row is in the table`() throws {
    let texts = try Set(EDTFTables.rows("python-edtf-bounds.tsv").map { $0[0] })
    #expect(judgedRows.filter { !texts.contains($0.text) }.isEmpty)
  }

  @Test(arguments: try EDTFTables.rows("python-edtf-qualifiers.tsv"))
  func `qualifiers are found`(row: [String]) throws {
    let marks = try EDTF(parsing: row[0]).qualifiers
    #expect(String(marks.contains(.uncertain)) == row[1])
    #expect(String(marks.contains(.approximate)) == row[2])
    #expect(String(marks.contains(.uncertainAndApproximate)) == row[3])
  }
}
