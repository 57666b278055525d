import KnowledgeGraph
import Testing

@testable import RDFSyntax

@Suite struct `Turtle that streams` {
  private static let type = "<\(RDF.type)>"

  @Test func `groups consecutive triples of one subject and predicate, in order`() throws {
    let lines = """
      <http://example.org/a> \(Self.type) <http://example.org/C> .
      <http://example.org/a> <http://example.org/p> "1"^^<\(XSD.integer)> .
      <http://example.org/a> <http://example.org/p> _:x.1 .
      _:x.1 <http://example.org/p> <http://example.org/a> .
      <http://example.org/a> <http://example.org/p> "ö\\n"@en .

      """
    let turtle = try converted(lines, .ntriples, .turtle, prefixes: ["ex": "http://example.org/"])
    #expect(
      turtle == """
        @prefix ex: <http://example.org/> .

        ex:a a ex:C ;
            ex:p 1 ,
                _:x.1 .

        _:x.1 ex:p ex:a .

        ex:a ex:p "ö\\n"@en .

        """)
  }

  @Test(arguments: [1, 64, 100, 150, 200, 1000])
  func `is the same however the input is cut`(pieceSize: Int) throws {
    var lines = ""
    for number in 0..<60 {
      lines += "<http://example.org/s\(number / 20)> "
      lines += number % 10 == 0 ? Self.type : "<http://example.org/p\(number / 5)>"
      lines += " <http://example.org/o\(number)> .\n"
    }
    let whole = try converted(lines, .ntriples, .turtle, prefixes: ["ex": "http://example.org/"])
    let torn = try converted(
      lines, .ntriples, .turtle, prefixes: ["ex": "http://example.org/"], pieceSize: pieceSize)
    #expect(whole == torn)
    #expect(try triples(whole, .turtle) == triples(lines, .ntriples))
    #expect(whole.split(separator: "\n").count { $0.hasPrefix("ex:s") } == 3)
  }

  @Test func `takes over the prefixes of a document where they stand`() throws {
    let turtle = try converted(
      """
      @prefix a: <http://a.example/> .
      a:x a:y a:z .
      @prefix b: <http://b.example/> .
      b:x b:y <http://a.example/z> .
      """, .turtle, .turtle)
    #expect(
      turtle == """
        @prefix a: <http://a.example/> .

        a:x a:y a:z .

        @prefix b: <http://b.example/> .

        b:x b:y a:z .

        """)
  }

  @Test(arguments: [
    // A prefix that changes its meaning, a second name for a namespace, names and namespaces that cannot be written.
    "@prefix a: <http://a.example/> . a:x a:y a:z . @prefix a: <http://b.example/> . a:x a:y a:z .",
    "@prefix a: <http://a.example/> . @prefix b: <http://a.example/> . b:x a:y b:z .",
    "@prefix é: <http://a.example/> . é:x é:y é:z .",
    "@prefix a: <http://a.example/%> . a:20 a:30 a:40 .",
    "@prefix rdf: <http://a.example/> . <http://a.example/s> rdf:p (1 2) . @prefix r: <\(RDF.namespace)> . r:s r:p (3) .",
    "@prefix : <http://a.example/> . :x a :z . :type a rdf:Property . ".replacing("rdf:", with: ":"),
    "@prefix rdf: <\(RDF.namespace)> . rdf:type rdf:type rdf:type . rdf:type a rdf:type .",
  ])
  func `means the same whatever the prefixes of the document are`(document: String) throws {
    let turtle = try converted(document, .turtle, .turtle)
    #expect(try areIsomorphic(Set(triples(document, .turtle)), Set(triples(turtle, .turtle))), "\(turtle)")
  }

  @Test func `keeps no more than a hundred prefixes`() throws {
    let document = (0..<300).map { "@prefix p\($0): <http://example.org/\($0)/> .\np\($0):s a p\($0):C .\n" }.joined()
    let turtle = try converted(document, .turtle, .turtle)
    #expect(turtle.split(separator: "\n").count { $0.hasPrefix("@prefix") } == 100)
    #expect(try triples(turtle, .turtle) == triples(document, .turtle))
  }

  @Test func `of nothing is nothing but its prefixes`() throws {
    #expect(try converted("", .ntriples, .turtle) == "")
    #expect(try converted("# nothing\n", .turtle, .turtle) == "")
    let prefixes = try converted("", .ntriples, .turtle, prefixes: ["ex": "http://example.org/"])
    #expect(prefixes == "@prefix ex: <http://example.org/> .\n")
  }
}
