import RDFSyntax

/// What a person is told after a conversion, where not everything went over as it was: the counts.
struct ConversionNotes {
  /// Lines for standard error; empty where there is nothing to tell.
  let text: String

  init(_ summary: ConversionSummary, of converter: RDFConverter) {
    var lines: [String] = []
    if converter.input.hasGraphs, let graph = converter.graph {
      let all = summary.statements + summary.passedOver
      lines.append("\(summary.statements) of \(counted(all, "quad")) taken, those of the graph <\(graph)>")
    } else if converter.unites {
      lines.append(
        "\(counted(summary.statements, "quad")) taken, \(summary.inNamedGraphs) in graphs with a name and "
          + "\(summary.statements - summary.inNamedGraphs) in the default graph")
    }
    if summary.badLines > 0 { lines.append("\(counted(summary.badLines, "bad line")) left out") }
    text = lines.map { Phrase($0).text + "\n" }.joined()
  }
}
