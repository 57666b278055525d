public import KnowledgeGraph

/// Converts between N-Triples, N-Quads and Turtle as the input comes, in bounded memory and in the order of the input.
///
/// Formats of lines are parsed and encoded in pieces on all processors. Turtle is written as it streams: consecutive triples
/// of one subject, and of one predicate, are grouped. The same input always gives the same bytes. Every term is checked and
/// encoded as the writers do it. Blank nodes keep their labels (see ``convert(_:name:size:to:progress:onBadLine:)``).
public struct RDFConverter: Sendable {
  /// The format that is read.
  public let input: RDFFormat
  /// The format that is written.
  public let output: RDFFormat
  /// Where the input has graphs, the one graph that is taken; else the graph that triples are put in. Nil where not asked for.
  public let graph: String?
  /// Whether the triples of all graphs are taken without the names of the graphs.
  public let unites: Bool
  let namespaces: TurtlePrefixes
  let prefixes: [String: String]
  let base: String?
  let limits: ReaderLimits
  let isLenient: Bool
  /// The bytes of a piece of lines: with what it becomes, it fits into a processor's second cache.
  var pieceSize = 256 << 10

  /// Describes a conversion.
  ///
  /// - Parameters:
  ///   - input: the format that is read.
  ///   - output: the format that is written.
  ///   - graph: of quads, the only graph to take; of triples that become quads, the graph to put them in.
  ///   - unites: whether quads of all graphs are taken, without the names of the graphs.
  ///   - prefixes: names and the namespaces they stand for, which Turtle declares at its beginning and uses.
  ///     Turtle that is converted to Turtle keeps its own prefixes too.
  ///   - base: the absolute IRI that relative ones of Turtle are resolved against.
  ///   - limits: how large the parts of the input may be.
  ///   - isLenient: whether bad lines are left out and counted.
  /// - Throws: `ConversionError`; `ExportError.invalidPrefix`.
  public init(
    from input: RDFFormat, to output: RDFFormat, graph: String? = nil, unites: Bool = false,
    prefixes: [String: String] = [:], base: String? = nil, limits: ReaderLimits = ReaderLimits(),
    isLenient: Bool = false
  ) throws {
    for iri in [graph, base].compactMap(\.self) {
      if let fault = IRISyntax.fault(in: iri.utf8.span) { throw ConversionError.invalidIRI(iri, reason: fault.reason) }
    }
    if unites && !input.hasGraphs { throw ConversionError.nothingToUnite(input) }
    if graph != nil && !input.hasGraphs && !output.hasGraphs { throw ConversionError.noGraphs }
    if input.hasGraphs && !output.hasGraphs && graph == nil && !unites {
      throw ConversionError.graphsWouldBeLost(output)
    }
    if isLenient && input == .turtle { throw ConversionError.notLenient(input) }
    self.input = input
    self.output = output
    self.graph = graph
    self.unites = unites
    self.prefixes = output == .turtle ? prefixes : [:]
    namespaces = try TurtlePrefixes(self.prefixes)
    self.base = base
    self.limits = limits
    self.isLenient = isLenient
  }

  /// Converts a whole input.
  ///
  /// Labels of blank nodes stay as they are. Nodes of Turtle without a label become `genid1`, `genid2` and so on, and labels
  /// that look like these get an `x` more; so no two nodes become one, whatever the labels are.
  ///
  /// - Parameters:
  ///   - source: where the bytes come from, compressed with gzip or not.
  ///   - name: what errors call the input; where it ends with `.gz` the bytes must be gzip's.
  ///   - size: the bytes that the source will give, where that is known, for the progress.
  ///   - sink: where the bytes go, in pieces; what was written before an error is not whole.
  ///   - progress: told of the bytes that are read, as they are stored.
  ///   - onBadLine: told what is wrong with lines that are left out: the first hundred in a quarter of a megabyte.
  /// - Returns: what was done.
  /// - Throws: `RDFSyntaxError`, `GzipError`, `ExportError`, and whatever the source and `onBadLine` throw.
  public func convert(
    _ source: consuming sending any ByteSource, name: String?, size: Int? = nil,
    to sink: inout some ByteSink & ~Copyable, progress: WorkProgress? = nil,
    onBadLine: (RDFSyntaxError) throws -> Void = { _ in }
  ) throws -> ConversionSummary {
    if let progress {
      progress.begin(phase: "converting \(name ?? "the input")", total: size, unit: .bytes)
      source = CountedSource(source, progress: progress)
    }
    let bytes = try InputFile.decompressed(source, name: name)
    return switch input {
    case .ntriples: try convertLines(bytes, .triples, name, to: &sink, onBadLine)
    case .nquads: try convertLines(bytes, .quads(selection), name, to: &sink, onBadLine)
    case .turtle: try convertDocument(bytes, name, to: &sink)
    }
  }

  private var selection: GraphSelection {
    if let graph { .only(graph) } else if unites { .union } else { .named }
  }

  /// What prints terms in the output's syntax.
  func makeTerms() throws(ExportError) -> SpanPrinter {
    try SpanPrinter(output == .turtle ? .turtle(namespaces) : .lines)
  }

  /// An empty page.
  func makePage() throws -> StatementPage {
    let name = graph.flatMap { output.hasGraphs ? $0 : nil }
    return StatementPage(
      output == .turtle ? .blocks : .lines, graph: try name.map(encoded) ?? [], type: try encoded(RDF.type))
  }

  /// A page that declares the prefixes that the conversion was given.
  func makeHead() throws -> StatementPage {
    var page = try makePage()
    let declarations = try namespaces.declarations()
    page.declare(declarations.span, type: try encoded(RDF.type))
    return page
  }

  private func encoded(_ iri: String) throws -> [UInt8] {
    var terms = try makeTerms()
    try terms.appendIRI(iri.utf8.span)
    return terms.output.withSpan { copy(of: $0) }
  }
}
