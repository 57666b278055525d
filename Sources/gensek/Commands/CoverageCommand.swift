import ArgumentParser
import KnowledgeFiles

/// `gensek coverage`: how much of a source the knowledge accounts for.
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Measure how much of a source the knowledge accounts for.",
    discussion: """
      Status 1: a check fails. Without an option a check looks at the lines that the knowledge declares for it, else at \
      all.

      EXAMPLES:
        gensek coverage --source article.txt
        gensek coverage --source article.txt --mention-lines 1-131 --sentence-lines 1-80 --word-lines 25-75 --places
      """)

  @OptionGroup var sourceOptions: SourceOptions

  @Option(help: ArgumentHelp("Where every name, date, number and marker must be read.", valueName: "first-last"))
  var mentionLines: LineRange?

  @Option(help: ArgumentHelp("Where every sentence and cell must give a triple.", valueName: "first-last"))
  var sentenceLines: LineRange?

  @Option(help: ArgumentHelp("Where content words are counted.", valueName: "first-last"))
  var wordLines: LineRange?

  @Flag(help: "List every place that is left out or cannot be read, with its reason.")
  var places = false

  @OptionGroup var formatOption: FormatOption

  func run() throws {
    let folder = try sourceOptions.loadKnowledge()
    let text = try sourceOptions.loadSource()
    guard let verifier = Verifier(folder, source: text) else { throw sourceOptions.unknownSource(text) }
    let lines = Coverage.Lines(
      mentions: mentionLines?.lines, sentences: sentenceLines?.lines, words: wordLines?.lines)
    let report = Coverage(verifier, lines: lines).report()
    let page = CoveragePage(report, listsPlaces: places)
    try formatOption.write(report, page: page.page, csv: page.csv)
    if !report.passes { throw ExitCode(1) }
  }
}
