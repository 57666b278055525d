import RDFSyntax
import Testing

@Suite struct `Errors in Turtle` {
  static let cases = [
    ErrorCase("<http://e/s> <http://e/p> .", .unexpected, 1, 27, "found ‘.’, expected an object"),
    ErrorCase("<http://e/s> .", .unexpected, 1, 14, "expected a predicate"),
    ErrorCase("<http://e/s> <http://e/p> <http://e/o>\n", .unexpectedEnd, 2, 1, "‘.’ at the end of the statement"),
    ErrorCase("<http://e/s>\r\n<http://e/p>\r\n x .", .unexpected, 3, 2, "found ‘x’"),
    ErrorCase("<http://e/s>\r<http://e/p>\r x .", .unexpected, 3, 2, "found ‘x’"),
    ErrorCase("# ü€𝄞\n<http://e/s> <http://e/p> \"ü€𝄞\" \"\" .", .unexpected, 2, 33, "expected ‘,’, ‘;’ or ‘.’"),
    ErrorCase("\"a\" <http://e/p> 1 .", .unexpected, 1, 1, "only an object can be a literal"),
    ErrorCase("<http://e/s> \"p\" 1 .", .unexpected, 1, 14, "only an object can be a literal"),
    ErrorCase("<http://e/s> _:p 1 .", .unexpected, 1, 14, "a predicate is an IRI"),
    ErrorCase("<http://e/s> A <http://e/c> .", .unexpected, 1, 14, "in lower case"),
    ErrorCase("<http://e/s> a True .", .unexpected, 1, 16, "true and false, in lower case"),
    ErrorCase("<http://e/s> = <http://e/o> .", .unexpected, 1, 14, "owl:sameAs"),
    ErrorCase("{ <http://e/s> a <http://e/c> }", .unexpected, 1, 1, "TriG"),
    ErrorCase("@prefix ex: <http://e/> .\nx:a a ex:b .", .undefinedPrefix, 2, 1, "the prefix ‘x:’"),
    ErrorCase("@prefix org: <http://e/> .\norgs:a a 1 .", .undefinedPrefix, 2, 1, "‘org:’ may be meant"),
    ErrorCase("<http://e/s> a skos:Concept .", .undefinedPrefix, 1, 16, "core#> ."),
    ErrorCase("@PREFIX ex: <http://e/> .", .unexpected, 1, 1, "in lower case"),
    ErrorCase("@prefix ex: <http://e/>\n<http://e/s> a ex:c .", .unexpected, 2, 1, "‘.’ at the end of the directive"),
    ErrorCase("@prefix ex. : <http://e/> .", .unexpected, 1, 9, "ends with no dot"),
    ErrorCase("@prefix ex: .", .unexpected, 1, 13, "the IRI in angle brackets"),
    ErrorCase("<s> <http://e/p> 1 .", .relativeIRI, 1, 1, "--base"),
    ErrorCase("<http://e/a b> a 1 .", .invalidIRI, 1, 12, "%20"),
    ErrorCase("<<<http://e/s> a 1>> a 1 .", .invalidIRI, 1, 2, "RDF 1.2"),
    ErrorCase("<http://e/\n> a 1 .", .invalidIRI, 1, 11, "the end of the line"),
    ErrorCase("<http://e/\\u0020> a 1 .", .invalidIRI, 1, 11, "U+0020"),
    ErrorCase("<http://e/\\n> a 1 .", .invalidEscape, 1, 11, "‘\\n’"),
    ErrorCase("<http://e/\\u00G0> a 1 .", .invalidEscape, 1, 15, "4 hexadecimal digits"),
    ErrorCase("<http://e/\u{0}> a 1 .", .invalidIRI, 1, 11, "U+0000"),
    ErrorCase("<http://e/", .unexpectedEnd, 1, 11, "‘>’"),
    ErrorCase("<http://e/s> <http://e/p> \"a\\zb\" .", .invalidEscape, 1, 29, "‘\\z’"),
    ErrorCase("<http://e/s> <http://e/p> \"\\uD834\\uDD1E\" .", .invalidEscape, 1, 28, "the surrogate U+D834"),
    ErrorCase("<http://e/s> <http://e/p> \"\\U00110000\" .", .invalidEscape, 1, 28, "U+110000"),
    ErrorCase("<http://e/s> <http://e/p> \"\\UFFFFFFFF\" .", .invalidEscape, 1, 28, "U+FFFFFFFF"),
    ErrorCase("<http://e/s> <http://e/p> \"a\nb\" .", .unterminatedString, 1, 29, "\\n"),
    ErrorCase("<http://e/s> <http://e/p> '''a\nb' .", .unterminatedString, 1, 27, "three closing quotes"),
    ErrorCase("<http://e/s> <http://e/p> \"a\"@ .", .invalidLanguageTag, 1, 31, "such as en"),
    ErrorCase("<http://e/s> <http://e/p> \"a\"@en- .", .invalidLanguageTag, 1, 34, "after the hyphen"),
    ErrorCase("<http://e/s> <http://e/p> \"a\"@en-abcdefghi .", .invalidLanguageTag, 1, 34, "at most 8"),
    ErrorCase("<http://e/s> <http://e/p> \"a\"^<http://e/d> .", .unexpected, 1, 31, "a second ‘^’"),
    ErrorCase(
      "<http://e/s> <http://e/p> \"a\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> .",
      .invalidLanguageTag, 1, 87, "without a language tag"),
    ErrorCase("@prefix : <http://e/> .\n:a~b a 1 .", .unexpected, 2, 3, "expected a predicate"),
    ErrorCase("@prefix : <http://e/> .\n:a a :b~c .", .unexpected, 2, 8, "a backslash before it"),
    ErrorCase("@prefix : <http://e/> .\n:a%2 a 1 .", .invalidEscape, 2, 3, "two hexadecimal digits"),
    ErrorCase("@prefix : <http://e/> .\n:a\\b a 1 .", .invalidEscape, 2, 3, "‘\\b’"),
    ErrorCase("<http://e/s> a 1e .", .unexpected, 1, 17, "found ‘e’"),
    ErrorCase("<http://e/s> a +-1 .", .unexpected, 1, 17, "a digit"),
    ErrorCase("<http://e/s> a [ a 1 .", .unexpected, 1, 22, "still open"),
    ErrorCase("<http://e/s> a ( 1 . )", .unexpected, 1, 20, "an object"),
    ErrorCase("<http://e/s> a ( 1", .unexpectedEnd, 1, 19, "an item of the collection or ‘)’"),
    ErrorCase("<http://e/s> a 1 ] .", .unexpected, 1, 18, "nothing of that kind is open"),
    ErrorCase("_:a. a 1 .", .unexpected, 1, 4, "a predicate"),
    ErrorCase("_:-a a 1 .", .unexpected, 1, 3, "a blank node label"),
    ErrorCase("_a a 1 .", .unexpected, 1, 2, "‘:’ after ‘_’"),
  ]

  @Test(arguments: cases) func `tells the place and the remedy`(_ expected: ErrorCase) throws {
    for tornUp in [false, true] {
      let error = try #require(TurtleReader().error(in: Array(expected.document.utf8), tornUp: tornUp))
      #expect(error.kind == expected.kind)
      #expect((error.line, error.column) == (expected.line, expected.column))
      #expect(error.description.contains(expected.says))
    }
  }

  @Test func `a base that is not absolute is an error`() {
    #expect(throws: RDFSyntaxError.self) { try TurtleReader().outcome([], base: "folder/file").get() }
  }

  @Test func `the triples before an error reach the sink`() {
    var list = TermTripleList()
    #expect(throws: RDFSyntaxError.self) {
      try TurtleReader().read("<http://e/s> a <http://e/c> . oops", into: &list)
    }
    #expect(list.triples.count == 1)
  }
}
