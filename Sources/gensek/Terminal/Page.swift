/// What a command says to a person: paragraphs, lists and tables, one under the other.
struct Page: Sendable {
  enum Block: Sendable {
    case paragraph(Phrase)
    /// A line that hangs under its first word by so many columns.
    case item(Phrase, indent: Int)
    case table(Table)
    /// Lines that are laid out already.
    case lines([Phrase])
    case blank
  }

  private(set) var blocks: [Block] = []

  mutating func heading(_ text: String) {
    if !blocks.isEmpty { blocks.append(.blank) }
    blocks.append(.paragraph(Phrase(text, .heading)))
  }

  mutating func paragraph(_ phrase: Phrase) {
    blocks.append(.paragraph(phrase))
  }

  mutating func item(_ phrase: Phrase, indent: Int = 2) {
    blocks.append(.item(phrase, indent: indent))
  }

  mutating func table(_ table: Table) {
    blocks.append(.table(table))
  }

  mutating func lines(_ lines: [Phrase]) {
    blocks.append(.lines(lines))
  }

  mutating func blank() {
    blocks.append(.blank)
  }

  /// The text of the page, each line ended by a line feed.
  func rendered(for terminal: Terminal) -> String {
    var text = ""
    for block in blocks {
      for line in lines(of: block, terminal) {
        text += line
        text += "\n"
      }
    }
    return text
  }

  private func lines(of block: Block, _ terminal: Terminal) -> [String] {
    switch block {
    case .paragraph(let phrase):
      return wrapped(phrase, terminal, indent: 0).map { $0.rendered(color: terminal.hasColor) }
    case .item(let phrase, let indent):
      let margin = String(repeating: " ", count: indent)
      return wrapped(phrase, terminal, indent: indent).map { margin + $0.rendered(color: terminal.hasColor) }
    case .table(let table):
      return table.lines(color: terminal.hasColor, width: terminal.width)
    case .lines(let phrases):
      return phrases.map { $0.rendered(color: terminal.hasColor) }
    case .blank:
      return [""]
    }
  }

  private func wrapped(_ phrase: Phrase, _ terminal: Terminal, indent: Int) -> [Phrase] {
    guard let width = terminal.width else { return [phrase] }
    return phrase.wrapped(to: max(20, width - indent))
  }
}
