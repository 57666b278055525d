import FuzzTargets
import KnowledgeGraph
import Testing

@Suite struct PropertyPathFuzzTests {
  private static let prefixes = ["gs": "https://w3id.org/gensek/ns#", "": "https://example.org/"]

  /// A small graph with a cycle, a loop and a diamond.
  private static let graph: Graph = {
    var builder = GraphBuilder()
    let edges = [("a", "p", "b"), ("b", "p", "c"), ("c", "p", "a"), ("a", "q", "a"), ("b", "q", "d"), ("c", "q", "d")]
    for (subject, predicate, object) in edges {
      builder.insert(
        .iri("https://example.org/\(subject)"), .iri("https://example.org/\(predicate)"),
        .iri("https://example.org/\(object)"))
    }
    return builder.freeze()
  }()

  @Test func `a damaged path is read or refused, what is read prints as itself, and walking it ends`() throws {
    let start = try #require(Self.graph.id(for: .iri("https://example.org/a")))
    try FuzzRuns.run(
      "property-path", share: 30,
      seeds: [
        "^gs:holder/(gs:follows|gs:continuesTenure)+/gs:holder", ":p", ":p+", ":p*/:q?", "!(:p|^:q)", "(:p|:q)*", "!a",
        "<https://example.org/p>/^:q", "((:p))", "!^:p", ":p/:p/:p|:q", "a", "^(:p/:q)+",
      ],
      tokens: ["/", "|", "^", "!", "(", ")", "*", "+", "?", "a", ":", "gs:", "<", ">", "\\", "%20", "<http://x/"],
      longest: 3000
    ) { input in
      let path: PropertyPath
      do throws(PropertyPathError) {
        path = try PropertyPath(parsing: String(decoding: input, as: UTF8.self), prefixes: Self.prefixes)
      } catch {
        return
      }
      let again = try PropertyPath(parsing: path.description, prefixes: Self.prefixes)
      if again != path { throw Finding("\(path) reads back as \(again)") }
      _ = Self.graph.ends(of: path, from: start)
    }
  }
}
