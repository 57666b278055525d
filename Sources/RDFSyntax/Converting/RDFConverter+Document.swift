extension RDFConverter {
  /// Converts a document of Turtle, statement by statement.
  func convertDocument(
    _ source: any ByteSource, _ name: String?, to sink: inout some ByteSink & ~Copyable
  ) throws -> ConversionSummary {
    let labels = BlankNodeLabels(input)
    var document = try DocumentSink(
      makeTerms(), labels, makeHead(), prefixes: prefixes, isTurtle: output == .turtle)
    var parser = try TurtleParser<DocumentSink>(
      window: InputWindow(source, name: name), base: base, limits: limits, scope: labels.scope)
    while try parser.readStep(into: &document) { try document.flush(to: &sink, above: Self.pageSize) }
    document.close()
    try document.flush(to: &sink, above: 0)
    var summary = ConversionSummary()
    summary.statements = document.page.statements
    return summary
  }

  private static let pageSize = 1 << 20
}
