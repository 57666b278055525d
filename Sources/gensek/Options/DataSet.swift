import KnowledgeFiles
import KnowledgeGraph
import Matching
import OfficeHolding
import RDFSyntax

/// What was named as data: folders and files of knowledge, RDF, snapshots, and what importers read.
struct DataSet {
  var paths: [String]
  /// Files that say what is the same.
  var decisions: [String] = []
  var reading: ReadingOptions
  var limits: LimitOptions

  /// The knowledge, with as much of what follows from it as is asked for. A snapshot alone is read where it lies,
  /// unless something is decided of it.
  func load(deriving: KnowledgeBase.Deriving) throws -> KnowledgeBase {
    if paths.count == 1, decisions.isEmpty, Self.isSnapshot(paths[0]) {
      try reading.checkUse(of: [])
      return try KnowledgeBase(snapshot: Snapshot(contentsOf: paths[0]), deriving: deriving)
    }
    // Faults of decisions should be heard before the work.
    let decisions = try Decisions(contentsOf: decisions)
    return KnowledgeBase(asserted: try decisions.applied(to: loadGraph()), deriving: deriving)
  }

  /// What is compiled in, where no data is named.
  static func compiledIn(decisions: [String], deriving: KnowledgeBase.Deriving) throws -> KnowledgeBase {
    if decisions.isEmpty { return try EmbeddedKnowledge.knowledgeBase(deriving: deriving) }
    let graph = try Decisions(contentsOf: decisions).applied(to: EmbeddedKnowledge.knowledgeGraph())
    return KnowledgeBase(asserted: graph, deriving: deriving)
  }

  /// The triples as they are given; of snapshots those that are asserted.
  ///
  /// What was left out, and what of quads was taken, is told on standard error.
  private func loadGraph() throws -> Graph {
    let imported = ImportedData(try paths.flatMap(PartsFolder.expanded))
    let snapshots = imported.others.filter(Self.isSnapshot)
    let others = imported.others.filter { !Self.isSnapshot($0) }
    let inputs = try others.filter(DataFile.isRDF).map { try DataFile(path: $0, reading: reading) }
    try reading.checkUse(of: inputs)
    var graphs = try snapshots.map { try Graph(snapshot: Snapshot(contentsOf: $0)) }
    let knowledgePaths = others.filter { !DataFile.isRDF($0) }
    if !knowledgePaths.isEmpty {
      graphs.append(
        try KnowledgeFolder.load(contentsOf: knowledgePaths, schema: try EmbeddedKnowledge.schema()).graph)
    }
    if inputs.isEmpty, imported.kinds.isEmpty, graphs.count == 1 { return graphs[0] }
    return try ProgressDisplay.during { progress in
      graphs += try imported.graphs(progress)
      if inputs.isEmpty, graphs.count == 1 { return graphs[0] }
      var loader = GraphLoader(
        limits: limits.readerLimits, graphs: reading.selection ?? .union, skipsBadLines: reading.lenient,
        progress: progress)
      try load(inputs, into: &loader)
      for graph in graphs { loader.insert(contentsOf: graph) }
      return loader.freeze()
    }
  }

  /// Loads RDF; a graph that none of it has is an error.
  private func load(_ inputs: [DataFile], into loader: inout GraphLoader) throws {
    var taken = 0
    var others: [String] = []
    for input in inputs {
      let summary = try input.load(into: &loader)
      guard input.format == .nquads else { continue }
      taken += summary.triples
      others += summary.otherGraphs.filter { !others.contains($0) }
    }
    if let graph = reading.graph, taken == 0 {
      throw Failure.noGraph(graph, in: inputs.filter { $0.format == .nquads }.map(\.name), others: others)
    }
  }

  /// Whether a path names a snapshot: by what the file begins with, or else by its name, so that what is none is refused as such.
  private static func isSnapshot(_ path: String) -> Bool {
    path.hasSuffix(".gensek") || Snapshot.isSnapshot(path: path)
  }
}
