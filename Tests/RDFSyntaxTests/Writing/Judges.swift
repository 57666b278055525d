import Foundation
import KnowledgeGraph
import Testing

/// Readers that are not ours: pyoxigraph and rdflib in the Python that GENSEK_PYTHON names, and programs on the path.
enum Judges {
  static let python = ProcessInfo.processInfo.environment["GENSEK_PYTHON"]
  static let needsPython: Comment = "needs GENSEK_PYTHON: a Python that has pyoxigraph and rdflib"

  /// The path of an installed program.
  static func program(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program to its end.
  ///
  /// - Returns: its exit code, and what it wrote to either stream.
  static func run(_ path: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  /// The differences between the files of each folder, as both libraries read them.
  static func compare(folders: [String]) throws -> (status: Int32, output: String) {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../scripts/judges/same_graph.py").standardizedFileURL.path
    return try run(try #require(python), [script] + folders)
  }

  /// Triples in the judges' JSON.
  static func json(_ triples: [TermTriple]) throws -> Data {
    func object(_ term: Term) -> [String: String] {
      switch term {
      case .iri(let iri): return ["iri": iri]
      case .blank(let label): return ["blank": label]
      case .literal(let literal):
        if let language = literal.language { return ["value": literal.lexicalForm, "language": language] }
        return ["value": literal.lexicalForm, "datatype": literal.datatype]
      }
    }
    return try JSONEncoder().encode(triples.map { [object($0.subject), object($0.predicate), object($0.object)] })
  }
}

/// A folder that is removed with its contents when the test lets go of it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "gensek-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// Makes a folder in the folder, with a graph as JSON, N-Triples and Turtle.
  func addCase(_ name: String, _ triples: [TermTriple], also files: [String: String] = [:]) throws -> String {
    let folder = file(name)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Judges.json(triples).write(to: URL(fileURLWithPath: folder + "/expected.json"))
    var files = files
    files["written.nt"] = try ntriples([graph(triples)])
    files["written.ttl"] = try turtle([graph(triples)])
    for (name, content) in files { try Data(content.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
    return folder
  }
}
