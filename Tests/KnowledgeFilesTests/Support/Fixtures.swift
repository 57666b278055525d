import Foundation
import KnowledgeFiles
import KnowledgeGraph
import Testing

/// The folders beside these tests.
enum Fixtures {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

  /// The names of the folders in a folder; each name says what its files are expected to do.
  static func names(in folder: String) -> [String] {
    let path = root.appending(path: folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  static func path(_ name: String) -> String { root.appending(path: name).path }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  static func schema() throws -> VocabularySchema { try EmbeddedKnowledge.schema() }

  static func lighthouse() throws -> KnowledgeFolder {
    try KnowledgeFolder.load(contentsOf: [path("lighthouse/knowledge")], schema: schema())
  }

  static func lighthouseSource() throws -> SourceText {
    try SourceText(contentsOf: path("lighthouse/source.txt"))
  }

  /// Holds text to a kept file. A missing file fails; `GENSEK_RECORD=1` writes it, and fails too, so that no check passes by recording.
  static func expect(_ text: String, in name: String) throws {
    let file = root.appending(path: name)
    if ProcessInfo.processInfo.environment["GENSEK_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    let kept = try #require(try? String(contentsOf: file, encoding: .utf8), "\(name) is missing")
    #expect(text == kept, "\(name)")
  }
}

/// The triples of a graph as lines, for comparing.
func tripleLines(_ graph: Graph) -> [String] {
  graph.match().map { triple in
    TermTriple(graph.term(for: triple.subject), graph.term(for: triple.predicate), graph.term(for: triple.object))
      .description
  }.sorted()
}
