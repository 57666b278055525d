import Foundation
import KnowledgeGraph
import Testing

@testable import TripleStores

/// A throw-away store on loopback, started by the project's own script and ended with this object.
final class StoreServer {
  let kind: StoreKind
  private let notes: String
  private(set) var noted: [String: String] = [:]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private let folder: String

  /// Starts a store.
  ///
  /// - Parameter folder: where its data goes.
  init(_ kind: StoreKind, in folder: String = NSTemporaryDirectory()) throws {
    self.kind = kind
    self.folder = folder
    notes = NSTemporaryDirectory() + "/gensek-stores-\(UUID().uuidString)"
    try run("start")
  }

  deinit {
    // A store that does not end is for a person to see to; the tests have their answers.
    do {
      try run("stop")
      try FileManager.default.removeItem(atPath: notes)
    } catch { print("could not stop \(kind.name): \(error)") }
  }

  /// The server's address.
  var endpoint: String { "http://127.0.0.1:\(noted["port", default: ""])" }

  var processID: Int32 { Int32(noted["pid", default: ""]) ?? 0 }

  /// Ends the server at once, as a crash would.
  func kill() {
    Foundation.kill(processID, SIGKILL)
    // A process that is gone, or waits for its parent only, has no command line.
    while FileManager.default.contents(atPath: "/proc/\(processID)/cmdline")?.isEmpty == false { usleep(10_000) }
  }

  /// Starts the server again, over what it has on disk.
  func restart() throws { try run("restart") }

  func connect(_ change: (inout StoreOptions) -> Void = { _ in }) throws -> TripleStore {
    var options = StoreOptions()
    options.limits = TimeLimits(connecting: 5, silence: 120, total: nil)
    if let user = noted["user"], let path = noted["password_file"] {
      let password = try String(contentsOfFile: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
      options.credentials = Credentials(user: user, password: password)
    }
    change(&options)
    return try TripleStore(endpoint: endpoint, options: options)
  }

  /// Runs the script of the store. `Process` would wait for the server as well, which has the script's open files.
  private func run(_ verb: String) throws {
    try FileManager.default.createDirectory(atPath: notes, withIntermediateDirectories: true)
    let log = notes + "/log"
    let script = "\(Self.root)/scripts/stores/\(kind.rawValue)"
    let places = "GENSEK_STORES='\(notes)' TMPDIR='\(folder)'"
    let status = unsafe system("\(places) timeout 300 '\(script)' \(verb) </dev/null >'\(log)' 2>&1")
    let said = try String(contentsOfFile: log, encoding: .utf8)
    try #require(status == 0, "scripts/stores/\(kind.rawValue) \(verb): \(said)")
    let path = notes + "/\(kind.rawValue).notes"
    guard FileManager.default.fileExists(atPath: path) else { return }
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { noted[String(parts[0])] = String(parts[1]) }
    }
  }
}
