import KnowledgeGraph
import TestSupport
import Testing

@Suite(.enabled(if: PathJudge.interpreter != nil, "GENSEK_PYTHON names no interpreter with pyoxigraph"))
struct OxigraphAgreementTests {
  /// What is compared: a graph, a path, its ends, and the query that Oxigraph answers.
  private struct Comparison {
    let graph: Graph
    let path: String
    let start: String?
    let end: String?
    let query: String
    let countsWays: Bool

    var question: PathJudge.Question {
      let lines = graph.match().map { "\(graph.termTriple(for: $0)) .\n" }
      return PathJudge.Question(triples: lines.joined(), query: query)
    }
  }

  @Test func `the table of paths gives the pairs that Oxigraph gives`() throws {
    let cases = (PathCase.simple + PathCase.repeated).filter { $0.path != "!()" }
    try compare(
      cases.map { test in
        Comparison(
          graph: smallGraph(test.graph), path: test.path, start: test.start, end: test.end,
          query: query(test.start, test.end) { "\($0) \(test.path) \($1)" },
          countsWays: !test.path.contains("|"))
      })
  }

  @Test(arguments: 0..<6) func `random paths over random graphs join what Oxigraph joins, as often`(seed: UInt64) throws
  {
    var random = SplitMix(seed: seed)
    var comparisons: [Comparison] = []
    for _ in 0..<150 {
      let names = ["a", "b", "c", "d", "e"]
      let triples = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        "\(pick(names, using: &random)) \(pick(["p", "q", "r"], using: &random)) \(pick(names, using: &random))"
      }
      let graph = smallGraph(triples.joined(separator: ","))
      let nodes = names.filter { name in graph.id(forIRI: example + name).map(graph.isNode) ?? false }
      let path = RandomPath(depth: Int.random(in: 1...3, using: &random), using: &random)
      let start = Bool.random(using: &random) ? pick(nodes, using: &random) : nil
      let end = Int.random(in: 0..<3, using: &random) == 0 ? pick(nodes, using: &random) : nil
      var variables = 0
      let pattern = query(start, end) { path.pattern($0, $1, &variables) }
      let plain = query(start, end) { "\($0) \(path.text) \($1)" }
      for (query, countsWays) in [(pattern, true), (plain, false)] {
        comparisons.append(
          Comparison(graph: graph, path: path.text, start: start, end: end, query: query, countsWays: countsWays))
      }
    }
    try compare(comparisons)
  }

  private func query(_ start: String?, _ end: String?, _ pattern: (String, String) -> String) -> String {
    let startTerm = start.map { "<\(example)\($0)>" }
    let endTerm = end.map { "<\(example)\($0)>" }
    let selected = "(\(startTerm ?? "?s") AS ?start) (\(endTerm ?? "?e") AS ?end)"
    return "PREFIX : <\(example)> SELECT \(selected) WHERE { \(pattern(startTerm ?? "?s", endTerm ?? "?e")) }"
  }

  private func compare(_ comparisons: [Comparison]) throws {
    let answers = try PathJudge.ask(comparisons.map(\.question))
    #expect(answers.count == comparisons.count)
    for (comparison, answer) in zip(comparisons, answers) {
      let pairs = try #require(answer.pairs, "\(comparison.query): \(answer.error ?? "")")
      let path = try PropertyPath(parsing: comparison.path, prefixes: examplePrefixes)
      let graph = comparison.graph
      let found = graph.evaluate(path, from: comparison.start.map(graph.node), to: comparison.end.map(graph.node))
      let ours = found.map { [graph.terms.text(of: $0.start), graph.terms.text(of: $0.end)].joined(separator: " ") }
      let theirs = pairs.map { $0.joined(separator: " ") }
      if comparison.countsWays {
        #expect(ours.sorted() == theirs.sorted(), "\(comparison.path) in \(comparison.question)")
      } else {
        #expect(Set(ours) == Set(theirs), "\(comparison.path) in \(comparison.question)")
      }
      if let start = comparison.start, comparison.end == nil {
        #expect(graph.ends(of: path, from: graph.node(start)).map { $0 } == Set(found.map(\.end)).sorted())
      }
    }
  }
}
