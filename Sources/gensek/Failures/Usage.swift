import ArgumentParser
import KnowledgeGraph

/// What the argument parser leaves unsaid about wrong usage.
enum Usage {
  /// Refuses a word that is no command, with the nearest that is.
  static func checkCommand(_ arguments: [String]) throws(Failure) {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return }
    let commands = Gensek.configuration.subcommands + Gensek.configuration.groupedSubcommands.flatMap(\.subcommands)
    let names = commands.map { $0._commandName }
    guard !names.contains(word) else { return }
    let nearest = nearestName(to: word, among: names)
    throw Failure(
      status: .usage, message: "there is no command “\(word)”" + (nearest.map { "; did you mean \($0)?" } ?? ""),
      hints: ["'gensek --help' lists the commands"])
  }

  /// A message of the argument parser in our own form; `--data` takes every word after it, which is easily forgotten.
  static func message(_ message: String, _ arguments: [String]) -> String {
    var text = message.hasPrefix("Error: ") ? "error: " + message.dropFirst(7) : message
    if message.contains("Missing expected argument"), arguments.contains("--data") {
      text += "\n  --data takes every word up to the next option: put what is asked before it."
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { Phrase(String($0)).text }.joined(
      separator: "\n")
  }
}
