import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct IRIRebaseTests {
  private let old = "https://w3id.org/gensek/id/"

  /// Triples whose ids move among IRIs that sort before, after and between them.
  private func triples(_ base: String) -> [TermTriple] {
    let ids = ["person/a", "person/b", "office/c", "zeta"].map { Term.iri(base + $0) }
    let others = [
      "http://a.example/", "http://new.example/id/p", "http://new.example/id/persoo", "http://new.example/id/zzz",
      "https://w3id.org/gensek/ns#x", "urn:x",
    ].map { Term.iri($0) }
    let nodes = ids + others
    let predicates = [Term.iri(base + "predicate"), .iri(RDF.type), .iri("http://new.example/id/q"), .iri("urn:p")]
    return nodes.flatMap { subject in
      predicates.flatMap { predicate in
        nodes.map { TermTriple(subject, predicate, $0) }
          + [
            TermTriple(subject, predicate, .blank("n")), TermTriple(subject, predicate, text("x", base + "type")),
            TermTriple(subject, predicate, text(base)),
          ]
      }
    }
  }

  @Test(arguments: [
    "http://new.example/id/", "http://a.example/", "zzz:y/", "https://w3id.org/", "https://w3id.org/gensek/id/deeper/",
    "https://w3id.org/gensek/id/",
  ])
  func `a rebased export is the export of the graph with the new base`(new: String) throws {
    let rebase = try IRIRebase(from: old, to: new)
    let moved = triples(old).map { triple in
      func move(_ term: Term) -> Term {
        switch term {
        case .iri(let iri): return .iri(rebase(iri))
        case .blank: return term
        case .literal(let literal): return .literal(Literal(literal.lexicalForm, datatype: rebase(literal.datatype)))
        }
      }
      return TermTriple(move(triple.subject), move(triple.predicate), move(triple.object))
    }
    #expect(try ntriples([graph(triples(old))], rebase: rebase) == ntriples([graph(moved)]))
    #expect(try turtle([graph(triples(old))], rebase: rebase) == turtle([graph(moved)]))
    var halves = [GraphBuilder(), GraphBuilder()]
    for (index, triple) in triples(old).enumerated() { halves[index % 3 == 0 ? 0 : 1].insert(triple) }
    #expect(try turtle(GraphBuilder.freeze(halves), rebase: rebase) == turtle([graph(moved)]))
  }

  @Test func `prefixes under the old base move with it`() throws {
    let rebase = try IRIRebase(from: old, to: "https://example.org/")
    var sink = MemorySink()
    try TurtleWriter(prefixes: ["person": old + "person/"], rebase: rebase)
      .write([graph([TermTriple(.iri(old + "person/a"), .iri("urn:p"), text(old))])], to: &sink)
    #expect(
      String(decoding: sink.bytes, as: UTF8.self) == """
        @prefix person: <https://example.org/person/> .

        person:a <urn:p> "\(old)" .

        """)
  }

  @Test func `two things that would become one are refused`() throws {
    let rebase = try IRIRebase(from: old, to: "https://example.org/")
    let clash = graph([TermTriple(.iri(old + "a"), .iri("urn:p"), .iri("https://example.org/a"))])
    #expect(throws: ExportError.collision("https://example.org/a")) { try ntriples([clash], rebase: rebase) }
    #expect(throws: ExportError.collision("https://example.org/a")) { try turtle([clash], rebase: rebase) }
  }

  @Test(arguments: [
    "", "example.org", "/", "https://example.org", "https://example.org/a b/", "https://example.org/<>/", "https:",
    "https://", "http://[::g]/", "https://example.org/#a#",
  ])
  func `an invalid base is refused`(base: String) {
    let error = #expect(throws: ExportError.self) { try IRIRebase(from: old, to: base) }
    guard case .invalidBase(base, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
