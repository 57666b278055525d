import Importers

/// What a person is told of an import; what it quotes of files cannot steer a terminal.
struct ImportNotes {
  let text: String

  /// All that the report tells.
  init(_ report: ImportReport) { self.init(report.text) }

  /// The counts, and how to see the findings, for data that is read on the way to an answer.
  init(summary report: ImportReport) {
    self.init(
      report.counts.isEmpty ? "" : report.summary + "  'gensek import \(report.kind.rawValue)' tells each of them\n")
  }

  private init(_ report: String) {
    text = report.split(separator: "\n").map { Phrase(String($0)).text + "\n" }.joined()
  }
}
