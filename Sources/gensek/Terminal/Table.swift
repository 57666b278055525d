/// Rows of aligned columns.
struct Table: Sendable {
  struct Column: Sendable {
    var title: String
    var isNumber = false

    init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  var columns: [Column]
  /// Each row has one phrase for each column.
  var rows: [[Phrase]] = []

  init(_ columns: Column...) {
    self.columns = columns
  }

  mutating func add(_ cells: Phrase...) {
    precondition(cells.count == columns.count, "a row has one cell for each column")
    rows.append(cells)
  }

  /// The lines of the table; with a width, cells are wrapped so that the table fits where that is possible.
  func lines(color: Bool, width: Int?) -> [String] {
    let head = columns.map { Phrase($0.title, .heading) }
    let widths = columnWidths(head: head, limit: width)
    return ([head] + rows).flatMap { row in
      let cells = zip(row, widths).map { $0.wrapped(to: $1) }
      let height = cells.map(\.count).max() ?? 0
      return (0..<height).map { line in
        var text = ""
        for (index, cell) in cells.enumerated() {
          let piece = line < cell.count ? cell[line] : ""
          let padding = String(repeating: " ", count: max(0, widths[index] - piece.width))
          let isLast = index == cells.count - 1
          if columns[index].isNumber {
            text += padding + piece.rendered(color: color)
          } else {
            text += piece.rendered(color: color) + (isLast ? "" : padding)
          }
          if !isLast { text += Self.gap }
        }
        return text.trimmingTrailingSpaces()
      }
    }
  }

  private static let gap = "  "

  /// The natural widths, the widest narrowed one column at a time until the row fits.
  private func columnWidths(head: [Phrase], limit: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      ([head] + rows).reduce(0) { max($0, $1[index].width) }
    }
    guard let limit else { return widths }
    let floors = columns.indices.map { min(widths[$0], max(12, head[$0].width)) }
    var excess = widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1) - limit
    while excess > 0 {
      let shrinkable = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
