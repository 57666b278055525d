import ArgumentParser
import OfficeHolding
import Succession

/// `gensek chain`: who held an office one after another.
struct ChainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chain",
    abstract: "List the holders of an office in order, with what is between them.",
    discussion: """
      A rename is no succession: by lineage, one person across a rename counts once. --by title takes only the offices \
      that share a title with what is asked, --by row every row of the source's table.

      EXAMPLES:
        gensek chain general-secretary
        gensek chain general-secretary --by row --where endCause=death
        gensek chain general-secretary --before leonid-brezhnev --count
      """)

  @Argument(help: .position)
  var position: String

  @Option(help: "How tenures are counted.")
  var by = Chain.Reading.lineage

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("List only tenures with this value; repeat it for more.", valueName: "property=value"))
  var conditions: [String] = []

  @Option(help: ArgumentHelp("Those before this person, by each way of counting.", valueName: "person"))
  var before: String?

  @Flag(help: "With --before, only how many.")
  var count = false

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  func validate() throws {
    if count, before == nil { throw ValidationError("--count counts those before somebody: it needs --before.") }
    if before != nil, !conditions.isEmpty || by != .lineage {
      throw ValidationError("--before answers by each way of counting; it takes neither --by nor --where.")
    }
  }

  func run() throws {
    // A condition may be on what is derived, such as daysHeld.
    let knowledge = try dataOptions.load(deriving: conditions.isEmpty ? .nothing : .everything)
    let things = Things(knowledge)
    let subject = try things.position(position)
    if let before {
      let counts = CountBefore(try things.person(before), in: subject)
      return try formatOption.write(
        counts, page: CountPage(counts, showsHolders: !count).page, csv: CountPage.csv(counts))
    }
    let chain = Chain(
      of: subject, by: by, where: try conditions.map { try TenureCondition(parsing: $0, in: knowledge) })
    try formatOption.write(chain, page: ChainPage(chain).page, csv: ChainPage.csv(chain))
  }
}
