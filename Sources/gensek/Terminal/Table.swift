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

  /// A line of the table.
  enum Row: Sendable {
    /// One phrase for each column.
    case cells([Phrase])
    /// A phrase across all columns.
    case heading(Phrase)

    var cells: [Phrase]? {
      if case .cells(let cells) = self { return cells }
      return nil
    }
  }

  var columns: [Column]
  private(set) var rows: [Row] = []

  init(_ columns: Column...) {
    self.columns = columns
  }

  init(_ columns: [Column]) {
    self.columns = columns
  }

  mutating func add(_ cells: Phrase...) {
    precondition(cells.count == columns.count, "a row has one cell for each column")
    rows.append(.cells(cells))
  }

  mutating func add(heading: Phrase) {
    rows.append(.heading(heading))
  }

  /// The lines of the table; with a width, cells are wrapped so that the table fits where that is possible.
  func lines(color: Bool, width: Int?) -> [String] {
    let head = columns.map { Phrase($0.title, .heading) }
    let widths = columnWidths(head: head, limit: width)
    let hasHead = columns.contains { !$0.title.isEmpty }
    return ((hasHead ? [.cells(head)] : []) + rows).flatMap { row -> [String] in
      switch row {
      case .cells(let cells): lines(of: cells, widths, color: color)
      case .heading(let phrase): phrase.wrapped(to: width ?? .max).map { $0.rendered(color: color) }
      }
    }
  }

  private func lines(of row: [Phrase], _ widths: [Int], color: Bool) -> [String] {
    let cells = zip(row, widths).map { $0.wrapped(to: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let pieces = cells.enumerated().map { index, cell in
        let piece = line < cell.count ? cell[line] : ""
        let padding = String(repeating: " ", count: max(0, widths[index] - piece.width))
        let text = piece.rendered(color: color)
        return columns[index].isNumber ? padding + text : text + padding
      }
      return pieces.joined(separator: Self.gap).trimmingTrailingSpaces()
    }
  }

  private static let gap = "  "

  /// The natural widths, the widest narrowed one column at a time until the row fits.
  private func columnWidths(head: [Phrase], limit: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      ([head] + rows.compactMap(\.cells)).reduce(0) { max($0, $1[index].width) }
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
