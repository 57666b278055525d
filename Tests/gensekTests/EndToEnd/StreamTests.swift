import Foundation
import Testing

/// Pipes, colours, and writing where it cannot be done.
@Suite struct StreamTests {
  @Test(arguments: ["chain general-secretary", "export", "audit", "timeline general-secretary --format svg"])
  func `a reader that goes away is no error`(command: String) throws {
    let run = try ProcessRun.bash("\"$gensek\" \(command) | head -n 1 > /dev/null; echo ${PIPESTATUS[0]}")
    #expect(run.error.isEmpty)
    #expect(["0\n", "1\n", "141\n"].contains(run.output), "\(run.output)")
  }

  @Test func `a reader that went away before is no error, even where the signal is ignored`() throws {
    let run = try ProcessRun.bash(
      "trap '' PIPE; (sleep 0.2; \"$gensek\" export; echo \"status $?\" >&2) | true")
    #expect(run.error == "status 141\n")
  }

  @Test(arguments: ["chain general-secretary", "export", "--help", "show joseph-stalin --format json"])
  func `a full disk is an error`(command: String) throws {
    let run = try ProcessRun.bash("\"$gensek\" \(command) > /dev/full")
    #expect(run.status == 74)
    #expect(run.error.contains("No space left on device"))
  }

  @Test(arguments: ["-", "/dev/stdout"])
  func `an import goes to standard output, by a pipe or into a file`(output: String) throws {
    let table = "Holder,Office,From\nAda Aller,Keeper of the Light,1901\n"
    let file = FileManager.default.temporaryDirectory.appending(path: "gensek-\(UUID()).csv")
    try Data(table.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    for way in ["| cat", "> '\(file.path).nt'; cat '\(file.path).nt'; rm '\(file.path).nt'"] {
      let run = try ProcessRun.bash("\"$gensek\" import csv '\(file.path)' -o \(output) \(way)")
      #expect(run.output.split(separator: "\n").count == 18, "\(run.output) \(run.error)")
    }
  }

  @Test func `nothing is coloured in a pipe`() throws {
    #expect(try !ProcessRun.gensek(["chain", "general-secretary"]).output.contains("\u{1B}"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/script"), "needs script(1) to make a terminal"))
  func `a terminal gets colour unless NO_COLOR is set`() throws {
    func onTerminal(_ settings: String) throws -> String {
      try ProcessRun.bash("\(settings) script -qec '\"$gensek\" gaps general-secretary' /dev/null < /dev/null").output
    }
    #expect(try onTerminal("TERM=xterm").contains("\u{1B}["))
    #expect(try !onTerminal("TERM=xterm NO_COLOR=1").contains("\u{1B}["))
    #expect(try !onTerminal("TERM=dumb").contains("\u{1B}["))
  }
}
