import Foundation
import Testing

/// Wrong and hostile arguments end with their status and words, never with a trap.
@Suite struct HostileArgumentTests {
  static let wrong: [(arguments: [String], status: Int32, words: String)] = [
    (["chian"], 64, "did you mean chain?"),
    (["chain"], 64, "Missing expected argument"),
    (["chain", "--data", "x"], 64, "put what is asked before it"),
    (["chain", "general-secretry"], 64, "did you mean"),
    (["show", "Krushchev Nikita"], 64, "did you mean person/nikita-khrushchev (Nikita Khrushchev)?"),
    (["chain", "Secretary General"], 64, "did you mean lineage/general-secretary"),
    (["chain", "leonid-brezhnev"], 64, "what is needed here is"),
    (["chain", "general-secretary", "--by", "foo"], 64, "title"),
    (["chain", "general-secretary", "--where", "foo"], 64, "property=value"),
    (["chain", "general-secretary", "--where", "endCauze=death"], 64, "did you mean endCause?"),
    (["chain", "general-secretary", "--count"], 64, "--before"),
    (["at", "1953-13"], 64, "expected a month"),
    (["at", "../.."], 64, "error:"),
    (["at", "-44"], 64, "\"-44\", character 4"),
    (["at", "-0043-13"], 64, "expected a month"),
    (["at", "-0043", "--data", "Tests/gensekTests/Fixtures/small.ttl"], 0, ""),
    (["between", "-0043-03-15", "-0026-01-16"], 0, ""),
    (["at", "99999999999999999999"], 64, "error:"),
    (["between", "1953", "nobody-at-all"], 64, "nobody-at-all"),
    (["walk", "joseph-stalin", "gs:holder/"], 64, "column 11"),
    (["walk", "joseph-stalin", "gs:"], 1, ""),
    (["walk", "joseph-stalin", "nix:holder"], 64, "nix"),
    (["search", "..."], 64, "no word"),
    (["search", "a", "--limit", "-1"], 64, "error:"),
    (["show", "\u{1B}[2J"], 64, "\\u{1B}"),
    (["show", ""], 64, "error:"),
    (["export", "--base", "not an iri"], 64, "not an iri"),
    (["export", "--verify"], 64, "--output"),
    (["export", "--output", "/nonexistent/folder/x.ttl"], 73, "/nonexistent/folder"),
    (["export", "--output", "/"], 73, "error:"),
    (["chain", "general-secretary", "--data", "/nonexistent.ttl"], 66, "/nonexistent.ttl"),
    (["chain", "general-secretary", "--data", "/nonexistent-folder"], 66, "/nonexistent-folder"),
    (["chain", "general-secretary", "--data", "Package.swift"], 65, "Package.swift"),
    (["generate", "--tenures", "-1", "--seed", "1"], 64, "--tenures"),
    (["generate", "--tenures", "9223372036854775807", "--seed", "1"], 64, "--tenures"),
    (["generate", "--tenures", "10", "--seed", "-1"], 64, "--seed"),
    (["generate", "--tenures", "10", "--seed", "1", "--vacancies", "501"], 64, "at most 500"),
    (["generate", "--tenures", "10", "--seed", "1", "--cycles", "nan"], 64, "rate"),
    (["generate", "--tenures", "10", "--seed", "1", "-o", "x", "--expected", "x"], 64, "--expected"),
    (["generate", "--tenures", "10", "--seed", "1", "-o", "/nonexistent/folder/x.nt"], 73, "/nonexistent/folder"),
    (["verify", "--source", "/nonexistent.txt"], 66, "/nonexistent.txt"),
    (["verify", "--source", "/dev/null"], 1, ""),
    (["locate", "--source", "Package.swift", ""], 1, ""),
  ]

  @Test(arguments: wrong)
  func `a wrong argument ends with its status and words`(
    wrong: (arguments: [String], status: Int32, words: String)
  ) throws {
    let run = try ProcessRun.gensek(wrong.arguments)
    #expect(!run.wasKilled)
    #expect(run.status == wrong.status)
    #expect(wrong.words.isEmpty || run.error.contains(wrong.words), "\(run.error)")
    #expect(!run.error.contains("\u{1B}"))
    #expect(!run.error.contains("Fatal error"))
    if wrong.status >= 64 {
      #expect(run.output.isEmpty)
      #expect(run.error.hasPrefix("error: "))
    }
  }

  /// Whatever the command and the option: a folder is no input where a file is wanted.
  @Test(arguments: [
    "convert Sources --from nt --to nt", "show x --data csv:Sources", "show x --data rdf:Sources",
    "show x --data Sources",
    "import csv Sources -o -", "import csv Package.swift --mapping Sources -o -", "import popolo Sources -o -",
    "locate --source Sources x", "verify --source Sources", "show x --decisions Sources", "diff Sources",
    "match -o Sources", "build Sources -o x.gensek", "load http://localhost:1 --ca-file Sources",
    "load http://localhost:1 --user u --password-file Sources",
  ])
  func `a folder in the place of a file is no input`(line: String) throws {
    let run = try ProcessRun.gensek(line.split(separator: " ").map(String.init))
    #expect(run.status == 66, "\(run.error)")
    #expect(run.output.isEmpty && run.error.contains("Sources"))
  }

  @Test(arguments: [
    String(repeating: "a", count: 100_000), String(repeating: "(", count: 50_000), "e\u{301}\u{301}\u{301}",
    "%s%n", "$(id)", "`id`", "../../../etc/passwd", "--", "-x", "[1,2..", "Y999999999999999999",
  ])
  func `a strange word is refused or not found`(word: String) throws {
    let data = ["--data", "Tests/gensekTests/Fixtures/small.ttl"]
    for command in [
      ["show", word], ["chain", word], ["at", word], ["between", word, word], ["walk", "ada", word], ["search", word],
    ] {
      let run = try ProcessRun.gensek(command + data)
      #expect(!run.wasKilled)
      #expect([0, 1, 64].contains(run.status), "\(command[0]): \(run.status)")
    }
  }

  @Test(arguments: [
    "chain keeper", "show keeper", "at 1906", "gaps keeper", "timeline keeper", "search ben",
    "path person/ada person/ben",
  ])
  func `what data says cannot steer the terminal`(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let run = try ProcessRun.gensek(words + ["--data", "Tests/gensekTests/Fixtures/small.ttl"])
    #expect(run.status == 0, "\(run.error)")
    #expect(!run.output.contains("\u{1B}"))
  }
}
