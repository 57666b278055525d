import ArgumentParser
import OfficeHolding

/// `--data`, how it is read, and the limits of the readers: what is asked.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      Ask these instead of the knowledge that is compiled in: folders of knowledge files, .yaml files, RDF as .ttl, \
      .nt or .nq, also compressed (.gz), folders of parts that 'gensek export' wrote, snapshots that 'gensek build' made, tables as .csv or .tsv, and JSON that 'gensek import' \
      reads; KIND:PATH names the kind of import where ending and content do not tell; - is standard input.
      """,
      valueName: "path"))
  var data: [String] = []

  @OptionGroup
  var decisions: DecisionOptions

  @OptionGroup
  var reading: ReadingOptions

  @OptionGroup(visibility: .hidden)
  var limits: LimitOptions

  /// The knowledge, with as much of what follows from it as is asked for.
  func load(deriving: KnowledgeBase.Deriving) throws -> KnowledgeBase {
    guard data.isEmpty else {
      return try DataSet(paths: data, decisions: decisions.paths, reading: reading, limits: limits)
        .load(deriving: deriving)
    }
    try reading.checkUse(of: [])
    return try DataSet.compiledIn(decisions: decisions.paths, deriving: deriving)
  }
}
