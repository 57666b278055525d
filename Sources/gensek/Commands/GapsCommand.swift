import ArgumentParser
import OfficeHolding
import Succession

/// `gensek gaps`: the vacancies and overlaps of an office, or the vacancies of all.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List the vacancies and overlaps of an office, with their days and their doubt.",
    discussion: """
      Days are next start minus end: 1 is adjacent days, 0 a handing over on one day, less than 0 an overlap. Both end \
      days count as held, so that a vacancy is 2 or more. \
      Of a person, the tenures that may overlap are listed. Without a position, the vacancies of every office.

      EXAMPLES:
        gensek gaps general-secretary
        gensek gaps leonid-brezhnev
        gensek gaps --format csv
      """)

  @Argument(help: "An office, a lineage, a role or a person: a slug, a label, kind/slug or an IRI.")
  var position: String?

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  func run() throws {
    let knowledge = try dataOptions.load(deriving: .nothing)
    guard let position else {
      let all = AllGaps(in: knowledge)
      return try formatOption.write(all, page: AllGapsPage(all).page, csv: AllGapsPage.csv(all))
    }
    let thing = try Things(knowledge).thing(position, of: [GS.Class.position, GS.Class.role, GS.Class.person])
    let gaps = Gaps(of: thing)
    try formatOption.write(gaps, page: GapsPage(gaps).page, csv: GapsPage.csv(gaps))
  }
}
