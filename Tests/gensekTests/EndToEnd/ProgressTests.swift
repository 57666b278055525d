import Foundation
import Testing

/// The line of progress, on a terminal that `script` makes.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/script"), "needs script(1) to make a terminal"))
struct ProgressTests {
  private static let triple = "<http://e/a> <http://e/p> <http://e/b> ."

  /// What a terminal gets of a conversion that takes three seconds, as the program may be slow to start.
  private func onTerminal(_ redirection: String, settings: String = "TERM=xterm") throws -> String {
    let work = "(echo '\(Self.triple)'; sleep 3) | \\\"$gensek\\\" convert - --from nt --to nt \(redirection)"
    return try ProcessRun.bash("\(settings) script -qec \"\(work)\" /dev/null < /dev/null").output
  }

  @Test func `is drawn after a second and erased at the end`() throws {
    let shown = try onTerminal("> /dev/null")
    #expect(shown.contains("\rconverting standard input\u{1B}[2m   "))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
    #expect(!shown.contains("\n"))
  }

  @Test func `has no colour where NO_COLOR is set`() throws {
    let shown = try onTerminal("> /dev/null", settings: "TERM=xterm NO_COLOR=1")
    #expect(shown.contains("converting") && !shown.contains("\u{1B}[2m"))
  }

  @Test(arguments: [
    // Answers go to the same terminal; standard error is no terminal; the terminal cannot erase.
    ("", "TERM=xterm"), ("> /dev/null 2> /dev/null", "TERM=xterm"), ("> /dev/null", "TERM=dumb"),
  ])
  func `is not drawn where it would be in the way`(redirection: String, settings: String) throws {
    #expect(try !onTerminal(redirection, settings: settings).contains("converting"))
  }
}
