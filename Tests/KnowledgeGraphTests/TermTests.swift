import KnowledgeGraph
import Testing

@Suite struct TermTests {
  static let ascending: [Term] = [
    .iri(""), .iri("a"), .iri("a\u{0}"), .iri("aaaaaaaa"), .iri("aaaaaaaab"), .iri("aaaaaaaac"), .iri("b"),
    .iri("e\u{301}"),
    .iri("\u{E9}"), .iri("\u{FFFD}"), .iri("\u{10000}"), .blank(""), .blank("a"), .blank("b"), .literal(Literal("")),
    .literal(Literal("a", datatype: RDF.langString)),
    .literal(Literal("a", language: "de")), .literal(Literal("a", language: "EN")), .literal(Literal("a")),
    .literal(Literal("a", datatype: "urn:a")), .literal(Literal("a", datatype: "urn:e\u{301}")),
    .literal(Literal("a", datatype: "urn:\u{E9}")), .literal(Literal("b", language: "de")),
  ]

  @Test func `terms are in order of kind, bytes, datatype and language`() {
    #expect(Self.ascending.shuffled().sorted() == Self.ascending)
    for (index, left) in Self.ascending.enumerated() {
      for (other, right) in Self.ascending.enumerated() {
        #expect((left < right) == (index < other))
        #expect((left == right) == (index == other))
      }
    }
    #expect(Set(Self.ascending).count == Self.ascending.count)
  }

  @Test func `a frozen table has the terms in that order and finds each`() {
    var builder = GraphBuilder()
    for term in Self.ascending.shuffled() { builder.insert(term, .iri("p"), term) }
    let graph = builder.freeze()
    let expected = (Self.ascending + [.iri("p")]).sorted()
    #expect(graph.terms.ids.map(graph.term(for:)) == expected)
    for term in expected {
      let id = graph.id(for: term)
      #expect(id.map(graph.term(for:)) == term)
      #expect(id.map(graph.terms.kind(of:)) == term.kind)
    }
    #expect(graph.id(for: .iri("c")) == nil)
    #expect(graph.id(for: .literal(Literal("a", language: "fr"))) == nil)
    #expect(graph.id(for: .literal(Literal("b", language: "en"))) == nil)
    #expect(graph.terms.ids(ofIRIsWithPrefix: "aaaa").count == 3)
    #expect(graph.terms.ids(ofIRIsWithPrefix: "").count == expected.count { $0.kind == .iri })
    #expect(graph.terms.ids(ofIRIsWithPrefix: "zz").isEmpty)
    #expect(graph.brokenInvariants() == [])
  }

  @Test func `datatypes that are canonically equivalent are different`() {
    var builder = GraphBuilder()
    builder.insert(.iri("urn:s"), .iri("urn:p"), .literal(Literal("a", datatype: "urn:\u{E9}")))
    let graph = builder.freeze()
    #expect(graph.id(for: .literal(Literal("a", datatype: "urn:e\u{301}"))) == nil)
    #expect(graph.terms.literalTypes.count == Set(graph.terms.literalTypes).count)
  }

  @Test func `language tags that differ in case are one term`() {
    #expect(Literal("a", language: "EN-Latn") == Literal("a", language: "en-latn"))
    var builder = GraphBuilder()
    let text = builder.intern(literal: "a".utf8.span, language: "EN".utf8.span)
    #expect(text == builder.intern(.literal(Literal("a", language: "en"))))
  }

  @Test func `bytes intern as the terms they spell`() {
    var builder = GraphBuilder()
    #expect(builder.intern(iri: "urn:é".utf8.span) == builder.intern(.iri("urn:é")))
    #expect(builder.intern(blank: "b".utf8.span) == builder.intern(.blank("b")))
    #expect(builder.intern(literal: "x".utf8.span) == builder.intern(.literal(Literal("x"))))
    #expect(
      builder.intern(literal: "x".utf8.span, datatype: XSD.string.utf8.span) == builder.intern(.literal(Literal("x"))))
    let date = builder.intern(literal: "x".utf8.span, datatype: XSD.date.utf8.span)
    #expect(date == builder.intern(.literal(Literal("x", datatype: XSD.date))))
    #expect(builder.termCount == 4)
  }
}
