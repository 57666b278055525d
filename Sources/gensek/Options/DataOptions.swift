import ArgumentParser
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import RDFSyntax

/// `--data`, how it is read, and the limits of the readers: what is asked.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      Ask these instead of the knowledge that is compiled in: folders of knowledge files, .yaml files, and RDF as .ttl, \
      .nt or .nq, also compressed (.gz); - is standard input.
      """,
      valueName: "path"))
  var data: [String] = []

  @OptionGroup
  var reading: ReadingOptions

  @OptionGroup(visibility: .hidden)
  var limits: LimitOptions

  /// The knowledge, with as much of what follows from it as is asked for.
  func load(deriving: KnowledgeBase.Deriving) throws -> KnowledgeBase {
    KnowledgeBase(asserted: try loadGraph(), deriving: deriving)
  }

  /// The triples as they are given.
  ///
  /// What was left out, and what of quads was taken, is told on standard error.
  func loadGraph() throws -> Graph {
    guard !data.isEmpty else {
      try reading.checkUse(of: [])
      return try EmbeddedKnowledge.knowledgeGraph()
    }
    let inputs = try data.filter(DataFile.isRDF).map { try DataFile(path: $0, reading: reading) }
    try reading.checkUse(of: inputs)
    let knowledgePaths = data.filter { !DataFile.isRDF($0) }
    let knowledge =
      try knowledgePaths.isEmpty
      ? nil : KnowledgeFolder.load(contentsOf: knowledgePaths, schema: try EmbeddedKnowledge.schema()).graph
    if let knowledge, inputs.isEmpty { return knowledge }
    return try ProgressDisplay.during { progress in
      var loader = GraphLoader(
        limits: limits.readerLimits, graphs: reading.selection ?? .union, skipsBadLines: reading.lenient,
        progress: progress)
      for input in inputs { try input.load(into: &loader) }
      if let knowledge { loader.insert(contentsOf: knowledge) }
      return loader.freeze()
    }
  }
}
