import RDFSyntax

/// What a person is told after a conversion, where not everything went over as it was: the counts.
struct ConversionNotes {
  /// Lines for standard error; empty where there is nothing to tell.
  let text: String

  init(_ summary: ConversionSummary, of converter: RDFConverter) {
    var lines: [String] = []
    if converter.input.hasGraphs, let graph = converter.graph {
      lines.append(
        "\(summary.statements) triples of the graph <\(graph)>; \(summary.passedOver) of other graphs left out")
    } else if converter.unites {
      lines.append(
        "\(summary.statements) triples of all graphs, \(summary.inNamedGraphs) of them of graphs with a name")
    }
    if summary.badLines > 0 {
      lines.append("\(summary.badLines) bad \(summary.badLines == 1 ? "line" : "lines") left out")
    }
    text = lines.map { Phrase($0).text + "\n" }.joined()
  }
}
