import ArgumentParser

/// The form of an answer.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For people: aligned, coloured on a terminal.
  case text
  /// One JSON document with sorted keys; the article JSON describes it.
  case json
  /// Comma-separated values (RFC 4180, with line feeds), the first line the names of the columns.
  case csv
}

/// `--format`, for the commands that answer a question.
struct FormatOption: ParsableArguments {
  @Option(help: "The form of the answer.")
  var format = OutputFormat.text

  /// Writes an answer in the wanted form.
  func write(_ answer: some Encodable, page: @autoclosure () -> Page, csv: @autoclosure () -> CSV) throws {
    let text =
      switch format {
      case .text: page().rendered(for: .current())
      case .json: try jsonText(of: answer)
      case .csv: csv().text
      }
    try StandardStream.output.write(text)
  }
}
