import ArgumentParser
import KnowledgeGraph
import OfficeHolding
import RDFSyntax

/// `gensek export`: the knowledge as linked data.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the knowledge as Turtle or N-Triples.",
    discussion: """
      The same knowledge always gives the same bytes. A file appears whole or not at all: an export that fails or is \
      killed leaves the old file as it was.

      EXAMPLES:
        gensek export > gensek.ttl
        gensek export --format ntriples --output gensek.nt --verify
        gensek export --base https://example.org/offices/ --layer asserted
      """)

  /// The syntaxes.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case turtle, ntriples
  }

  @Option(help: "The syntax.")
  var format = Form.turtle

  @Option(help: ArgumentHelp("The file to write; standard output without it.", valueName: "path"))
  var output: String?

  @Option(help: ArgumentHelp("What the ids of things begin with, ended by / # or :.", valueName: "iri"))
  var base = NodeName.defaultBase

  @Option(help: "What is written: all, asserted (without what is computed), derived (only that).")
  var layer = Layer.all

  @Flag(help: "Read the written file back and compare the graphs.")
  var verify = false

  @OptionGroup var dataOptions: DataOptions

  func validate() throws {
    if verify, output == nil { throw ValidationError("--verify reads a file back: it needs --output.") }
  }

  func run() throws {
    let rebase = base == NodeName.defaultBase ? nil : try IRIRebase(from: NodeName.defaultBase, to: base)
    let knowledge = try dataOptions.load(deriving: layer.deriving)
    let graphs = layer.graphs(of: knowledge)
    guard let output else {
      var sink = StandardOutput()
      return try write(graphs, rebase, to: &sink)
    }
    var file = try AtomicFile(replacing: output)
    try write(graphs, rebase, to: &file)
    try file.commit()
    if verify {
      try ReadBack(path: output, isTurtle: format == .turtle, limits: dataOptions.limits.readerLimits)
        .compare(with: graphs, rebase)
    }
  }

  private func write(_ graphs: [Graph], _ rebase: IRIRebase?, to sink: inout some ByteSink & ~Copyable) throws {
    try ProgressDisplay.during(streamingOutput: output == nil) { progress in
      switch format {
      case .turtle:
        try TurtleWriter(prefixes: Prefixes.ofVocabulary(), rebase: rebase).write(graphs, to: &sink, progress: progress)
      case .ntriples: try NTriplesWriter(rebase: rebase).write(graphs, to: &sink, progress: progress)
      }
    }
  }
}
