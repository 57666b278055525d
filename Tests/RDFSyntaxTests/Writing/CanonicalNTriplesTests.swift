import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct CanonicalNTriplesTests {
  @Test(arguments: [
    ("\u{8}", "\u{8}"), ("\t", "\t"), ("\u{B}", "\u{B}"), ("\u{7F}", "\u{7F}"), ("\u{1}\n\u{2}", "\u{1}\\n\u{2}"),
    ("\n", "\\n"), ("\r", "\\r"),
    ("\"", "\\\""), ("\\", "\\\\"), ("'", "'"), ("é😀\u{85}", "é😀\u{85}"), ("\t\t", "\t\t"), ("\u{1F}x", "\u{1F}x"),
    ("x\u{1F}", "x\u{1F}"), ("", ""),
    ("\\t", "\\\\t"),
  ])
  func `only the four characters that must be are escaped`(text: String, escaped: String) throws {
    let written = try ntriples([graph(says(.literal(Literal(text))))])
    #expect(Array(written.utf8) == Array("<http://example.org/s> <http://example.org/p> \"\(escaped)\" .\n".utf8))
  }

  @Test func `an xsd string has no datatype, another datatype and a language follow`() throws {
    let written = try ntriples([
      graph(
        says(text("x")) + says(text("x", XSD.integer)) + says(.literal(Literal("x", language: "RU")))
          + says(example("x"))
          + says(.blank("x")))
    ])
    let subject = "<http://example.org/s> <http://example.org/p>"
    #expect(
      written == """
        \(subject) <http://example.org/x> .
        \(subject) _:b0 .
        \(subject) "x"@ru .
        \(subject) "x"^^<http://www.w3.org/2001/XMLSchema#integer> .
        \(subject) "x" .

        """)
  }

  @Test func `an empty graph is an empty file`() throws {
    #expect(try ntriples([graph([])]) == "")
    #expect(try turtle([graph([])]) == "")
    #expect(try ntriples([]) == "")
  }

  @Test func `blank nodes keep their order in numbers of one width`() throws {
    let labels = (0..<101).map { "x\($0)" }
    let written = try ntriples([graph(labels.map { TermTriple(.blank($0), example("p"), text($0)) })])
    let lines = written.split(separator: "\n")
    #expect(lines.first == #"_:b000 <http://example.org/p> "x0" ."#)
    #expect(lines.last == #"_:b100 <http://example.org/p> "x99" ."#)
    #expect(lines == lines.sorted())
  }

  @Test func `two graphs of one term table are merged in order and without repetition`() throws {
    let all = (0..<40).map { TermTriple(example("s\($0 % 7)"), example("p\($0 % 3)"), text("\($0)")) }
    var first = GraphBuilder()
    var second = GraphBuilder()
    for (index, triple) in all.enumerated() {
      if index % 2 == 0 || index % 5 == 0 { first.insert(triple) }
      if index % 2 == 1 || index % 5 == 0 { second.insert(triple) }
    }
    let layers = GraphBuilder.freeze([first, second])
    #expect(try ntriples(layers) == ntriples([graph(all)]))
    #expect(try turtle(layers) == turtle([graph(all)]))
  }
}
