import ArgumentParser
import KnowledgeGraph
import OfficeHolding
import Succession

/// `gensek check`: what is missing or out of order in the lists of holders of offices.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Check the succession in offices: what is missing, wrong, overlapping or vacant, and what would put it right.",
    discussion: """
      The tenures of an office, or of a lineage through its renames, are put in order of their dates and held against their \
      neighbours. Without an office all are checked. Of what several hold at once, a collegiate office or a role, only what \
      concerns one tenure alone is checked, and the number of seats. Status 1: there are findings.

      KINDS OF FINDING:
      \(CheckFinding.Code.allCases.map { "  \($0.rawValue): \($0.title)" }.joined(separator: "\n"))
        \(Self.listsOnWikidata): the first nine, which lists of position holders on Wikidata warn of

      EXAMPLES:
        gensek check general-secretary
        gensek check --data offices.nt --only overlap,vacancy
        gensek check --data holders.json --only \(Self.listsOnWikidata) --format wikitext
        gensek check --data holders.csv --format sarif
        gensek check --data holders.json --format quickstatements > corrections.txt
      """)

  static let listsOnWikidata = "position-holder-history"

  @Argument(help: "Offices, lineages or roles: slugs, labels, kind/slug or IRIs; all where none is named.")
  var offices: [String] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("Only these kinds of finding, with commas.", valueName: "kinds"), transform: Self.codes)
  var only: [Set<CheckFinding.Code>] = []

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp("All kinds of finding but these, with commas.", valueName: "kinds"), transform: Self.codes)
  var except: [Set<CheckFinding.Code>] = []

  @Option(help: "The form of the answer.")
  var format = CheckFormat.text

  @OptionGroup var dataOptions: DataOptions

  func run() throws {
    let knowledge = try dataOptions.load(deriving: .nothing)
    let things = Things(knowledge)
    let subjects = try offices.map { try things.position($0) }
    let check = Check(knowledge, of: subjects, codes: codes)
    let text =
      switch format {
      case .text: CheckPage(check).page.rendered(for: .current())
      case .json: try jsonText(of: check)
      case .csv: CheckPage.csv(check).text
      case .sarif: try jsonText(of: SARIFLog(check))
      case .wikitext:
        CheckWikitext(check, subjects.isEmpty ? HolderTable.all(in: knowledge) : subjects.map(HolderTable.init)).text
      case .quickstatements:
        try quickStatements(of: check, knowledge)
      }
    try StandardStream.output.write(text)
    if !check.findings.isEmpty { throw ExitCode(1) }
  }

  /// The commands; what is none is told on standard error.
  private func quickStatements(of check: Check, _ knowledge: KnowledgeBase) throws -> String {
    let statements = CheckQuickStatements(check, knowledge)
    try StandardStream.error.write(statements.notes)
    return statements.text
  }

  /// The kinds that are wanted.
  private var codes: Set<CheckFinding.Code> {
    let wanted = only.isEmpty ? Set(CheckFinding.Code.allCases) : only.reduce(into: []) { $0.formUnion($1) }
    return except.reduce(into: wanted) { $0.subtract($1) }
  }

  /// The kinds that an argument names.
  @Sendable private static func codes(_ argument: String) throws -> Set<CheckFinding.Code> {
    var codes: Set<CheckFinding.Code> = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
      if name == listsOnWikidata {
        codes.formUnion(CheckFinding.Code.positionHolderHistory)
      } else if let code = CheckFinding.Code(rawValue: name) {
        codes.insert(code)
      } else {
        let names = CheckFinding.Code.allCases.map(\.rawValue) + [listsOnWikidata]
        let hint = nearestName(to: name, among: names).map { "did you mean \($0)?" }
        throw ValidationError(
          "There is no kind of finding “\(name)”; " + (hint ?? "there are \(names.joined(separator: ", "))."))
      }
    }
    return codes
  }
}

/// The form of what a check finds.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For people: aligned, coloured on a terminal.
  case text
  /// One JSON document with sorted keys; the article JSON describes it.
  case json
  /// Comma-separated values, a finding a row.
  case csv
  /// Static Analysis Results Interchange Format 2.1.0, which code review and editors show.
  case sarif
  /// The lists of holders with the findings, for a wiki.
  case wikitext
  /// The corrections that only add, as commands of QuickStatements, version 1, for Wikidata.
  case quickstatements
}
