import RDFSyntax

/// What a person is told of a file that was read: what was left out, and what of its quads was taken.
struct ReadingNotes {
  /// One line each, nothing where there is nothing to tell.
  let text: String

  init(_ summary: ReadSummary, of file: DataFile, graphs: GraphSelection) {
    var lines: [String] = []
    if summary.badLines > 0 {
      let bad = counted(summary.badLines, "bad line")
      let listed =
        summary.badLines > GraphLoader.reportedBadLines ? ", the first \(GraphLoader.reportedBadLines) told above" : ""
      lines.append("\(file.name): \(bad) left out\(listed); \(counted(summary.triples, "triple")) read")
    }
    if file.format == .nquads {
      switch graphs {
      case .only(let graph):
        let all = summary.triples + summary.passedOver
        lines.append("\(file.name): \(summary.triples) of \(counted(all, "quad")) taken, those of the graph <\(graph)>")
      case .union, .named:
        let named = summary.inNamedGraphs
        lines.append(
          "\(file.name): \(counted(summary.triples, "quad")) taken, \(named) in graphs with a name and "
            + "\(summary.triples - named) in the default graph")
      }
    }
    text = lines.map { Phrase($0).text + "\n" }.joined()
  }
}

/// A number and what there are so many of.
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
