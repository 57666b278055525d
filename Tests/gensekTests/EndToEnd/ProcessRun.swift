import Foundation

/// One run of a program: what it said and how it ended.
struct ProcessRun {
  var output: String
  var error: String
  var status: Int32
  /// Whether a signal ended it.
  var wasKilled: Bool

  /// The folder of the package.
  static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the program that this build made, beside the tests themselves.
  static let productFolder: URL = {
    let test = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return test.deletingLastPathComponent()
  }()

  /// Runs the program of this build.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - environment: The whole environment but for the path, and what the sanitizers and the loader read.
  ///   - folder: The working folder; the package's where none is given.
  static func gensek(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL = packageFolder
  ) throws -> ProcessRun {
    try run(productFolder.appending(path: "gensek"), arguments, environment: environment, in: folder)
  }

  /// Runs a program with an empty standard input and waits for its end.
  static func run(
    _ program: URL, _ arguments: [String], environment: [String: String] = [:], in folder: URL = packageFolder
  ) throws -> ProcessRun {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let own = ProcessInfo.processInfo.environment
    let inherited = own.filter { ["PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS"].contains($0.key) }
    process.environment = inherited.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-run-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files rather than pipes: a long output fills no pipe while nobody reads.
    let output = folder.appending(path: "output")
    let error = folder.appending(path: "error")
    try Data().write(to: output)
    try Data().write(to: error)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return ProcessRun(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self),
      status: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal)
  }

  /// Runs a line of bash, for what needs a pipe or a redirection; `$gensek` is the program of this build.
  static func bash(_ line: String, environment: [String: String] = [:]) throws -> ProcessRun {
    var environment = environment
    environment["gensek"] = productFolder.appending(path: "gensek").path
    return try run(URL(filePath: "/bin/bash"), ["-c", line], environment: environment)
  }
}
