import Foundation
import Testing

/// What the commands print, kept as snapshots.
@Suite struct OutputTests {
  static let commands = [
    "chain", "at", "gaps", "check", "rank", "between", "timeline", "show", "search", "path", "walk", "audit", "export",
    "verify",
    "coverage", "locate", "convert", "generate", "build", "import", "diff", "match", "load",
  ]

  @Test(arguments: commands)
  func `the help of a command is as it was`(command: String) throws {
    let run = try ProcessRun.gensek([command, "--help"], environment: ["COLUMNS": "100"])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    try Snapshot.expect(run.output, named: "help-\(command)")
  }

  @Test func `the help lists every command`() throws {
    let run = try ProcessRun.gensek(["--help"], environment: ["COLUMNS": "100"])
    #expect(run.status == 0)
    for command in Self.commands { #expect(run.output.contains("\n  \(command) ")) }
    try Snapshot.expect(run.output, named: "help")
  }

  /// Questions with the names of their snapshots and the status that they end with.
  static let questions: [(name: String, arguments: [String], status: Int32)] = [
    ("chain", ["chain", "general-secretary"], 0),
    ("chain-by-title", ["chain", "general-secretary", "--by", "title"], 0),
    ("chain-by-row-deaths", ["chain", "general-secretary", "--by", "row", "--where", "endCause=death"], 0),
    ("chain-before-brezhnev", ["chain", "general-secretary", "--before", "leonid-brezhnev"], 0),
    ("chain-count", ["chain", "general-secretary", "--before", "leonid-brezhnev", "--count"], 0),
    ("chain-csv", ["chain", "general-secretary", "--format", "csv"], 0),
    ("at-1953-02-01", ["at", "1953-02-01"], 0),
    ("at-1953-03-10", ["at", "1953-03-10", "general-secretary"], 0),
    ("at-1919-12", ["at", "1919-12", "general-secretary"], 0),
    ("at-1991-08-24", ["at", "1991-08-24", "general-secretary"], 0),
    ("gaps", ["gaps", "general-secretary"], 0),
    ("gaps-csv", ["gaps", "general-secretary", "--format", "csv"], 0),
    ("check", ["check"], 1),
    ("check-csv", ["check", "general-secretary", "--format", "csv"], 1),
    ("check-sarif", ["check", "general-secretary", "--format", "sarif"], 1),
    ("check-wikitext", ["check", "general-secretary", "--only", "vacancy", "--format", "wikitext"], 1),
    ("check-nothing", ["check", "general-secretary", "--only", "cycle"], 0),
    ("audit", ["audit"], 1),
    ("audit-csv", ["audit", "--format", "csv"], 1),
    ("rank-longest", ["rank", "general-secretary", "--longest"], 0),
    ("rank-shortest", ["rank", "general-secretary", "--shortest"], 0),
    ("between", ["between", "stalin-general-secretary.end", "khrushchev-first-secretary.start"], 0),
    ("show-khrushchev", ["show", "khrushchev-first-secretary"], 0),
    ("path", ["path", "Leon Trotsky", "Vladimir Ivashko"], 0),
    ("walk", ["walk", "vyacheslav-molotov", "^gs:holder/(gs:follows|gs:continuesTenure)+/gs:holder"], 0),
    ("at-csv", ["at", "1919-12", "--format", "csv"], 0),
    ("rank-csv", ["rank", "general-secretary", "--format", "csv"], 0),
    ("show-csv", ["show", "appointment-of-stalin", "--format", "csv"], 0),
    ("timeline-csv", ["timeline", "general-secretary", "--format", "csv"], 0),
    ("match", ["match", "--minimum", "0.3"], 0),
    ("match-csv", ["match", "--minimum", "0.3", "--format", "csv"], 0),
    ("search-cyrillic", ["search", "генеральный секретарь"], 0),
    ("search-nothing", ["search", "xyzzy"], 1),
    ("timeline", ["timeline", "general-secretary"], 0),
    ("diff", ["diff", "Tests/gensekTests/Fixtures/small.ttl", "Tests/gensekTests/Fixtures/changed.ttl"], 1),
    ("timeline-svg", ["timeline", "general-secretary", "--format", "svg"], 0),
  ]

  @Test(arguments: questions)
  func `an answer is as it was`(question: (name: String, arguments: [String], status: Int32)) throws {
    let run = try ProcessRun.gensek(question.arguments)
    #expect(run.status == question.status)
    #expect(run.error.isEmpty)
    try Snapshot.expect(run.output, named: question.name)
  }

  @Test(arguments: ["json", "csv", "text"])
  func `the same question has the same answer each time`(format: String) throws {
    let arguments = ["show", "joseph-stalin", "--format", format]
    #expect(try ProcessRun.gensek(arguments).output == ProcessRun.gensek(arguments).output)
  }

  @Test func `the version is told`() throws {
    let run = try ProcessRun.gensek(["--version"])
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }
}
