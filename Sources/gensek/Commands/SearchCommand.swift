import ArgumentParser
import OfficeHolding
import Succession

/// `gensek search`: the things whose names or texts hold some words.
struct SearchCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find things by their names and texts, in any language and script.",
    discussion: """
      Accents and case are set aside. Every word must be found in one text. Status 1: nothing was found.

      EXAMPLES:
        gensek search gorbachev
        gensek search "генеральный секретарь"
      """)

  @Argument(help: ArgumentHelp("The words to find.", valueName: "text"))
  var words: [String]

  @Option(help: ArgumentHelp("At most this many things; 0 for all.", valueName: "count"))
  var limit = 50

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  func validate() throws {
    if words.allSatisfy({ !$0.contains { $0.isLetter || $0.isNumber } }) {
      throw ValidationError("There is no word in what is to be found.")
    }
    if limit < 0 { throw ValidationError("--limit counts things; \(limit) is no count.") }
  }

  struct Answer: Encodable {
    var matches: [Search.Match]
    var total: Int
  }

  var deriving: KnowledgeBase.Deriving { .nothing }

  func answer(from knowledge: KnowledgeBase) throws -> Answer {
    let matches = Search(knowledge).matches(words.joined(separator: " "))
    return Answer(matches: limit == 0 ? matches : Array(matches.prefix(limit)), total: matches.count)
  }

  func isFinding(_ answer: Answer) -> Bool { answer.matches.isEmpty }

  func page(_ answer: Answer) -> Page {
    var page = Page()
    guard !answer.matches.isEmpty else {
      page.paragraph("Nothing was found.")
      return page
    }
    var table = Table(.init("Thing"), .init("Found in"), .init("Text"), .init("Id"))
    for match in answer.matches {
      table.add(
        Phrase(match.thing.label), Phrase(PropertyPhrase(localName: match.property).words),
        Phrase(match.text == match.thing.label ? "" : match.text), Phrase(match.thing.id, .faint))
    }
    page.table(table)
    if answer.total > answer.matches.count {
      page.paragraph("\(answer.total - answer.matches.count) more; --limit 0 shows all.")
    }
    return page
  }

  func csv(_ answer: Answer) -> CSV {
    var csv = CSV("id", "label", "property", "text", "language", "fit")
    for match in answer.matches {
      csv.add(
        match.thing.id, match.thing.label, match.property, match.text, match.language ?? "", "\(match.fit)")
    }
    return csv
  }
}
