import ArgumentParser

/// The command line: its commands, and how it ends.
@main
struct Gensek: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gensek",
    abstract: "Who held which office, when, after whom, on what evidence and with what doubt.",
    version: "0.1.0",
    subcommands: [
      ChainCommand.self, AtCommand.self, GapsCommand.self, AuditCommand.self, RankCommand.self, BetweenCommand.self,
      ShowCommand.self, PathCommand.self, WalkCommand.self, SearchCommand.self, TimelineCommand.self,
      ExportCommand.self, VerifyCommand.self, LocateCommand.self,
    ]
  )

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says why the program ends, to standard output for help that was asked for, else to standard error, and ends it.
  private static func end(with error: any Error) -> Never {
    if let failure = Failure(describing: error) {
      finish(failure)
    }
    let message = fullMessage(for: error)
    let status = exitCode(for: error)
    do throws(Failure) {
      if status.isSuccess {
        try StandardStream.output.write(message + "\n")
      } else if !message.isEmpty {
        try StandardStream.error.write(message.replacing("Error: ", with: "error: ", maxReplacements: 1) + "\n")
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
