import ArgumentParser
import KnowledgeFiles

/// `gensek verify`: whether evidence points to what it is said to support.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check knowledge files against the text of their source.",
    discussion: """
      Checks the hash of the source, that every range lies in it, and that what stands there reads as the value stated. \
      It checks values, not relations. Status 1: there are findings.

      EXAMPLES:
        gensek verify --source article.txt
        gensek verify --source article.txt --data my-knowledge --unread
      """)

  @OptionGroup var sourceOptions: SourceOptions

  @Flag(help: "List also what cannot be read mechanically, each with its reason.")
  var unread = false

  @OptionGroup var formatOption: FormatOption

  func run() throws {
    let folder = try sourceOptions.loadKnowledge()
    let text = try sourceOptions.loadSource()
    guard let verifier = Verifier(folder, source: text) else { throw sourceOptions.unknownSource(text) }
    let report = verifier.report()
    try formatOption.write(report, page: page(report), csv: csv(report))
    if !report.passes { throw ExitCode(1) }
  }

  private func page(_ report: VerificationReport) -> Page {
    var page = Page()
    page.paragraph(
      Phrase(
        "\(Words.count(report.statements, "statement")), \(Words.count(report.evidence, "piece")) of evidence:"
          + " \(report.read) read, \(report.unread.count) exempted with a reason"))
    page.paragraph(
      report.passes
        ? Phrase("No finding.", .good) : Phrase("\(Words.count(report.findings.count, "finding")):", .fault))
    for finding in report.findings { page.item(Phrase("\(finding)")) }
    if unread, !report.unread.isEmpty {
      page.heading("Not read")
      for item in report.unread {
        page.item(Phrase("\(item.file):\(item.line): \(item.reason) at \(item.range): ") + Phrase(item.text, .faint))
      }
    }
    page.paragraph(Phrase(report.scope, .faint))
    return page
  }

  private func csv(_ report: VerificationReport) -> CSV {
    var csv = CSV("file", "line", "column", "kind", "range", "found", "expected")
    for finding in report.findings {
      csv.add(
        finding.file, "\(finding.line)", "\(finding.column)", finding.kind.rawValue, finding.range ?? "", finding.found,
        finding.expected)
    }
    return csv
  }
}
