import Foundation
import RDFSyntax
import Testing

@Suite(.enabled(if: TestData.folder != nil, "GENSEK_TEST_DATA names no folder of test data"))
struct `W3C suites of RDF 1.1` {
  @Test func `Turtle passes whole`() throws {
    try run("rdf-turtle", TurtleReader(), accepts: 74, refuses: 94, sameGraph: 145)
  }

  @Test func `N-Triples passes whole`() throws {
    try run("rdf-n-triples", NTriplesReader(), accepts: 41, refuses: 29, sameGraph: 0)
  }

  @Test func `N-Quads passes whole`() throws {
    try run("rdf-n-quads", NQuadsReader(graphs: .named), accepts: 53, refuses: 34, sameGraph: 0)
  }

  private func run(
    _ folder: String, _ reader: some RDFReader, accepts: Int, refuses: Int, sameGraph: Int
  ) throws {
    try TestData.withUnpacked("data/w3c-test-suites/rdf-tests-rdf11.tar.gz") { root in
      let suite = try W3CSuite(
        folder: root.appending(path: "rdf-tests/rdf/rdf11/\(folder)"),
        base: "https://w3c.github.io/rdf-tests/rdf/rdf11/\(folder)/")
      #expect(suite.entries.count { $0.verdict == .accepts } == accepts)
      #expect(suite.entries.count { $0.verdict == .refuses } == refuses)
      #expect(suite.entries.count { $0.verdict == .sameGraph } == sameGraph)
      for tornUp in [false, true] {
        #expect(suite.entries.compactMap { suite.failure(of: $0, with: reader, tornUp: tornUp) } == [])
      }
    }
  }
}
