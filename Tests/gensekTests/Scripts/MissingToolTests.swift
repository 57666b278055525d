import Foundation
import Testing

/// Runs the scripts with a path on which only the named programs are found.
@Suite struct MissingToolTests {
  /// What a plain system has, and what stands in for the programs that a test wants to behave otherwise.
  private static let plain = [
    "bash", "env", "dirname", "readlink", "cat", "sed", "head", "tail", "mktemp", "rm", "find", "mkdir", "touch",
    "mv", "cp", "cmp", "grep", "tr",
  ]

  private func run(
    _ script: String, _ arguments: [String] = [], standIns: [String: String]
  ) throws -> ProcessRun {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "gensek-scripts-\(UUID())")
    let programs = folder.appending(path: "bin")
    try files.createDirectory(at: programs, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    for name in Self.plain {
      let place = try #require(["/bin", "/usr/bin"].map { "\($0)/\(name)" }.first(where: files.fileExists(atPath:)))
      try files.createSymbolicLink(atPath: programs.appending(path: name).path, withDestinationPath: place)
    }
    for (name, text) in standIns {
      let program = programs.appending(path: name)
      try Data("#!/bin/bash\n\(text)\n".utf8).write(to: program)
      try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    }
    // A copy without a build, so that nothing is there to be run at once.
    try files.copyItem(at: ProcessRun.packageFolder.appending(path: "scripts"), to: folder.appending(path: "scripts"))
    return try ProcessRun.run(
      folder.appending(path: "scripts/\(script)"), arguments, environment: ["PATH": programs.path], in: folder)
  }

  private let swift = ["swift": "echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'"]
  private let root = ["id": "echo 0"]
  private let noLibraries = ["pkg-config": "exit 1"]

  /// The packages of all C libraries that the program links.
  private static let libraries = "libraptor2-dev libmd-dev zlib1g-dev libxxhash-dev libcurl4-gnutls-dev"

  @Test(arguments: ["gensek", "test", "format", "export", "fuzz"])
  func `without a Swift toolchain a script says where to get one`(script: String) throws {
    let run = try run(script, standIns: [:])
    #expect(run.status == 69)
    #expect(run.error.hasPrefix("error: no Swift toolchain"))
    #expect(run.error.contains("https://www.swift.org/install/linux"))
    #expect(run.output.isEmpty)
  }

  @Test func `a toolchain that is too old is named`() throws {
    let run = try run("gensek", standIns: ["swift": "echo 'Swift version 6.1.2 (swift-6.1.2-RELEASE)'"])
    #expect(run.status == 69)
    #expect(run.error.contains("too old: version 6.1"))
  }

  @Test func `without root the command that installs the libraries is told`() throws {
    let run = try run(
      "gensek", standIns: swift.merging(noLibraries) { $1 }.merging(["id": "echo 1000", "apt-get": "exit 0"]) { $1 })
    #expect(run.status == 69)
    #expect(run.error.contains("sudo apt-get install \(Self.libraries)"))
  }

  @Test func `without apt-get the names of the packages are told`() throws {
    let run = try run("gensek", standIns: swift.merging(noLibraries) { $1 }.merging(root) { $1 })
    #expect(run.status == 69)
    #expect(run.error.contains("missing: \(Self.libraries)"))
  }

  @Test func `without a network apt-get's own words are told`() throws {
    let run = try run(
      "gensek",
      standIns: swift.merging(noLibraries) { $1 }.merging(root) { $1 }.merging([
        "apt-get": "echo 'Could not resolve deb.example.org' >&2; exit 100"
      ]) { $1 })
    #expect(run.status == 69)
    #expect(run.error.contains("Installing \(Self.libraries) with apt-get."))
    #expect(run.error.contains("Could not resolve deb.example.org"))
    #expect(run.error.contains("Without a network"))
  }

  @Test func `a build that fails is an error and leaves nothing that looks built`() throws {
    let run = try run(
      "gensek", ["chain"],
      standIns: [
        "swift": "if [ \"$1\" = --version ]; then echo 'Swift version 6.3.1'; else echo 'broken.swift:1'; exit 1; fi",
        "pkg-config": "exit 0",
      ])
    #expect(run.status == 70)
    #expect(run.error.contains("broken.swift:1"))
    #expect(run.output.isEmpty)
  }
}
