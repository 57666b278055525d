@testable import KnowledgeGraph
import TestSupport
import Testing

/// Triples that are divided among builders and workers in many ways, and always frozen to the same graph.
@Suite struct FreezePartsTests {
  static let divisions = [(1, 1), (2, 1), (1, 2), (2, 2), (7, 2), (2, 7), (7, 7), (40, 3)].map {
    (parts: $0.0, workers: $0.1)
  }

  /// Freezes triples that are dealt to parts at random.
  private func frozen(
    _ triples: [TermTriple], parts count: Int, workers: Int, using random: inout SplitMix
  ) -> Graph {
    var parts = (0..<count).map { _ in GraphBuilder() }
    for triple in triples { parts[Int.random(in: 0..<count, using: &random)].insert(triple) }
    return withWorkerCount(workers) { GraphBuilder.freeze(parts: parts) }
  }

  @Test(arguments: divisions) func `terms that are not looked up are one in the graph`(parts: Int, workers: Int) {
    var builders = (0..<parts).map { _ in GraphBuilder() }
    var triples: [TermTriple] = []
    for number in 0..<2000 {
      let (iri, text) = ("https://example.org/\(number % 700)", String(number % 90))
      // A literal too that was interned before, and one that is interned after.
      func add(to builder: inout GraphBuilder) {
        if number % 3 == 0 { _ = builder.intern(literal: text.utf8.span) }
        let (subject, object) = (builder.add(iri: iri.utf8.span), builder.add(literal: text.utf8.span))
        builder.insert(Triple(subject, builder.intern(iri: "urn:p".utf8.span), object))
        builder.insert(Triple(builder.intern(iri: iri.utf8.span), subject, builder.intern(literal: text.utf8.span)))
      }
      add(to: &builders[number % parts])
      triples.append(TermTriple(.iri(iri), .iri("urn:p"), .literal(Literal(text))))
      triples.append(TermTriple(.iri(iri), .iri(iri), .literal(Literal(text))))
    }
    expectSame(withWorkerCount(workers) { GraphBuilder.freeze(parts: builders) }, triples, "")
  }

  private func expectSame(_ graph: Graph, _ triples: [TermTriple], _ comment: Comment) {
    let terms = Set(triples.flatMap { [$0.subject, $0.predicate, $0.object] }).sorted()
    #expect(graph.terms.ids.map(graph.term(for:)) == terms, comment)
    #expect(graph.match().map(graph.termTriple(for:)) == Set(triples).sorted(), comment)
    #expect(graph.brokenInvariants() == [], comment)
  }

  @Test(arguments: 0..<12) func `no division changes the graph`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let terms = (0..<Int.random(in: 1...60, using: &random)).map { randomTerm($0, using: &random) }
    let triples = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      TermTriple(pick(terms, using: &random), pick(terms, using: &random), pick(terms, using: &random))
    }
    for (parts, workers) in Self.divisions {
      expectSame(
        frozen(triples, parts: parts, workers: workers, using: &random), triples, "\(parts) parts, \(workers) workers")
    }
  }

  @Test(arguments: divisions) func `texts that begin alike keep their order`(parts: Int, workers: Int) {
    var random = SplitMix(seed: 5)
    var texts = ["", "\u{0}", "\u{0}\u{0}"]
    for length in [1, 7, 8, 9, 15, 16, 17, 64] {
      let text = String(repeating: "a", count: length)
      texts += [text, text + "\u{0}", text + "\u{0}\u{0}b", text + "b", text + "\u{E9}", text + "\u{10FFFF}"]
    }
    let triples = (texts + texts).flatMap { text in
      [
        Term.iri(text), .blank(text), .literal(Literal(text)), .literal(Literal(text, language: "DE")),
        .literal(Literal(text, language: "de")), .literal(Literal(text, language: "en")),
        .literal(Literal(text, datatype: "urn:\(text.utf8.count % 3)")),
      ].map { TermTriple(.iri(text), .iri("p"), $0) }
    }
    expectSame(frozen(triples.shuffled(), parts: parts, workers: workers, using: &random), triples, "")
  }

  @Test(arguments: divisions) func `many numbered terms in any order are sorted`(parts: Int, workers: Int) {
    var random = SplitMix(seed: 9)
    let triples = (0..<3000).map { number in
      TermTriple(
        .iri("https://example.org/thing/\(number &* 7919 % 3000)"), .iri("https://example.org/p\(number % 3)"),
        number % 4 == 0 ? .literal(Literal("\(number % 50)")) : .iri("https://example.org/thing/\(number % 100)"))
    }
    expectSame(frozen(triples, parts: parts, workers: workers, using: &random), triples, "")
  }

  @Test func `a text of each length is beside a longer one`() {
    var builder = GraphBuilder()
    let text = (0..<3000).map { _ in "x" }.joined()
    var triples: [TermTriple] = []
    for length in 0..<text.count {
      triples.append(TermTriple(.iri(String(text.prefix(length))), .iri("p"), .blank("b")))
    }
    for triple in triples.shuffled() { builder.insert(triple) }
    expectSame(builder.freeze(), triples, "")
  }

  @Test func `no part, and parts of nothing, give an empty graph`() {
    for parts in [[], [GraphBuilder()], [GraphBuilder(), GraphBuilder()]] {
      let graph = GraphBuilder.freeze(parts: parts)
      #expect(graph.isEmpty && graph.terms.count == 0)
      #expect(graph.brokenInvariants() == [])
    }
  }

  @Test func `a builder that is frozen can be used further`() {
    var builder = GraphBuilder()
    builder.insert(.iri("s"), .iri("p"), .blank("o"))
    let first = GraphBuilder.freeze(parts: [builder, builder])
    var copy = builder
    copy.insert(.iri("s"), .iri("p"), .literal(Literal("new")))
    builder.insert(.iri("a"), .iri("p"), .blank("o"))
    #expect(first.count == 1)
    #expect(copy.freeze().count == 2)
    expectSame(
      builder.freeze(), [TermTriple(.iri("s"), .iri("p"), .blank("o")), TermTriple(.iri("a"), .iri("p"), .blank("o"))],
      "")
  }

  @Test func `a subject of many triples is sorted`() {
    let triples = (0..<2000).map { TermTriple(.iri("s"), .iri("p\($0 % 7)"), .literal(Literal("\($0 * 31 % 1000)"))) }
    var random = SplitMix(seed: 3)
    expectSame(frozen(triples, parts: 3, workers: 3, using: &random), triples, "")
  }
}
