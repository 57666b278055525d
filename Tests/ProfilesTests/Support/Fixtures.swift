import Foundation
import Importers
import KnowledgeGraph
import OfficeHolding
import Profiles
import RDFSyntax
import Testing

/// Knowledge to export, and what an export is as bytes.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")
  static let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The profiles that write something of their own.
  static let profiles = ExportProfile.allCases.filter { $0 != .gensek }

  /// An invented harbour with one of each thing that a profile may find hard.
  static func harbour() throws -> KnowledgeBase {
    var builder = GraphBuilder()
    try TurtleReader().read(file: folder.appending(path: "harbour.ttl").path, into: &builder)
    return KnowledgeBase(asserted: builder.freeze())
  }

  /// Knowledge from triples in Turtle with the prefixes of the vocabulary.
  static func knowledge(_ turtle: String) throws -> KnowledgeBase {
    let prefixes = """
      @prefix gs: <https://w3id.org/gensek/ns#> . @prefix : <https://w3id.org/gensek/id/> .
      @prefix edtf: <http://id.loc.gov/datatypes/edtf/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

      """
    var builder = GraphBuilder()
    try TurtleReader().read(Array((prefixes + turtle).utf8), base: nil, into: &builder)
    return KnowledgeBase(asserted: builder.freeze())
  }

  /// What an export is as a file: Turtle or JSON.
  static func bytes(_ export: ProfileExport) throws -> [UInt8] {
    switch export.content {
    case .text(let bytes): return bytes
    case .graph(let graph, let prefixes):
      var sink = MemorySink()
      try TurtleWriter(prefixes: prefixes).write([graph], to: &sink)
      return sink.bytes
    }
  }

  /// The name of a file of a profile.
  static func name(_ profile: ExportProfile) -> String {
    switch profile {
    case .popolo: "\(profile.rawValue).json"
    case .followthemoney: "\(profile.rawValue).jsonl"
    default: "\(profile.rawValue).ttl"
    }
  }
}

/// Folders of data that is not part of the project, where `GENSEK_TEST_DATA` names them.
enum OutsideData {
  static let folder = ProcessInfo.processInfo.environment["GENSEK_TEST_DATA"].map { $0 + "/data/" }
  static let why: Comment = "GENSEK_TEST_DATA names no folder with the outside data"

  private static let positions: [String] = [
    "Q14211", "Q16147179", "Q1769526", "Q195965", "Q3657870", "Q4763428", "Q54211708", "Q56761097", "Q7444267",
  ].flatMap { item in
    ["metadata", "mandates"].map { "wikidata-position-history/example-data/\($0)/\(item).json" }
  }

  /// Some data of each kind, by name.
  static let sets: [(name: String, kind: ImportKind, files: [String])] = [
    ("Estonia's parliament", .popolo, ["everypolitician-popolo/estonia-ep-popolo-v1.0.json"]),
    ("Zimbabwe's senate", .popolo, ["everypolitician-popolo/zimbabwe-senate-ep-popolo-v1.0.json"]),
    ("nine positions of Wikidata", .wikidata, positions),
    ("entities of Wikidata", .wikidata, ["wikidata-rdf/wikidata_triples_small.json"]),
    ("US presidents and vice-presidents", .congressLegislators, ["congress-legislators/executive.json"]),
  ]
}

/// Programs that are not ours and judge what is written.
enum Judges {
  static let python = ProcessInfo.processInfo.environment["GENSEK_PYTHON"]
  static let why: Comment = "GENSEK_PYTHON names no interpreter with pyoxigraph, rdflib and followthemoney"

  /// Runs one of the judges of scripts/judges on files that are written for it.
  ///
  /// - Returns: its exit code, and what it wrote to either stream.
  static func run(_ script: String, on files: [(name: String, bytes: [UInt8])]) throws -> (
    status: Int32, output: String
  ) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-profile-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = [Fixtures.root.appending(path: "scripts/judges/\(script)").path]
    for (name, bytes) in files {
      let file = folder.appending(path: name)
      try Data(bytes).write(to: file)
      process.arguments?.append(file.path)
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
