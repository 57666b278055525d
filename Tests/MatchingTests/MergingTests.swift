import Chronology
import KnowledgeGraph
import Matching
import OfficeHolding
import Succession
import Testing

/// Questions on what was made one.
@Suite struct MergingTests {
  /// All that is proposed, taken for the same until nothing is proposed any more.
  private func merged() throws -> Graph {
    var text = ""
    let graph = try Combined.graph(Combined.secretaries)
    for _ in 0..<2 {
      let decided = try Decisions(files: [("d.yaml", text)])
      let knowledge = KnowledgeBase(asserted: try decided.applied(to: graph), deriving: .nothing)
      let candidates = MatchProposals(in: knowledge, decided: decided).candidates
      #expect(!candidates.isEmpty)
      text = try DecisionWriter().text(adding: candidates, to: text)
      text = text.replacing("decision: undecided", with: "decision: same")
    }
    return try Decisions(files: [("d.yaml", text)]).applied(to: graph)
  }

  @Test func `a chain has each tenure once, with the evidence of both sources`() throws {
    let knowledge = KnowledgeBase(asserted: try merged(), deriving: .nothing)
    let office = try ThingResolver(knowledge).node("First Secretary", of: [GS.Class.office])
    let chain = Chain(of: AnyThing(office, in: knowledge))
    #expect(chain.holdings.map(\.name) == ["Nikita Khrushchev", "Leonid Brezhnev", "Yuri Andropov"])
    for tenure in knowledge.tenures {
      let sources = knowledge.objects(of: tenure.node, GS.evidence).flatMap {
        knowledge.objects(of: $0, OA.hasSource)
      }
      #expect(Set(sources).count == 2)
    }
    // The narrower date stands.
    #expect(
      knowledge.tenures.compactMap { $0.start?.description }.sorted() == ["1953-09-14", "1964-10-14", "1982-11-12"])
  }

  @Test func `gaps and checks see one office`() throws {
    let knowledge = KnowledgeBase(asserted: try merged(), deriving: .nothing)
    let check = Check(knowledge, of: [], codes: [.overlap, .vacancy])
    #expect(check.findings.count == 1)
    #expect(check.findings.first?.code == .vacancy)
  }

  @Test func `no triple of either is lost, and the other names stay`() throws {
    let graph = try Combined.graph(Combined.secretaries)
    let (a, b) = (Combined.person("a", "Leonid Brezhnev"), Combined.person("b", "Brezhnev, Leonid"))
    let merged = try Decisions(files: [("d.yaml", decisions(("same", [a, b], a)))]).applied(to: graph)
    let node = try #require(merged.id(forIRI: a))
    func objects(_ property: String) -> [String] {
      merged.id(forIRI: property).map { merged.objects(of: node, $0).map { merged.term(for: $0).text } } ?? []
    }
    #expect(objects(SKOS.prefLabel) == ["Leonid Brezhnev"])
    #expect(objects(SKOS.altLabel) == ["Brezhnev, Leonid"])
    #expect(objects(OWL.sameAs) == [b])
    #expect(objects(GS.born) == ["1906", "1906-12-19"])
    // One triple more says that both are the same; the class of both is one triple now.
    #expect(merged.count == graph.count)
  }

  @Test func `what is claimed of a name that becomes another name is claimed of that`() throws {
    var builder = GraphBuilder()
    let (a, b, claim) = (Term.iri("http://e/a"), Term.iri("http://e/b"), Term.iri("http://e/claim"))
    let name = Term.literal(Literal("Brezhnev, Leonid", language: "en"))
    for node in [a, b] { builder.insert(node, .iri(RDF.type), .iri(GS.Class.person)) }
    builder.insert(a, .iri(SKOS.prefLabel), .literal(Literal("Leonid Brezhnev", language: "en")))
    builder.insert(b, .iri(SKOS.prefLabel), name)
    builder.insert(claim, .iri(RDF.subject), b)
    builder.insert(claim, .iri(RDF.predicate), .iri(SKOS.prefLabel))
    builder.insert(claim, .iri(RDF.object), name)
    let text = decisions(("same", ["http://e/a", "http://e/b"], nil))
    let merged = try Decisions(files: [("d.yaml", text)]).applied(to: builder.freeze())
    let triples = Set(merged.match().map { merged.termTriple(for: $0) })
    #expect(triples.contains(TermTriple(a, .iri(SKOS.altLabel), name)))
    #expect(triples.contains(TermTriple(claim, .iri(RDF.subject), a)))
    #expect(triples.contains(TermTriple(claim, .iri(RDF.predicate), .iri(SKOS.altLabel))))
    #expect(!triples.contains(TermTriple(claim, .iri(RDF.predicate), .iri(SKOS.prefLabel))))
  }

  @Test func `links to what was given up, and loops that merging makes, go`() throws {
    var builder = GraphBuilder()
    let (a, b) = (Term.iri("http://e/a"), Term.iri("http://e/b"))
    for node in [a, b] { builder.insert(node, .iri(RDF.type), .iri(GS.Class.tenure)) }
    builder.insert(a, .iri(OWL.sameAs), b)
    builder.insert(b, .iri(OWL.sameAs), a)
    builder.insert(b, .iri(GS.follows), a)
    let text = decisions(("same", ["http://e/a", "http://e/b"], nil))
    let merged = try Decisions(files: [("d.yaml", text)]).applied(to: builder.freeze())
    let triples = merged.match().map { merged.termTriple(for: $0) }
    #expect(
      Set(triples) == [
        TermTriple(a, .iri(OWL.sameAs), b), TermTriple(a, .iri(RDF.type), .iri(GS.Class.tenure)),
      ])
  }
}
