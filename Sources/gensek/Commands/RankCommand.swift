import ArgumentParser
import OfficeHolding
import Succession

/// `gensek rank`: who held an office longest or shortest.
struct RankCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Rank the holders of an office by how long they held it, certainly and possibly.",
    discussion: """
      A tenure across renames counts as one. Where some are acting, the full tenures are ranked by themselves too.

      EXAMPLES:
        gensek rank general-secretary --longest
        gensek rank general-secretary --shortest
      """)

  @Argument(help: .position)
  var position: String

  @Flag(help: "Which come first.")
  var order: Rank.Order = .longest

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Rank only tenures with this value; repeat it for more.", valueName: "property=value"))
  var conditions: [String] = []

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  // A condition may be on what is derived, such as daysHeld.
  var deriving: KnowledgeBase.Deriving { conditions.isEmpty ? .nothing : .everything }

  func answer(from knowledge: KnowledgeBase) throws -> Rank {
    let subject = try Things(knowledge).position(position)
    return Rank(of: subject, order, where: try conditions.map { try TenureCondition(parsing: $0, in: knowledge) })
  }

  func page(_ rank: Rank) -> Page { RankPage(rank).page }
  func csv(_ rank: Rank) -> CSV { RankPage.csv(rank) }
}
