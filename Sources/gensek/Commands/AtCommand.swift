import ArgumentParser
import Chronology
import OfficeHolding
import Succession

/// `gensek at`: who held what on a day.
struct AtCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "at",
    abstract: "Tell who held what on a day or in a time, by law and in fact.",
    discussion: """
      Both end days count: on a day of handing over both holders are named. A month or a year answers for its whole.

      EXAMPLES:
        gensek at 1953-02-01
        gensek at 1919-12 general-secretary
      """)

  @Argument(help: "A date in EDTF: 1953-03-10, 1919-12, 1924, 1952-10-16/1953-03-05, -0043 (44 BC).")
  var date: DateArgument

  @Argument(help: ArgumentHelp("Only this office, lineage or role.", valueName: "position"))
  var position: String?

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  var deriving: KnowledgeBase.Deriving { .nothing }

  func answer(from knowledge: KnowledgeBase) throws -> HoldersAt {
    let when = try EDTF(parsing: date.text)
    let subject = try position.map { try Things(knowledge).position($0) }
    return try HoldersAt(when, of: subject, in: knowledge)
  }

  func page(_ holders: HoldersAt) -> Page { AtPage(holders, isOfOnePosition: position != nil).page }
  func csv(_ holders: HoldersAt) -> CSV { AtPage.csv(holders) }
}
