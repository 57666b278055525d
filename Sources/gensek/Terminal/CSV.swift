/// Rows as comma-separated values (RFC 4180, with line feeds between the rows).
struct CSV: Sendable {
  var columns: [String]
  var rows: [[String]] = []

  init(_ columns: String...) {
    self.columns = columns
  }

  mutating func add(_ cells: String...) {
    precondition(cells.count == columns.count, "a row has one cell for each column")
    rows.append(cells)
  }

  var text: String {
    ([columns] + rows).map { row in row.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else {
      return cell
    }
    return "\"" + String(cell.flatMap { $0 == "\"" ? "\"\"" : String($0) }) + "\""
  }
}
