import Importers

/// What a person is told of an import; what it quotes of files cannot steer a terminal.
struct ImportNotes {
  let text: String

  init(_ report: ImportReport) {
    text = report.text.split(separator: "\n").map { Phrase(String($0)).text + "\n" }.joined()
  }
}
