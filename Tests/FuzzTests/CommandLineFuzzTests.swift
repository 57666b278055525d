import Foundation
import FuzzTargets
import TestSupport
import Testing

@Suite struct CommandLineFuzzTests {
  private static let commands = [
    "chain", "at", "gaps", "rank", "between", "timeline", "show", "search", "path", "walk", "audit", "verify", "locate",
    "coverage", "help", "--help", "--version",
  ]

  private static let words = [
    "general-secretary", "joseph-stalin", "1953-03", "--format", "json", "csv", "svg", "--by", "title", "row",
    "--where",
    "endCause=death", "--before", "--count", "--data", "Tests/gensekTests/Fixtures/small.ttl", "--source",
    "Package.swift",
    "--longest", "--shortest", "--limit", "0", "-1", "--max-line", "1", "--max-nesting", "99999999999999999999", "--",
    "-", "--base", "^gs:holder", "person/ada", "keeper", "ada.start", "1900/1910", "", " ", "/dev/null",
  ]

  /// Every hundredth run is a process: they cost a thousand times what a call costs.
  @Test func `a damaged command line ends with a known status and without a signal`() throws {
    let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "gensek")
    let root = FuzzRuns.folder.deletingLastPathComponent().deletingLastPathComponent()
    var random = SplitMix(seed: FuzzRuns.seed)
    try FuzzRuns.run(
      "command-line", share: 1, seeds: Self.words + Self.commands,
      tokens: Self.words + ["\u{1B}[", "=", "..", "/", "\""],
      longest: 2000
    ) { input in
      var arguments = [Self.commands.randomElement(using: &random) ?? "chain"]
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        arguments.append(Self.words.randomElement(using: &random) ?? "")
      }
      let damaged = String(decoding: input.filter { $0 != 0 }, as: UTF8.self)
      arguments.insert(damaged, at: Int.random(in: 0...arguments.count, using: &random))
      arguments += ["--data", "Tests/gensekTests/Fixtures/small.ttl"]
      let process = Process()
      process.executableURL = program
      process.arguments = arguments
      process.currentDirectoryURL = root
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let isKnown = [0, 1, 64, 65, 66, 73, 74].contains(process.terminationStatus)
      if process.terminationReason == .uncaughtSignal || !isKnown {
        throw Finding("status \(process.terminationStatus) of gensek \(arguments)")
      }
    }
  }
}
