import ArgumentParser
import OfficeHolding
import RDFSyntax

/// `--data` and how it is read, for a command whose `--graph` names something else.
struct LoadDataOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Load these instead of the knowledge that is compiled in: whatever other commands take as --data.",
      valueName: "path"))
  var data: [String] = []

  @OptionGroup
  var decisions: DecisionOptions

  @Option(help: ArgumentHelp("Of N-Quads, the only graph to take.", valueName: "iri"))
  var dataGraph: String?

  @Flag(help: "Of N-Quads, take the triples of all graphs.")
  var union = false

  @Option(help: "The format of standard input: nt, nq or ttl.")
  var from: RDFFormat?

  @Flag(help: "Leave bad lines of N-Triples and N-Quads out, and tell them.")
  var lenient = false

  @OptionGroup(visibility: .hidden)
  var limits: LimitOptions

  /// The knowledge, with as much of what follows from it as is asked for.
  func load(deriving: KnowledgeBase.Deriving) throws -> KnowledgeBase {
    if !data.isEmpty { return try load(data, deriving) }
    return try DataSet.compiledIn(decisions: decisions.paths, deriving: deriving)
  }

  /// Other data, read in the same way.
  func load(_ path: String, deriving: KnowledgeBase.Deriving) throws -> KnowledgeBase { try load([path], deriving) }

  private func load(_ paths: [String], _ deriving: KnowledgeBase.Deriving) throws -> KnowledgeBase {
    var reading = ReadingOptions()
    reading.graph = dataGraph
    reading.union = union
    reading.from = from
    reading.lenient = lenient
    return try DataSet(paths: paths, decisions: decisions.paths, reading: reading, limits: limits)
      .load(deriving: deriving)
  }
}
