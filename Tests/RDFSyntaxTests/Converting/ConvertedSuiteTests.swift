import Foundation
import KnowledgeGraph
import Testing

@testable import RDFSyntax

/// Every document that the W3C's suites accept, in every format, before our own readers and before others.
@Suite(.enabled(if: TestData.folder != nil, "GENSEK_TEST_DATA names no folder of test data"))
struct `Conversion of the W3C suites` {
  @Test(arguments: [("rdf-turtle", RDFFormat.turtle), ("rdf-n-triples", .ntriples), ("rdf-n-quads", .nquads)])
  func `gives the same graph`(suite: String, format: RDFFormat) throws {
    try TestData.withUnpacked("data/w3c-test-suites/rdf-tests-rdf11.tar.gz") { root in
      let base = "https://w3c.github.io/rdf-tests/rdf/rdf11/\(suite)/"
      let entries = try W3CSuite(folder: root.appending(path: "rdf-tests/rdf/rdf11/\(suite)"), base: base).entries
      let folder = try TemporaryFolder()
      var cases: [String] = []
      var refused: [String] = []
      for entry in entries where entry.verdict != .refuses {
        let text = String(decoding: try Data(contentsOf: entry.action), as: UTF8.self)
        let document = base + entry.action.lastPathComponent
        let before = try Set(triples(text, format, base: document))
        let place = folder.file(entry.name)
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        do {
          for output in RDFFormat.allCases {
            let result = try converted(
              text, format, output, unites: format == .nquads, base: document, pieceSize: 16)
            #expect(
              try areIsomorphic(before, Set(triples(result, output))), "\(entry.name) as \(output.name):\n\(result)")
            try Data(result.utf8).write(to: URL(filePath: place + "/written." + output.rawValue))
          }
          if !Self.beyondJudges.contains(entry.name) { cases.append(place) }
        } catch let error as RDFSyntaxError where error.kind == .unwritable {
          refused.append(entry.name)
        }
      }
      #expect(refused.sorted() == Self.refused[suite] ?? [])
      if Judges.python != nil {
        let verdict = try Judges.compare(folders: cases)
        #expect(verdict.status == 0, "\(verdict.output)")
      }
    }
  }

  /// They have U+0000.
  private static let refused = [
    "rdf-turtle": [
      "LITERAL1_all_controls", "LITERAL1_ascii_boundaries", "LITERAL2_ascii_boundaries",
      "LITERAL_LONG1_ascii_boundaries",
      "LITERAL_LONG2_ascii_boundaries",
    ],
    "rdf-n-triples": ["literal_all_controls", "literal_ascii_boundaries"],
    "rdf-n-quads": ["literal_all_controls", "literal_ascii_boundaries"],
  ]

  /// rdflib reads no labels beyond ASCII in N-Quads.
  private static let beyondJudges: Set = [
    "labeled_blank_node_with_PN_CHARS_BASE_character_boundaries", "labeled_blank_node_with_non_leading_extras",
  ]
}
