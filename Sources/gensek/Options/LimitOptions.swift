import ArgumentParser
import RDFSyntax

/// How large the parts of an RDF file may be; the error that names a limit names its option.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The most bytes in a line of N-Triples.", valueName: "bytes"))
  var maxLine = ReaderLimits().line

  @Option(help: ArgumentHelp("The most bytes in a literal.", valueName: "bytes"))
  var maxLiteral = ReaderLimits().literal

  @Option(help: ArgumentHelp("The most bytes in an IRI or a name.", valueName: "bytes"))
  var maxIRI = ReaderLimits().iri

  @Option(help: ArgumentHelp("The most brackets open at once in Turtle.", valueName: "count"))
  var maxNesting = ReaderLimits().nesting

  var readerLimits: ReaderLimits {
    ReaderLimits(line: maxLine, literal: maxLiteral, iri: maxIRI, nesting: maxNesting)
  }

  func validate() throws {
    for limit in [maxLine, maxLiteral, maxIRI, maxNesting] where limit < 1 {
      throw ValidationError("A limit is at least 1; \(limit) was given.")
    }
  }
}
