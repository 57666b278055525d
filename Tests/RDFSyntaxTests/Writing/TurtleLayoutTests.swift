import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct TurtleLayoutTests {
  private let triples: [TermTriple] = [
    TermTriple(example("s/two"), example("p"), example("s/one")),
    TermTriple(example("s/one"), example("p"), text("5", XSD.integer)),
    TermTriple(example("s/one"), example("p"), text("05", XSD.integer)),
    TermTriple(example("s/one"), example("p"), .literal(Literal("Tab\there", language: "EN"))),
    TermTriple(example("s/one"), .iri(RDF.type), example("Thing")),
    TermTriple(example("s/one"), .iri(RDF.type), example("Other")),
    TermTriple(example("s/one"), example("a"), text("true", XSD.boolean)),
    TermTriple(.blank("z"), example("p"), .blank("a")),
    TermTriple(example("s/3/4"), example("p"), example("s/")),
    TermTriple(.iri("urn:other"), .iri("http://example.org/s/7-8"), text("x", "http://example.org/-")),
  ]

  private let expected = #"""
    @prefix ex: <http://example.org/> .
    @prefix exs: <http://example.org/s/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    <http://example.org/s/3/4> ex:p <http://example.org/s/> .

    exs:one a ex:Other ,
            ex:Thing ;
        ex:a true ;
        ex:p "05"^^xsd:integer ,
            5 ,
            "Tab\there"@en .

    exs:two ex:p exs:one .

    <urn:other> exs:7-8 "x"^^<http://example.org/-> .

    _:b1 ex:p _:b0 .

    """#

  @Test func `subjects, types, predicates and objects stand in order, and only used prefixes are declared`() throws {
    #expect(try turtle([graph(triples)]) == expected)
  }

  @Test func `the order of insertion does not matter and a second export is identical`() throws {
    for _ in 0..<20 {
      let shuffled = graph(triples.shuffled())
      #expect(try turtle([shuffled]) == expected)
      #expect(try ntriples([shuffled]) == ntriples([graph(triples)]))
    }
  }

  @Test func `a prefix is declared for a datatype alone, and not for what stands in another graph of the table`() throws
  {
    var written = GraphBuilder()
    var other = GraphBuilder()
    written.insert(.iri("urn:s"), .iri("urn:p"), text("1.5", XSD.decimal))
    other.insert(example("s"), example("p"), example("o"))
    #expect(
      try turtle([GraphBuilder.freeze([written, other])[0]]) == """
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

        <urn:s> <urn:p> "1.5"^^xsd:decimal .

        """)
  }

  @Test func `no prefix is declared for a, nor for bare numbers`() throws {
    let written = try turtle([
      graph([
        TermTriple(.iri("urn:s"), .iri(RDF.type), .iri("urn:T")),
        TermTriple(.iri("urn:s"), .iri("urn:p"), text("1", XSD.integer)),
      ])
    ])
    #expect(written == "<urn:s> a <urn:T> ;\n    <urn:p> 1 .\n")
  }

  @Test(arguments: [
    ("1a", "http://example.org/"), ("a b", "http://example.org/"), ("a:", "http://example.org/"),
    ("a> <urn:evil", "http://example.org/"), ("_", "http://example.org/"),
    ("ж", "http://example.org/"), ("a.b", "http://example.org/"), ("a", ""), ("a", "relative/"),
    ("a", "http://example.org/>"), ("a", "http://example.org/ "), ("-a", "urn:"),
  ])
  func `an invalid prefix is refused`(name: String, namespace: String) {
    let error = #expect(throws: ExportError.self) { try TurtleWriter(prefixes: [name: namespace]) }
    guard case .invalidPrefix(name, namespace, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `the empty prefix and two prefixes of one namespace are fine`() throws {
    var sink = MemorySink()
    try TurtleWriter(prefixes: ["": "http://example.org/", "b": "urn:b:", "a": "urn:b:"])
      .write([graph(says(.iri("urn:b:x")))], to: &sink)
    #expect(
      String(decoding: sink.bytes, as: UTF8.self) == """
        @prefix : <http://example.org/> .
        @prefix a: <urn:b:> .

        :s :p a:x .

        """)
  }
}
