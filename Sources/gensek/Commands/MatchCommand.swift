public import ArgumentParser
import Foundation
import KnowledgeFiles
public import Matching
import OfficeHolding
import RDFSyntax

/// `gensek match`: who and what may be the same in data of several sources.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Propose which persons, offices and tenures of several sources are the same, for you to decide.",
    discussion: """
      Pairs are proposed with a score from 0 to 1 and with their reasons: names over languages, scripts and spellings, \
      dates, identifiers such as items of Wikidata, the same office on the same days. Nothing is merged: -o writes a file in \
      which you say of each pair whether it is the same, and --decisions gives that file to any command. What a file \
      says already stays as it is when it is written again; the new pairs come after it.

      Tenures are compared once their holder and their office are one: decide on those, and run the command again. Tables \
      of one command belong together; import those of different sources apart, and match what 'gensek import' wrote.

      EXAMPLES:
        gensek match --data wikidata.ttl --data archive.ttl
        gensek match --data wikidata.ttl archive.ttl -o decisions.yaml
        gensek chain "Prime Minister" --data wikidata.ttl archive.ttl --decisions decisions.yaml
      """)

  @Option(help: ArgumentHelp("The least score of a pair that is proposed.", valueName: "score"))
  var minimum = 0.5

  @Option(name: .long, help: ArgumentHelp("Only pairs of this kind: person, office or tenure.", valueName: "kind"))
  var kind: MatchKind?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file of decisions to write, or to add to.", valueName: "path"))
  var output: String?

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  func validate() throws {
    guard (0...1).contains(minimum) else {
      throw ValidationError("--minimum is a score from 0 to 1; \(minimum) was given.")
    }
  }

  func run() throws {
    var options = dataOptions
    let existing = try output.flatMap { try text(ofExisting: $0) } ?? ""
    if let output, !existing.isEmpty, !options.decisions.paths.contains(output) {
      options.decisions.paths.append(output)
    }
    let knowledge = try options.load(deriving: .nothing)
    let matches = MatchProposals(
      in: knowledge, kinds: kind.map { [$0] } ?? Set(MatchKind.allCases), minimum: minimum,
      decided: try Decisions(contentsOf: options.decisions.paths))
    if let output {
      let text = try DecisionWriter().text(adding: matches.candidates, to: existing, name: output)
      var file = try AtomicFile(replacing: output)
      try file.write(text.utf8.span)
      try file.commit()
    }
    let page = MatchPage(matches, output: output)
    try formatOption.write(matches, page: page.page, csv: page.csv)
  }

  /// What a file says already; nil where there is none.
  private func text(ofExisting path: String) throws -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    // Whatever is wrong with it should be heard before anything is written over it.
    _ = try Decisions(contentsOf: [path])
    return try String(contentsOfFile: path, encoding: .utf8)
  }
}

extension MatchKind: ExpressibleByArgument {}
