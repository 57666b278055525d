/// Why a command ends without its answer: what is told to the person, and the status that the program ends with.
struct Failure: Error, Sendable, Equatable {
  /// The statuses of `sysexits.h`, and that of a process whose reader has gone.
  enum Status: Int32, Sendable {
    case finding = 1
    case usage = 64
    case badInput = 65
    case noInput = 66
    case cannotCreate = 73
    case cannotWrite = 74
    case closedPipe = 141
  }

  var status: Status
  var message: String
  /// Lines that help: the nearest right words, what to do next.
  var hints: [String] = []

  /// The reader of standard output has gone; nothing is said.
  static let closedPipe = Failure(status: .closedPipe, message: "")

  static func cannotWrite(_ target: String, reason: String) -> Failure {
    Failure(status: .cannotWrite, message: "cannot write \(target): \(reason)")
  }

  /// What goes to standard error; what it quotes of arguments and files cannot steer a terminal.
  var text: String {
    guard status != .closedPipe else { return "" }
    return "error: \(Phrase(message).text)\n" + hints.map { "  \(Phrase($0).text)\n" }.joined()
  }
}
