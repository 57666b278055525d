import Foundation
import KnowledgeGraph
import RDFSyntax
import TestSupport
import Testing

/// N-Quads and RDF/XML, which raptor2's own serializers write.
@Suite struct RaptorWriterTests {
  private static func nquads(_ graphs: [Graph], graph: String? = nil, rebase: IRIRebase? = nil) throws -> String {
    var sink = MemorySink()
    try NQuadsWriter(graph: graph, rebase: rebase).write(graphs, to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private static func rdfxml(_ graphs: [Graph], rebase: IRIRebase? = nil) throws -> String {
    var sink = MemorySink()
    try RDFXMLWriter(prefixes: prefixes, rebase: rebase).write(graphs, to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  /// Terms that are hard to write, as far as XML can hold them.
  private static let difficult: [TermTriple] = {
    let texts = [
      "", " ", "\n", "\r", "\r\n", "\t a \t", "<&>\"'", "]]>", "<!-- -->", "&amp;", "\\u0041", "ЦК 🏛", "a\u{301}",
      "\u{85}\u{9F}",
      "\u{2028}", "\u{FFFD}", "\u{10000}", "{}", "%41",
    ]
    let objects: [Term] =
      texts.map { text($0) } + texts.map { .literal(Literal($0, language: "en-gb")) }
      + texts.map { text($0, "http://example.org/type") } + [
        .iri("http://example.org/?a=1&b='2'#c"), .iri("https://example.org/é"), .iri("urn:x:(y)"), .blank("b"),
        .blank("c-._d"),
        .literal(Literal("x", language: "x-private")), text("true", XSD.boolean),
      ]
    let predicates =
      [
        "p", "s/p", "a-b", "a.b", "1a", "x_1", "имя", "a%20b", "q?r=s", "li",
      ].map { "http://example.org/" + $0 } + ["http://www.w3.org/1999/02/22-rdf-syntax-ns#_1", "urn:isbn:name"]
    return objects.enumerated().map { TermTriple(example("s\($0 % 5)"), .iri(predicates[$0 % predicates.count]), $1) }
      + predicates.map { TermTriple(.blank("b"), .iri($0), .blank("c-._d")) }
      + [TermTriple(.blank("b"), example("p"), .blank("b"))]
  }()

  @Test(.enabled(if: Judges.python != nil, Judges.needsPython))
  func `other readers read the same graph`() throws {
    let folder = try TemporaryFolder()
    let quads = try Self.nquads([graph(Self.difficult)])
    let xml = try Self.rdfxml([graph(Self.difficult)])
    let folders = [try folder.addCase("difficult", Self.difficult, also: ["written.nq": quads, "written.rdf": xml])]
    let verdict = try Judges.compare(folders: folders)
    #expect(verdict.status == 0, "\(verdict.output)")
  }

  @Test(arguments: [("nquads", "nq"), ("rdfxml", "rdf")])
  func `rapper counts the same triples`(syntax: String, ending: String) throws {
    let rapper = try #require(Judges.program("rapper"))
    let folder = try TemporaryFolder()
    let whole = graph(Self.difficult)
    let content = try ending == "nq" ? Self.nquads([whole]) : Self.rdfxml([whole])
    try Data(content.utf8).write(to: URL(fileURLWithPath: folder.file("written." + ending)))
    let run = try Judges.run(rapper, ["--count", "--input", syntax, folder.file("written." + ending)])
    #expect(run.status == 0 && run.output.contains("returned \(whole.count) triples"), "\(run.output)")
  }

  @Test func `quads stand in the graph that is named, and our own reader finds them there`() throws {
    let whole = graph(Self.difficult)
    let written = try Self.nquads([whole], graph: "http://example.org/g")
    #expect(written.split(separator: "\n").allSatisfy { $0.hasSuffix(" <http://example.org/g> .") })
    var builder = GraphBuilder()
    _ = try NQuadsReader(graphs: .only("http://example.org/g")).read(Array(written.utf8), into: &builder)
    #expect(builder.freeze().count == whole.count)
  }

  @Test func `quads are the same whatever the number of workers, and move`() throws {
    let triples = (0..<60_000).map { TermTriple(example("s\($0 / 3)"), example("p\($0 % 3)"), text("\($0)")) }
    let whole = graph(triples)
    let rebase = try IRIRebase(from: "http://example.org/", to: "https://e.org/")
    let written = try [1, 2, 5].map { workers in
      try withWorkerCount(workers) { try Self.nquads([whole], rebase: rebase) }
    }
    #expect(written[0] == written[1] && written[1] == written[2])
    #expect(try written[0] == ntriples([whole], rebase: rebase))
    #expect(
      try Self.rdfxml([graph(Array(triples.prefix(9)))], rebase: rebase).contains("rdf:about=\"https://e.org/s0\""))
  }

  @Test func `prefixes name the elements`() throws {
    let written = try Self.rdfxml([graph(says(text("x")))])
    #expect(written.hasPrefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rdf:RDF "))
    #expect(written.contains("xmlns:ex=\"http://example.org/\"") && written.contains("<ex:p>x</ex:p>"))
    #expect(written.hasSuffix("</rdf:RDF>\n"))
    #expect(try Self.rdfxml([graph([])]).hasSuffix("</rdf:RDF>\n"))
  }

  static let refused: [(triple: TermTriple, says: String)] = [
    (TermTriple(example("s"), .iri("http://example.org/1"), text("")), "<http://example.org/1>"),
    (TermTriple(example("s"), .iri("http://example.org/"), text("")), "<http://example.org/>"),
    (TermTriple(example("s"), .iri("http://example.org/a:1"), text("")), "name that XML allows"),
    (TermTriple(example("s"), .iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#li"), text("")), "rdf:li"),
    (TermTriple(example("s"), .iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#about"), text("")), "rdf:about"),
    (TermTriple(example("s"), .iri("http://www.w3.org/2000/xmlns/a"), text("")), "declarations"),
    (TermTriple(example("s"), example("p"), text("a\u{1}b")), "U+0001"),
    (TermTriple(example("s"), example("p"), text("\u{B}")), "U+000B"),
    (TermTriple(example("s"), example("p"), text("\u{7F}")), "U+007F"),
    (
      TermTriple(example("s"), example("p"), text("<b>", "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral")),
      "rdf:XMLLiteral"
    ),
  ]

  @Test(arguments: refused) func `what XML cannot hold is an error that names it`(triple: TermTriple, says: String)
    throws
  {
    let error = #expect(throws: ExportError.self) { try Self.rdfxml([graph([triple])]) }
    #expect(error?.description.contains(says) == true, "\(String(describing: error))")
    #expect(error?.description.contains("<http://example.org/s>") == true)
    // The same triples are no trouble elsewhere.
    #expect(try Self.nquads([graph([triple])]).utf8.count { $0 == 0x0A } == 1)
  }

  static let invalid: [TermTriple] = [
    TermTriple(example("s"), example("p"), text("\u{0}")), TermTriple(example("s"), example("p"), text("\u{FFFE}")),
    TermTriple(example("s"), example("p"), text("x", "no IRI")),
    TermTriple(example("s"), example("p"), .iri("http://e/ a")),
    TermTriple(example("s"), example("p"), .literal(Literal("x", language: "no tag"))),
    TermTriple(example("s"), example("p"), .literal(Literal("x", language: String(repeating: "a", count: 300)))),
    TermTriple(example("s"), example("p"), text("x", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString")),
    TermTriple(.iri("relative"), example("p"), text("x")), TermTriple(text("x"), example("p"), text("x")),
    TermTriple(example("s"), .blank("p"), text("x")), TermTriple(example("s"), .iri("http://e/\\u0041"), text("x")),
  ]

  @Test(arguments: invalid) func `what no syntax can hold is refused in both`(triple: TermTriple) throws {
    for write in [{ try Self.nquads($0) }, { try Self.rdfxml($0) }] {
      #expect(throws: ExportError.self) { try write([graph([triple])]) }
    }
    #expect(throws: ExportError.self) { try NQuadsWriter(graph: "no IRI") }
  }
}
