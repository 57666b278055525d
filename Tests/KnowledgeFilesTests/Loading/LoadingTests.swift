import KnowledgeFiles
import KnowledgeGraph
import Testing

@Suite struct LoadingTests {
  static let head = """
    source: light-list
    Source:
      light-list:
        title: A list of lights
    Person:
      agnes-pell:
        prefLabel: Agnes Pell

    """

  static func folder(_ text: String) throws -> KnowledgeFolder {
    try KnowledgeFolder.load(files: [("light.yaml", head + text)], schema: Fixtures.schema())
  }

  /// The triples of a graph that have a predicate, as lines without namespaces.
  static func lines(_ graph: Graph, _ predicate: String) -> [String] {
    tripleLines(graph).filter { $0.contains("#\(predicate)> ") }
      .map {
        $0.replacing("https://w3id.org/gensek/", with: "").replacing("http://id.loc.gov/datatypes/edtf/", with: "")
      }
  }

  @Test func `the lighthouse becomes these triples`() throws {
    let text = try tripleLines(Fixtures.lighthouse().graph).joined(separator: "\n")
    try Fixtures.expect(text + "\n", in: "lighthouse/graph.txt")
  }

  @Test func `two claims of one day are two statements and no plain triple`() throws {
    let folder = try Self.folder("Tenure:\n  pell:\n    start:\n      - 1851-05-03 @0-4\n      - 1851-05-04 @5-9\n")
    #expect(Self.lines(folder.graph, "start").filter { $0.hasPrefix("<id/tenure") } == [])
    #expect(Self.lines(folder.graph, "subject").count == 2)
  }

  @Test func `a coarser date that holds a narrower one is no conflict`() throws {
    let folder = try Self.folder(
      "Tenure:\n  pell:\n    start:\n      - 1851 @0-4\n      - 1851-05 @5-9\n      - \"[..1851] @10-12\"\n")
    #expect(
      Self.lines(folder.graph, "start").filter { $0.hasPrefix("<id/tenure") }
        == ["<id/tenure/pell> <ns#start> \"1851-05\"^^<EDTF>"])
    #expect(Self.lines(folder.graph, "object").count == 3)
  }

  @Test func `several values of anything but a day stand plain`() throws {
    let folder = try Self.folder("Tenure:\n  pell:\n    statedDuration:\n      - P1Y @0-4\n      - P2Y @5-9\n")
    #expect(Self.lines(folder.graph, "statedDuration").filter { $0.hasPrefix("<id/tenure") }.count == 2)
  }

  @Test func `what is only reported is a statement and no plain triple`() throws {
    let folder = try Self.folder(
      """
      Tenure:
        pell:
          holder:
            value: agnes-pell
            evidence: 0-4
            standing: reported
            attributedTo: agnes-pell @5-9
      """)
    #expect(Self.lines(folder.graph, "holder").filter { $0.hasPrefix("<id/tenure") } == [])
    #expect(Self.lines(folder.graph, "standing").contains { $0.hasSuffix("<ns#reported>") })
    let attributed = Self.lines(folder.graph, "attributedTo").filter { $0.contains("> <ns#attributedTo> ") }
    #expect(attributed.count == 1 && attributed.allSatisfy { $0.hasPrefix("<id/statement/") })
  }

  @Test func `a contradiction stands as it is written, from one statement to another`() throws {
    let folder = try Self.folder(
      """
      Tenure:
        pell:
          startCause:
            - value: election
              evidence: 0-4
              id: elected
            - value: appointment
              evidence: 5-9
              contradicts: elected
      """)
    #expect(Self.lines(folder.graph, "contradicts").count == 1)
  }

  @Test func `joint evidence is one node with its parts`() throws {
    let folder = try Self.folder("Tenure:\n  pell:\n    start: 1851-05-03 @0-4+10-14\n")
    #expect(
      Self.lines(folder.graph, "part") == [
        "<id/joint-evidence/light-list/0-4+10-14> <ns#part> <id/evidence/light-list/0-4>",
        "<id/joint-evidence/light-list/0-4+10-14> <ns#part> <id/evidence/light-list/10-14>",
      ])
  }

  @Test func `a statement keeps its name when all about it changes`() throws {
    let short = try Self.folder("Tenure:\n  pell:\n    holder: agnes-pell @0-4\n")
    let long = try KnowledgeFolder.load(
      files: [
        ("other.yaml", "source: light-list\nTenure:\n  pell:\n    end: 1860\n    holder: agnes-pell @7-9 (implied)\n"),
        ("head.yaml", Self.head),
      ], schema: Fixtures.schema())
    func holder(_ folder: KnowledgeFolder) -> String? {
      folder.assertions.first { $0.triple.predicate.text.hasSuffix("#holder") }?.statement
    }
    #expect(holder(short) != nil)
    #expect(holder(short) == holder(long))
  }

  @Test func `a value knows where it stands in its file`() throws {
    let folder = try Self.folder("Tenure:\n  pell:\n    start:\n      - 1851 @0-4\n")
    let start = try #require(folder.assertions.first { $0.triple.predicate.text.hasSuffix("#start") })
    #expect((start.file, start.line, start.column) == ("light.yaml", 11, 9))
  }

  @Test func `references are those of their own source`() throws {
    let folder = try Self.folder("Reference:\n  7:\n    pages: 12\nTenure:\n  pell:\n    start: 1851 @0-4 [7@5-8]\n")
    #expect(
      Self.lines(folder.graph, "cites").map { $0.split(separator: " ").last }
        == ["<id/reference/light-list/7>"])
  }

  @Test func `a base moves every minted name`() throws {
    let folder = try KnowledgeFolder.load(
      contentsOf: [Fixtures.path("lighthouse/knowledge")], schema: Fixtures.schema(), base: "https://example.org/")
    #expect(!tripleLines(folder.graph).contains { $0.contains("https://w3id.org/gensek/id/") })
  }
}
