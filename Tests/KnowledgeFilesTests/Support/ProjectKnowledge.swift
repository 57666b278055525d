import Foundation
import KnowledgeFiles
import Testing

/// The knowledge that the project carries, and the source from which it was taken, which the project does not.
enum ProjectKnowledge {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func folder() throws -> KnowledgeFolder {
    try KnowledgeFolder.load(
      contentsOf: [root.appending(path: "Ontology/knowledge").path], schema: EmbeddedKnowledge.schema())
  }

  /// The file of `GENSEK_TEST_DATA/sources` whose bytes are the ones that a source of the knowledge records.
  static let source: SourceText? = {
    guard let data = ProcessInfo.processInfo.environment["GENSEK_TEST_DATA"] else { return nil }
    let sources = URL(filePath: data).appending(path: "sources")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
    guard let folder = try? folder() else { return nil }
    let text = tripleLines(folder.graph).joined(separator: "\n")
    return names.sorted().lazy
      .compactMap { try? SourceText(contentsOf: sources.appending(path: $0).path) }
      .first { text.contains("\"\($0.sha256)\"") }
  }()

  static let whyMissing: Comment = "GENSEK_TEST_DATA names no folder with the source of the project's knowledge"
}
