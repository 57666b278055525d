import ArgumentParser
import KnowledgeGraph
import RDFSyntax

/// `gensek convert`: RDF from one format to another, as it streams.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert between N-Triples, N-Quads and Turtle.",
    discussion: """
      Any RDF of any size, in constant memory: the output comes as the input goes, in its order. The names of files tell \
      the formats: .nt, .nq, .ttl, each also compressed as .gz to read; - is standard input or output, with --from or --to. \
      A file appears whole or not at all.

      N-Quads become triples with --graph, which takes one graph, or --union, which takes all; triples become N-Quads in \
      the default graph or in that of --graph. Turtle groups what stands together under one subject. It declares the \
      prefixes of --prefix and well-known ones; from Turtle it takes over the document's own instead. Blank nodes keep \
      their labels; those without one become genid1, genid2 and so on.

      EXAMPLES:
        gensek convert offices.nt -o offices.ttl
        gensek convert dump.nq.gz --graph http://example.org/offices -o offices.nt
        curl -s https://example.org/data.ttl | gensek convert - --from ttl --to nt | sort -u
      """)

  @Argument(help: ArgumentHelp("The file to read; - for standard input.", valueName: "path"))
  var input: String

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("The file to write; - for standard output.", valueName: "path"))
  var output = "-"

  @Option(help: "The format that is read: nt, nq or ttl; by default what the name tells.")
  var from: RDFFormat?

  @Option(help: "The format that is written: nt, nq or ttl; by default what the name tells.")
  var to: RDFFormat?

  @Option(
    help: ArgumentHelp("Of quads, the only graph to take; of triples, the graph to put them in.", valueName: "iri"))
  var graph: String?

  @Flag(help: "Take the triples of all graphs, without the names of the graphs.")
  var union = false

  @Option(help: ArgumentHelp("A prefix that Turtle declares and uses; may be repeated.", valueName: "name=iri"))
  var prefix: [PrefixDeclaration] = []

  @Option(
    help: ArgumentHelp("What relative IRIs of Turtle begin with; by default the file's own IRI.", valueName: "iri"))
  var base: String?

  @Flag(help: "Leave bad lines of N-Triples and N-Quads out, and tell them.")
  var lenient = false

  @OptionGroup(visibility: .hidden)
  var limits: LimitOptions

  func validate() throws {
    if graph != nil, union { throw ValidationError("--graph takes one graph and --union all: give one of them.") }
  }

  func run() throws {
    let source = try from ?? format(of: input, isInput: true)
    let target = try to ?? format(of: output, isInput: false)
    let converter = try RDFConverter(
      from: source, to: target, graph: graph, unites: union, prefixes: prefixes(source, target),
      base: base ?? (input == "-" ? nil : InputFile.iri(ofPath: input)), limits: limits.readerLimits,
      isLenient: lenient)
    let summary: ConversionSummary
    if output == "-" {
      var sink = StandardOutput()
      summary = try convert(with: converter, to: &sink, streams: true)
      try checkGraph(summary, converter)
    } else {
      var sink = try AtomicFile(replacing: output)
      summary = try convert(with: converter, to: &sink, streams: false)
      try checkGraph(summary, converter)
      try sink.commit()
    }
    let notes = ConversionNotes(summary, of: converter)
    if !notes.text.isEmpty { try StandardStream.error.write(notes.text) }
  }

  private func convert(
    with converter: RDFConverter, to sink: inout some ByteSink & ~Copyable, streams: Bool
  ) throws -> ConversionSummary {
    let name = input == "-" ? "standard input" : input
    return try ProgressDisplay.during(streamingOutput: streams) { progress in
      let file = input == "-" ? InputFile(descriptor: 0, name: name) : try InputFile(path: input)
      let size = file.size
      return try converter.convert(file, name: name, size: size, to: &sink, progress: progress) { error in
        try ProgressDisplay.note("left out: \(Phrase(error.description).text)\n")
      }
    }
  }

  /// Refuses a graph of which there was nothing.
  private func checkGraph(_ summary: ConversionSummary, _ converter: RDFConverter) throws(Failure) {
    guard converter.input.hasGraphs, let graph, summary.statements == 0 else { return }
    throw Failure.noGraph(
      graph, in: [input == "-" ? "standard input" : input], others: summary.otherGraphs)
  }

  private func format(of path: String, isInput: Bool) throws -> RDFFormat {
    if !isInput, path.lowercased().hasSuffix(".gz") {
      throw Failure(
        status: .usage, message: "gzip is read and not written",
        hints: ["write to standard output and compress that: gensek convert … -o - --to nt | gzip > \(path)"])
    }
    if let format = RDFFormat(path: path) { return format }
    let option = isInput ? "--from" : "--to"
    let name = path == "-" ? (isInput ? "standard input" : "standard output") : path
    throw Failure(
      status: .usage, message: "the format of \(name) is not told by its name",
      hints: ["\(option) nt, nq or ttl tells it"])
  }

  /// What is asked for, and of other input than Turtle the well-known ones besides.
  private func prefixes(_ source: RDFFormat, _ target: RDFFormat) throws -> [String: String] {
    let asked = Dictionary(prefix.map { ($0.name, $0.namespace) }) { _, last in last }
    guard target == .turtle, source != .turtle else { return asked }
    let known = try Prefixes.ofVocabulary().filter { !asked.values.contains($0.value) }
    return asked.merging(known) { asked, _ in asked }
  }
}
