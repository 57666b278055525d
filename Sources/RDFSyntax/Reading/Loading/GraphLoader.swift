public import KnowledgeGraph

/// Loads RDF files into one graph: N-Triples and N-Quads on all processors, in pieces cut at line ends; Turtle on one.
///
/// The graph and the errors do not depend on the number of processors or on the schedule.
/// A file is taken piece by piece, so beside the graph only a few MiB are in memory.
public struct GraphLoader: Sendable {
  /// How large the parts of the inputs may be.
  public var limits: ReaderLimits
  /// Which graphs of N-Quads are loaded; `.named` loads all of them, as a graph in memory has no name.
  public var graphs: GraphSelection
  /// Whether bad lines of N-Triples and N-Quads are left out and counted; Turtle has no lines that could be.
  public var skipsBadLines: Bool
  /// Called with what is wrong with a line that is left out, in order of the lines, for the first `reportedBadLines` of each input.
  public var onBadLine: (@Sendable (RDFSyntaxError) -> Void)?
  /// Told of the bytes that are read, as they are stored, and of the phases of freezing.
  public var progress: WorkProgress?

  /// So many bad lines of an input are told one by one; all are counted.
  public static let reportedBadLines = PieceSummary.errorLimit

  /// What the workers have collected.
  private var parts: [GraphBuilder] = []

  /// A loader that has loaded nothing yet.
  ///
  /// - Parameters:
  ///   - limits: how large the parts of the inputs may be.
  ///   - graphs: which graphs of N-Quads are loaded.
  ///   - skipsBadLines: whether bad lines of N-Triples and N-Quads are left out and counted.
  ///   - progress: told how far the work has come.
  public init(
    limits: ReaderLimits = ReaderLimits(), graphs: GraphSelection = .union, skipsBadLines: Bool = false,
    progress: WorkProgress? = nil
  ) {
    self.limits = limits
    self.graphs = graphs
    self.skipsBadLines = skipsBadLines
    self.progress = progress
  }

  /// Whether nothing has been loaded.
  public var isEmpty: Bool { parts.allSatisfy { $0.insertedCount == 0 } }

  /// Loads a file, compressed with gzip or not.
  ///
  /// - Parameters:
  ///   - path: the path of a file or a pipe, which is also its name in errors.
  ///   - format: by default what the name of the file tells, else Turtle.
  ///   - base: the absolute IRI that relative ones are resolved against; by default that of the file itself.
  /// - Returns: what was read.
  /// - Throws: `RDFSyntaxError`, `GzipError` and `InputFileError`; the loader then has a part of the file and is no longer of use.
  @discardableResult
  public mutating func load(file path: String, format: RDFFormat? = nil, base: String? = nil) throws -> ReadSummary {
    let file = try InputFile(path: path)
    return try load(
      file, name: path, format: format ?? RDFFormat(path: path) ?? .turtle, size: file.size,
      base: base ?? InputFile.iri(ofPath: path))
  }

  /// Loads an input, compressed with gzip or not.
  ///
  /// - Parameters:
  ///   - source: where the bytes come from.
  ///   - name: what errors call the input; where it ends with `.gz` the bytes must be gzip's.
  ///   - format: the format of the input.
  ///   - size: the bytes that the source will give, where that is known, for the progress.
  ///   - base: the absolute IRI that relative ones are resolved against.
  /// - Returns: what was read.
  /// - Throws: `RDFSyntaxError`, `GzipError`, and what the source throws; the loader then has a part of the input
  ///   and is no longer of use.
  @discardableResult
  public mutating func load(
    _ source: consuming sending any ByteSource, name: String?, format: RDFFormat, size: Int? = nil, base: String? = nil
  ) throws -> ReadSummary {
    if let progress {
      progress.begin(phase: "reading \(name ?? "the input")", total: size, unit: .bytes)
      source = CountedSource(source, progress: progress)
    }
    let bytes = try InputFile.decompressed(source, name: name)
    switch format {
    case .ntriples: return try loadLines(bytes, .triples, name, size: size)
    case .nquads: return try loadLines(bytes, .quads(graphs), name, size: size)
    case .turtle:
      if parts.isEmpty { parts.append(GraphBuilder()) }
      return try TurtleReader(limits: limits).read(
        bytes, name: name, base: base, scope: BlankNodeScope(), into: &parts[0])
    }
  }

  /// Adds the triples of a graph; a blank node with the label of one that is here becomes that one.
  ///
  /// - Complexity: O(triples and length of the terms of `graph`), expected.
  public mutating func insert(contentsOf graph: Graph) {
    if parts.isEmpty { parts.append(GraphBuilder()) }
    parts[0].insert(contentsOf: graph)
  }

  /// The graph of all that was loaded.
  ///
  /// - Complexity: that of `GraphBuilder.freeze(parts:progress:)`.
  public consuming func freeze() -> Graph {
    let progress = progress
    // Nobody else holds the builders then, so that their memory can be used again.
    var parts: [GraphBuilder] = []
    swap(&parts, &self.parts)
    return GraphBuilder.freeze(parts: consume parts, progress: progress)
  }

  private mutating func loadLines(
    _ source: consuming sending any ByteSource, _ format: LineFormat, _ name: String?, size: Int?
  ) throws -> ReadSummary {
    let input = LineInput(LineCutter(source, limits: limits), onBadLine: onBadLine)
    let workers = workerCount
    while parts.count < workers {
      var builder = GraphBuilder()
      if let size { builder.reserve(linesOfBytes: size / workers) }
      parts.append(builder)
    }
    let builders = BuilderShelf(parts)
    parts = []
    let (limits, isLenient, scope) = (limits, skipsBadLines, BlankNodeScope())
    parts = concurrently(workers) { worker in
      var builder = builders.take(worker)
      var parser = LineParser<GraphBuilder>(
        format: format, name: name, limits: limits, scope: scope, isLenient: isLenient)
      var piece = LinePiece()
      while input.next(&piece) {
        input.record(Result { try parser.parse(piece, into: &builder) }, of: piece.number)
      }
      return builder
    }
    return try input.finish()
  }
}
