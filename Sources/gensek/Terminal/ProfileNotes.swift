import Profiles

/// What a person is told of a profile: what it leaves out. What it quotes of the knowledge cannot steer a terminal.
struct ProfileNotes {
  let text: String

  init(_ report: ProfileReport) {
    text = report.text.split(separator: "\n").map { Phrase(String($0)).text + "\n" }.joined()
  }
}
