import ArgumentParser
import KnowledgeGraph
import OfficeHolding
import Profiles
import RDFSyntax

/// `gensek export`: the knowledge as linked data.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Write the knowledge as Turtle, N-Triples, N-Quads or RDF/XML, also in parts, or in the form of another project.",
    discussion: """
      The same knowledge always gives the same bytes. A file appears whole or not at all: an export that fails or is \
      killed leaves the old file as it was.

      Quads stand in the graph that --graph names. RDF/XML cannot carry every graph: a predicate that does not end with an XML \
      name, or a control character, is an error. With --partition the file becomes a folder of balanced parts of N-Triples, \
      for stores that load many files at once, and manifest.json with counts and SHA-256 digests.

      PROFILE is the form; what it has no place for is counted on standard error, and by --report as JSON:
        gensek          all that is known, in Gensek's own vocabulary
        org             W3C Organization Ontology, OWL-Time and FOAF
        schema          schema.org, with roles between organizations and people
        wikidata        statements with qualifiers and references as Wikidata has them in RDF
        popolo          people, organizations, posts and memberships in JSON
        followthemoney  Person, Position, Occupancy and Organization, an entity of JSON a line

      EXAMPLES:
        gensek export > gensek.ttl
        gensek export --format ntriples --output gensek.nt --verify
        gensek export --base https://example.org/offices/ --layer asserted
        gensek export --format nquads --graph https://example.org/offices --output gensek.nq
        gensek export --data offices.nt.gz --partition 16 --gzip --output parts
        gensek export --profile popolo --data offices.csv --output popolo.json --report left-out.json
      """)

  /// The syntaxes.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case turtle, ntriples, nquads, rdfxml

    /// The format in which what was written can be read again, if there is one.
    var readable: RDFFormat? {
      switch self {
      case .turtle: .turtle
      case .ntriples: .ntriples
      case .nquads: .nquads
      case .rdfxml: nil
      }
    }
  }

  @Option(help: "The form in which it is written.")
  var profile = ExportProfile.gensek

  @Option(help: ArgumentHelp("The file to write the account of a profile to, as JSON.", valueName: "path"))
  var report: String?

  @Option(help: "The syntax; turtle without it, and ntriples with --partition.")
  var format: Form?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp(
      "The file, or with --partition the folder, to write; standard output without it.", valueName: "path"))
  var output: String?

  @Option(help: ArgumentHelp("Write a folder of N-Triples in at most so many parts.", valueName: "count"))
  var partition: Int?

  @Flag(help: "Compress what is written with gzip.")
  var gzip = false

  @Option(help: ArgumentHelp("What the ids of things begin with, ended by / # or :.", valueName: "iri"))
  var base = NodeName.defaultBase

  @Option(help: "What is written: all, asserted (without what is computed), derived (only that).")
  var layer = Layer.all

  @Flag(help: "Read the written file back and compare the graphs.")
  var verify = false

  @OptionGroup var dataOptions: DataOptions

  /// The syntax in which it is written.
  var syntax: Form { format ?? (partition == nil ? .turtle : .ntriples) }

  func validate() throws {
    if verify, output == nil { throw ValidationError("--verify reads a file back: it needs --output.") }
    if verify, syntax.readable == nil { throw ValidationError("--verify reads no RDF/XML.") }
    try OutputPaths(output, report).check(against: dataOptions.data + dataOptions.decisions.paths)
    try validatePartition()
    try validateProfile()
  }

  func run() throws {
    if profile != .gensek { return try exportProfile() }
    let rebase = base == NodeName.defaultBase ? nil : try IRIRebase(from: NodeName.defaultBase, to: base)
    let knowledge = try data.load(deriving: layer.deriving)
    let graphs = layer.graphs(of: knowledge)
    if let partition { return try write(graphs, rebase, parts: partition) }
    guard let output else {
      _ = try write(graphs, rebase, to: StandardOutput())
      return
    }
    try write(graphs, rebase, to: AtomicFile(replacing: output)).commit()
    if verify, let readable = syntax.readable {
      try ReadBack(paths: [output], format: readable, limits: dataOptions.limits.readerLimits)
        .compare(with: graphs, rebase)
    }
  }

  /// The data; `--graph` says what to read only where there are quads.
  var data: DataOptions {
    var options = dataOptions
    if syntax == .nquads { options.reading = options.reading.besideTarget(options.data) }
    return options
  }

  /// Writes to a sink, compressed if it is asked for, and gives the sink back.
  ///
  /// - Parameter prefixes: Those of the vocabulary where none are given.
  func write<Sink: ByteSink & ~Copyable>(
    _ graphs: [Graph], _ rebase: IRIRebase?, prefixes: [String: String]? = nil, to sink: consuming Sink
  ) throws -> Sink {
    if gzip {
      var compressed = try GzipSink(sink)
      try write(graphs, rebase, prefixes, to: &compressed)
      return try compressed.finish()
    }
    try write(graphs, rebase, prefixes, to: &sink)
    return sink
  }

  private func write(
    _ graphs: [Graph], _ rebase: IRIRebase?, _ prefixes: [String: String]?, to sink: inout some ByteSink & ~Copyable
  ) throws {
    let prefixes = try prefixes ?? Prefixes.ofVocabulary()
    try ProgressDisplay.during(streamingOutput: output == nil) { progress in
      switch syntax {
      case .turtle:
        try TurtleWriter(prefixes: prefixes, rebase: rebase).write(graphs, to: &sink, progress: progress)
      case .ntriples: try NTriplesWriter(rebase: rebase).write(graphs, to: &sink, progress: progress)
      case .nquads:
        try NQuadsWriter(graph: dataOptions.reading.graph, rebase: rebase).write(graphs, to: &sink, progress: progress)
      case .rdfxml:
        try RDFXMLWriter(prefixes: prefixes, rebase: rebase).write(graphs, to: &sink, progress: progress)
      }
    }
  }
}
