import KnowledgeGraph
import Testing

@testable import RDFSyntax

@Suite struct SpanPrinterTests {
  private let terms: [Term] = [
    example("a"), example("a/b"), .iri(RDF.type), .iri("urn:x"), text("x"), text("5", XSD.integer),
    text("05", XSD.integer),
    text("true", XSD.boolean), text("true"), text("5"), .literal(Literal("x", language: "en")), text("\n\t\"é"),
    .literal(Literal("5", language: "sr-latn")), text("x", "http://example.org/type"), text(""), text("", XSD.integer),
    text(String(repeating: "long ", count: 100)), .iri("http://example.org/" + String(repeating: "a", count: 300)),
    text("5", XSD.decimal), .literal(Literal("", language: "en")),
  ]

  private func append(_ term: Term, _ printer: inout SpanPrinter) throws(TermFault) {
    switch term {
    case .iri(let iri): try printer.appendIRI(iri.utf8.span)
    case .blank(let label): try printer.appendBlank(label.utf8.span)
    case .literal(let literal):
      if let language = literal.language {
        try printer.appendLiteral(literal.lexicalForm.utf8.span, language: language.utf8.span)
      } else if literal.datatype == XSD.string {
        try printer.appendLiteral(literal.lexicalForm.utf8.span)
      } else {
        try printer.appendLiteral(literal.lexicalForm.utf8.span, datatype: literal.datatype.utf8.span)
      }
    }
  }

  private func taken(_ printer: inout SpanPrinter) -> String {
    let written = printer.output.withSpan { copy(of: $0) }
    printer.output.truncate(to: 0)
    return String(decoding: written, as: UTF8.self)
  }

  @Test func `terms are written as the writers of graphs write them, however often they come`() throws {
    var lines = try SpanPrinter(.lines)
    var short = try SpanPrinter(.turtle(TurtlePrefixes(prefixes)))
    for _ in 0..<3 {
      for term in terms.shuffled() + terms {
        let line = try #require(try ntriples([graph(says(term))]).split(separator: "\n").last)
        try append(term, &lines)
        #expect("<http://example.org/s> <http://example.org/p> \(taken(&lines)) ." == line)
        let block = try #require(try turtle([graph(says(term))]).split(separator: "\n").last)
        try append(term, &short)
        #expect("ex:s ex:p \(taken(&short)) ." == block)
      }
    }
  }

  @Test func `a predicate of rdf type is a in Turtle, a language tag is lowered`() throws {
    var short = try SpanPrinter(.turtle(TurtlePrefixes(prefixes)))
    for _ in 0..<2 {
      try short.appendPredicate(RDF.type.utf8.span)
      try short.appendLiteral("x".utf8.span, language: "EN-us".utf8.span)
    }
    #expect(taken(&short) == #"a"x"@en-usa"x"@en-us"#)
  }

  @Test func `of what is refused nothing is written`() throws {
    var lines = try SpanPrinter(.lines)
    for _ in 0..<2 {
      #expect(throws: TermFault.self) { try lines.appendIRI("http://example.org/a b".utf8.span) }
      #expect(throws: TermFault.self) { try lines.appendIRI("relative".utf8.span) }
      #expect(throws: TermFault.self) { try lines.appendLiteral("x".utf8.span, datatype: "integer".utf8.span) }
      #expect(throws: TermFault.self) { try lines.appendLiteral("x".utf8.span, datatype: RDF.langString.utf8.span) }
      #expect(throws: TermFault.self) { try lines.appendLiteral("x".utf8.span, language: "e n".utf8.span) }
      #expect(throws: TermFault.self) { try lines.appendLiteral("x\u{0}".utf8.span) }
      #expect(throws: TermFault.self) { try lines.appendLiteral(([0xC3] as [UInt8]).span) }
      for label in ["", "-a", "a.", ".a", "a b", "ж", "a\n"] {
        #expect(throws: TermFault.self) { try lines.appendBlank(label.utf8.span) }
      }
    }
    #expect(taken(&lines).isEmpty)
    try lines.appendBlank("a.b-c_9".utf8.span)
    #expect(taken(&lines) == "_:a.b-c_9")
  }
}
