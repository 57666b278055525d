import ArgumentParser
import Foundation
import KnowledgeFiles

/// The source text, and the knowledge files that refer to it.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The text of the source, as its SHA-256 in the knowledge fixes it.", valueName: "file"))
  var source: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("The knowledge files, or folders of them.", valueName: "path"))
  var data = [Self.ownKnowledge]

  /// Where the project keeps its knowledge.
  private static let ownKnowledge = "Ontology/knowledge"

  func loadSource() throws -> SourceText {
    try SourceText(contentsOf: source)
  }

  func loadKnowledge() throws -> KnowledgeFolder {
    guard data != [Self.ownKnowledge] || FileManager.default.fileExists(atPath: Self.ownKnowledge) else {
      throw Failure(
        status: .noInput, message: "there is no \(Self.ownKnowledge) in this folder",
        hints: ["--data names the knowledge files to hold against \(source)"])
    }
    return try KnowledgeFolder.load(contentsOf: data, schema: try EmbeddedKnowledge.schema())
  }

  /// The failure of a text that the knowledge does not know.
  func unknownSource(_ text: SourceText) -> Failure {
    Failure(
      status: .badInput, message: "\(source) is no source of this knowledge",
      hints: ["its SHA-256 is \(text.sha256)", "the Source of the knowledge files records another"])
  }
}
