import ArgumentParser
import KnowledgeFiles
import KnowledgeGraph
import OfficeHolding
import RDFSyntax

/// `--data` and the limits of the readers: what is asked.
struct DataOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Ask these instead of the knowledge that is compiled in: folders of knowledge files, .yaml, .ttl and .nt files.",
      valueName: "path"))
  var data: [String] = []

  @OptionGroup(visibility: .hidden)
  var limits: LimitOptions

  /// The knowledge with all that follows from it.
  func load() throws -> KnowledgeBase {
    KnowledgeBase(asserted: try loadGraph())
  }

  /// The triples as they are given.
  func loadGraph() throws -> Graph {
    guard !data.isEmpty else { return try EmbeddedKnowledge.knowledgeGraph() }
    var builder = GraphBuilder()
    var knowledgePaths: [String] = []
    for path in data {
      if path.hasSuffix(".ttl") {
        try TurtleReader(limits: limits.readerLimits).read(file: path, into: &builder)
      } else if path.hasSuffix(".nt") {
        try NTriplesReader(limits: limits.readerLimits).read(file: path, into: &builder)
      } else {
        knowledgePaths.append(path)
      }
    }
    if !knowledgePaths.isEmpty {
      let folder = try KnowledgeFolder.load(contentsOf: knowledgePaths, schema: try EmbeddedKnowledge.schema())
      guard builder.insertedCount > 0 else { return folder.graph }
      builder.insert(contentsOf: folder.graph)
    }
    return builder.freeze()
  }
}
