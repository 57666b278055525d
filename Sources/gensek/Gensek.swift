import ArgumentParser

/// The command line: its commands, and how it ends.
@main
struct Gensek: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gensek",
    abstract: "Who held which office, when, after whom, on what evidence and with what doubt.",
    discussion: """
      Things are named by slug (leonid-brezhnev), label ("Leonid Brezhnev"), kind/slug (person/leonid-brezhnev) or IRI.
      Every question also answers in JSON: --format json.

      EXAMPLES:
        gensek chain general-secretary
        gensek at 1953-02-01
        gensek show "Vyacheslav Molotov"
        gensek export --format ntriples --output gensek.nt

      Status: 0 done; 1 the answer is a finding; 64 wrong usage; 65 bad input; 66 no such input; 73, 74 cannot write.
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Succession",
        subcommands: [
          ChainCommand.self, AtCommand.self, GapsCommand.self, CheckCommand.self, RankCommand.self, BetweenCommand.self,
          TimelineCommand.self,
        ]),
      CommandGroup(
        name: "Knowledge",
        subcommands: [
          ShowCommand.self, SearchCommand.self, PathCommand.self, WalkCommand.self, AuditCommand.self,
          ImportCommand.self, MatchCommand.self, ExportCommand.self, LoadCommand.self, DiffCommand.self,
          BuildCommand.self, ConvertCommand.self,
        ]),
      CommandGroup(
        name: "Sources",
        subcommands: [VerifyCommand.self, CoverageCommand.self, LocateCommand.self]),
      CommandGroup(name: "Measuring", subcommands: [GenerateCommand.self]),
    ]
  )

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try Usage.checkCommand(arguments)
      var command = try parseAsRoot(DateArgument.marked(arguments))
      try command.run()
    } catch {
      end(with: error, arguments)
    }
  }

  /// Says why the program ends, to standard output for help that was asked for, else to standard error, and ends it.
  private static func end(with error: any Error, _ arguments: [String]) -> Never {
    if let failure = Failure(describing: error) {
      finish(failure)
    }
    let message = fullMessage(for: error)
    let status = exitCode(for: error)
    do throws(Failure) {
      if status.isSuccess {
        try StandardStream.output.write(message + "\n")
      } else if !message.isEmpty {
        try StandardStream.error.write(Usage.message(message, arguments) + "\n")
      }
    } catch {
      finish(error)
    }
    exit(withError: status)
  }

  private static func finish(_ failure: Failure) -> Never {
    // Where standard error is closed too there is nobody left to tell.
    do throws(Failure) { try StandardStream.error.write(failure.text) } catch {}
    exit(withError: ExitCode(failure.status.rawValue))
  }
}
