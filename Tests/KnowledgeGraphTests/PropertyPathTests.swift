import KnowledgeGraph
import Testing

/// A path over a small graph, and the pairs it joins by the specification.
struct PathCase: Sendable, CustomTestStringConvertible {
  let graph: String
  let path: String
  let start: String?
  let end: String?
  let expected: [String]

  init(_ graph: String, _ path: String, from start: String? = nil, to end: String? = nil, _ expected: String) {
    (self.graph, self.path, self.start, self.end) = (graph, path, start, end)
    self.expected = expected.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }.sorted()
  }

  var testDescription: String { "\(path) from \(start ?? "?") to \(end ?? "?") in \(graph)" }

  /// Sequences, alternatives, inverses and sets: duplicates count.
  static let simple = [
    PathCase("a p b", ":p", "a b"),
    PathCase("a p b", ":unknown", ""),
    PathCase("a p b", "^:p", "b a"),
    PathCase("a p b", "^(^:p)", "a b"),
    PathCase("a p b", ":p/^:p", "a a"),
    PathCase("a p b, b q c, a p d, d q c", ":p/:q", "a c, a c"),
    PathCase("a p b, b q c, a p d, d q c", "^(:p/:q)", "c a, c a"),
    PathCase("a p b, a q b", ":p|:q", "a b, a b"),
    PathCase("a p b", ":p|:p", "a b, a b"),
    PathCase("a p b", "(:p|:p)/^(:p|:p)", "a a, a a, a a, a a"),
    PathCase("a p b, a q b, b r c", "!:p", "a b, b c"),
    PathCase("a p b, a q b, b r c", "!(:p|:q)", "b c"),
    PathCase("a p b, a q b, b r c", "!()", "a b, a b, b c"),
    PathCase("a p b, a q b, b r c", "!^:p", "b a, c b"),
    PathCase("a p b, a q b", "!(:p|^:q)", "a b, b a"),
    PathCase("a p b, a q b", "^(!(:p|^:q))", "b a, a b"),
    PathCase("a p b, a q b", "!(^:q|:p)", from: "b", "b a"),
    PathCase("a p a", "!:q", "a a"),
    PathCase("a p b, a q b", "!:unknown", to: "b", "a b, a b"),
  ]

  /// Repetition: each pair once, cycles and self-loops, zero-length paths.
  static let repeated = [
    PathCase("a p b, b p c", ":p*", "a a, a b, a c, b b, b c, c c"),
    PathCase("a p b, b p c", ":p+", "a b, a c, b c"),
    PathCase("a p b, b p c", ":p?", "a a, a b, b b, b c, c c"),
    PathCase("a p b, b p a", ":p+", "a a, a b, b a, b b"),
    PathCase("a p a", ":p+", "a a"),
    PathCase("a p a", ":p*", "a a"),
    PathCase("a p a", ":p?", "a a"),
    PathCase("a p b, a q b, b p c, d p c, a p d", "(:p|:q)+", from: "a", "a b, a c, a d"),
    PathCase("a p b, a q b", "(:p|:q)?", from: "a", "a a, a b"),
    PathCase("a p b, a q b", "(:p|:q)*", to: "b", "a b, b b"),
    PathCase("a p b, b q c, a p d, d q c", "(:p/:q)+", "a c"),
    PathCase("a p b, b q c, c p d, d q e", "(:p/:q)*", from: "a", "a a, a c, a e"),
    PathCase("a p b, b q c, c p d, d q e", "^(:p/:q)*", from: "e", "e a, e c, e e"),
    PathCase("a p b, b q c", ":p*/:q*", from: "a", "a a, a b, a c"),
    PathCase("a p b, b p c", ":p*/:p*", from: "a", to: "c", "a c, a c, a c"),
    PathCase("a p b, b p c", ":p?/:p?", from: "a", to: "b", "a b, a b"),
    PathCase("a p b, b p c", ":p*", from: "a", to: "c", "a c"),
    PathCase("a p b, b p c", ":p+", from: "c", to: "a", ""),
    PathCase("a p b, b q a", "((:p*)/(:q*))+", "a a, a b, b a, b b"),
    PathCase("a p b, b p a", "((:p+)+)+", "a a, a b, b a, b b"),
    PathCase("a q b", ":p*", "a a, b b"),
    PathCase("a q b", ":unknown*", from: "a", "a a"),
    PathCase("a q b", ":p?", from: "a", to: "b", ""),
  ]

  /// Terms in no triple: a zero-length path joins a given term to itself (section 18.4), the value of a variable never.
  static let outside = [
    PathCase("a p b", ":p*", from: "x", "x x"),
    PathCase("a p b", ":p*", to: "x", "x x"),
    PathCase("a p b", ":p?", from: "x", to: "x", "x x"),
    PathCase("a p b", ":p*", from: "x", to: "y", ""),
    PathCase("a p b", ":p*", from: "x", to: "a", ""),
    PathCase("a p b", ":p+", from: "x", ""),
    PathCase("a p b", "(:p?)+", from: "x", "x x"),
    PathCase("a p b", ":p?|:p*", from: "x", "x x, x x"),
    PathCase("a p b", ":p*/:p*", from: "x", ""),
    PathCase("a p b", ":p*/:p*", from: "x", to: "x", "x x"),
    PathCase("a p b", ":p*/:p*/:p*", from: "x", to: "x", ""),
    PathCase("a p b", ":p*", from: "p", "p p"),
    PathCase("", ":p*", ""),
    PathCase("", ":p*", from: "x", "x x"),
  ]
}

@Suite struct PropertyPathTests {
  @Test(arguments: PathCase.simple + PathCase.repeated + PathCase.outside)
  func `a path joins the pairs that the specification says`(test: PathCase) throws {
    let graph = smallGraph(test.graph)
    let path = try PropertyPath(parsing: test.path, prefixes: examplePrefixes)
    let found = graph.evaluate(
      path, fromTerm: test.start.map { .iri(example + $0) }, toTerm: test.end.map { .iri(example + $0) })
    let names = found.map { "\($0.start.text.dropFirst(example.count)) \($0.end.text.dropFirst(example.count))" }
    #expect(names.sorted() == test.expected)
  }

  @Test func `a deep chain and a long path need no deep stack`() throws {
    let length = 40_000
    var builder = GraphBuilder()
    for number in 0..<length {
      builder.insert(.iri(example + "\(number)"), .iri(example + "p"), .iri(example + "\(number + 1)"))
    }
    let graph = builder.freeze()
    let closure = try PropertyPath(parsing: ":p+", prefixes: examplePrefixes)
    #expect(graph.evaluate(closure, from: graph.node("0")).reduce(0) { count, _ in count + 1 } == length)
    let long = Array(repeating: ":p", count: 33_000).joined(separator: "/")
    let path = try PropertyPath(parsing: long, prefixes: examplePrefixes)
    #expect(graph.names(graph.ends(of: path, from: graph.node("0"))) == "33000")
    let deep = String(repeating: "(", count: 100) + ":p" + String(repeating: ")+", count: 100)
    let nested = try PropertyPath(parsing: deep, prefixes: examplePrefixes)
    #expect(graph.ends(of: nested, from: graph.node("39990")).count == 10)
  }

  @Test func `a hundred repetitions of a long path in one another cost about as much as one`() throws {
    let graph = smallGraph("a p b, b p c")
    let long = Array(repeating: ":p", count: 32_000).joined(separator: "/")
    func time(depth: Int) throws -> Duration {
      let text = String(repeating: "(", count: depth) + long + String(repeating: ")*", count: depth)
      let path = try PropertyPath(parsing: text, prefixes: examplePrefixes)
      return ContinuousClock().measure {
        #expect(Array(graph.evaluate(path, from: graph.node("a"))).count == 1)
        #expect(Array(graph.evaluate(path, from: graph.node("a"), to: graph.node("c"))).isEmpty)
      }
    }
    #expect(try time(depth: PropertyPath.maximumDepth) < time(depth: 1) * 20)
  }

  @Test func `ways beyond counting do not overflow`() throws {
    let graph = smallGraph("a p a")
    let path = try PropertyPath(
      parsing: Array(repeating: "(:p|:p)", count: 200).joined(separator: "/"), prefixes: examplePrefixes)
    #expect(Array(graph.evaluate(path, from: graph.node("a"), to: graph.node("a")).prefix(3)).count == 3)
    #expect(graph.names(graph.ends(of: path, from: graph.node("a"))) == "a")
  }

  @Test func `a path from an id of no term is a path from a term in no triple`() throws {
    let graph = smallGraph("a p b")
    let path = try PropertyPath(parsing: ":p*", prefixes: examplePrefixes)
    let unknown = TermID(rawValue: 4_000_000_000)
    #expect(Array(graph.evaluate(path, from: unknown)) == [TermPair(unknown, unknown)])
    #expect(graph.ends(of: path, from: unknown) == [unknown])
  }
}
