import ArgumentParser
import KnowledgeFiles

/// `gensek locate`: where a text stands in a source.
struct LocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locate",
    abstract: "Print the ranges of a source where a text stands, for authors of evidence.",
    discussion: """
      Ranges are code points from 0, the end excluded, as knowledge files write them after @. Letters must agree in \
      case; any space, dash or quotation mark stands for any other. Status 1: it stands nowhere.

      EXAMPLES:
        gensek locate --source article.txt "3 April 1922"
      """)

  @Option(help: ArgumentHelp("The text of the source.", valueName: "file"))
  var source: String

  @Argument(help: "What to find.")
  var text: String

  @OptionGroup var formatOption: FormatOption

  struct Answer: Encodable {
    var occurrences: [Locator.Occurrence]
  }

  func run() throws {
    let found = Locator.find(text, in: try SourceText(contentsOf: source))
    try formatOption.write(Answer(occurrences: found), page: page(found), csv: csv(found))
    if found.isEmpty { throw ExitCode(1) }
  }

  private func page(_ occurrences: [Locator.Occurrence]) -> Page {
    var page = Page()
    guard !occurrences.isEmpty else {
      page.paragraph("It stands nowhere.")
      return page
    }
    var table = Table(.init("Range"), .init("Line", isNumber: true), .init("Text"))
    for place in occurrences {
      table.add(
        Phrase("@\(place.start)-\(place.end)"), Phrase("\(place.line):\(place.column)"),
        Phrase(place.before, .faint) + Phrase(place.text, .good) + Phrase(place.after, .faint))
    }
    page.table(table)
    return page
  }

  private func csv(_ occurrences: [Locator.Occurrence]) -> CSV {
    var csv = CSV("start", "end", "line", "column", "text")
    for place in occurrences {
      csv.add("\(place.start)", "\(place.end)", "\(place.line)", "\(place.column)", place.text)
    }
    return csv
  }
}
