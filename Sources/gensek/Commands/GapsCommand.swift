import ArgumentParser
import OfficeHolding
import Succession

/// `gensek gaps`: the vacancies and overlaps of an office.
struct GapsCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List the vacancies and overlaps of an office, with their days and their doubt.",
    discussion: """
      Days are next start minus end: 1 is adjacent days, 0 a handing over on one day, less than 0 an overlap. \
      Of a person, the tenures that may overlap are listed.

      EXAMPLES:
        gensek gaps general-secretary
        gensek gaps leonid-brezhnev
      """)

  @Argument(help: "An office, a lineage, a role or a person: a slug, a label, kind/slug or an IRI.")
  var position: String

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  func answer(from knowledge: KnowledgeBase) throws -> Gaps {
    Gaps(of: try Things(knowledge).thing(position, of: [GS.Class.position, GS.Class.role, GS.Class.person]))
  }

  func page(_ gaps: Gaps) -> Page { GapsPage(gaps).page }
  func csv(_ gaps: Gaps) -> CSV { GapsPage.csv(gaps) }
}
