import Foundation
import FuzzTargets
import KnowledgeFiles
import Testing

@Suite struct KnowledgeFileFuzzTests {
  /// The project's own files, and what is nasty in YAML.
  private static func seeds() throws -> [String] {
    let folder = FuzzRuns.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Ontology/knowledge")
    let enumerator = try #require(FileManager.default.enumerator(atPath: folder.path))
    var files: [String] = []
    for case let name as String in enumerator where name.hasSuffix(".yaml") {
      let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
      // Pieces of a file's size are damaged more often where it matters than whole files.
      files += text.components(separatedBy: "\n\n").map { "source: wikipedia-general-secretary-cpsu\nPerson:\n" + $0 }
      files.append(String(text.prefix(4000)))
    }
    return files.sorted() + [
      "Person:\n  ada:\n    prefLabel: Ada @0-3\n", "a: &a [*a]\n", "a: &x {b: *x}\n", "? [a]\n: b\n", "--- a\n--- b\n",
      "Tenure:\n  t: {start: 1900-01-01 @0-1+2-3 [1@4-5] (pronoun)}\n", "!!binary aGVsbG8=\n", "[[[[[[[[[[\n",
    ]
  }

  @Test func `a damaged knowledge file is read or refused with located faults`() throws {
    let schema = try EmbeddedKnowledge.schema()
    try FuzzRuns.run(
      "knowledge-file", share: 20, seeds: Self.seeds(),
      tokens: [
        "@", "-", "+", ",", "[1]", "(pronoun)", ": ", "\n  ", "- ", "&a", "*a", "!!str ", "|\n", ">\n", "{", "}", "?",
        "---",
        "Person:", "Tenure:", "Source:", "source:", "leftOut:", "evidence:", "value:", "jointEvidence:",
        "@0-99999999999999999999",
        "@ru", "%", "#", "'", "\"", "<<: *a",
      ]
    ) { input in
      let text = String(decoding: input, as: UTF8.self)
      do throws(KnowledgeFolderError) {
        _ = try KnowledgeFolder.load(files: [(name: "fuzz.yaml", text: text)], schema: schema)
      } catch {
        if let fault = error.errors.first(where: { $0.line < 0 || $0.column < 0 }) {
          throw Finding("a fault without a place: \(fault)")
        }
      }
    }
  }
}
