import RDFSyntax
import Testing

@Suite struct `Errors in N-Triples` {
  static let cases = [
    ErrorCase("<http://e/s> <http://e/p> <http://e/o>", .unexpectedEnd, 1, 39, "‘.’ after the object"),
    ErrorCase("<http://e/s> <http://e/p> <http://e/o>\n.", .unexpected, 1, 39, "the end of the line"),
    ErrorCase("<http://e/s> <http://e/p> <http://e/o> . .", .unexpected, 1, 42, "the end of the line after a triple"),
    ErrorCase("\n\n<http://e/s> \"p\" <http://e/o> .", .unexpected, 3, 14, "an IRI as predicate"),
    ErrorCase("@prefix : <http://e/> .", .unexpected, 1, 1, "this is Turtle"),
    ErrorCase("ex:s <http://e/p> <http://e/o> .", .unexpected, 1, 1, "IRIs in angle brackets"),
    ErrorCase("<http://e/s> <http://e/p> 'o' .", .unexpected, 1, 27, "double quotes only"),
    ErrorCase("<http://e/s> <http://e/p> 1 .", .unexpected, 1, 27, "XMLSchema#integer"),
    ErrorCase("<s> <http://e/p> <http://e/o> .", .relativeIRI, 1, 1, "the relative IRI <s>"),
    ErrorCase("<http://e/s> <http://e/p> \"o\"^^<d> .", .relativeIRI, 1, 32, "the relative IRI <d>"),
    ErrorCase("_::a <http://e/p> <http://e/o> .", .unexpected, 1, 3, "a blank node label"),
    ErrorCase("<http://e/s> <http://e/p> \"a", .unterminatedString, 1, 27, "a closing quote"),
    ErrorCase("<http://e/s> <http://e/p> \"ü\\q\" .", .invalidEscape, 1, 29, "‘\\q’"),
    ErrorCase("<http://e/s> <http://e/p> \"a\"@1 .", .invalidLanguageTag, 1, 31, "such as en"),
    ErrorCase("<http://e/s> <http://e/p> \"a\" , \"b\" .", .unexpected, 1, 31, "this is Turtle"),
    ErrorCase("<http://e/s> <http://e/p> \"a\" <http://e/g> .", .unexpected, 1, 31, "N-Quads"),
    ErrorCase(
      "<http://e/s> <http://e/p> \"a\"^^<http://e/d>\n<http://e/s>", .unexpected, 1, 44, "‘.’ after the object"),
    ErrorCase(
      "<http://e/s> <http://e/p> <http://e/o> .\r\n<http://e/s> <http://e/p> <http://e/o\r\n", .invalidIRI, 2, 38,
      "found the end of the line"),
  ]

  @Test(arguments: cases) func `tells the place and the remedy`(_ expected: ErrorCase) throws {
    for tornUp in [false, true] {
      let error = try #require(NTriplesReader().error(in: Array(expected.document.utf8), tornUp: tornUp))
      #expect(error.kind == expected.kind)
      #expect((error.line, error.column) == (expected.line, expected.column))
      #expect(error.description.contains(expected.says))
    }
  }
}
