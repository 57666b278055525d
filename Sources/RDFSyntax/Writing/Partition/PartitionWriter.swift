public import KnowledgeGraph

/// Writes graphs as balanced parts of N-Triples, for loaders that read many files at once.
///
/// The parts are those of `NTriplesWriter`'s file cut between subjects: joined they are the same lines, in the same order but for
/// the triples with blank nodes, which stand together in the last part.
public struct PartitionWriter: Sendable {
  /// The most parts.
  public let parts: Int
  /// Whether the parts are compressed with gzip.
  public let compresses: Bool
  /// The base to move ids to, if any.
  public let rebase: IRIRebase?

  /// The numbers of parts that can be asked for.
  public static let possibleParts = 1...99_999

  /// - Parameters:
  ///   - parts: the most parts, of ``possibleParts``; a small graph makes fewer, and an empty one makes one.
  ///   - compresses: whether the parts are compressed with gzip.
  ///   - rebase: the base to move ids to; nil leaves every IRI as it is.
  public init(parts: Int, compresses: Bool = false, rebase: IRIRebase? = nil) {
    precondition(Self.possibleParts.contains(parts), "no number of parts")
    self.parts = parts
    self.compresses = compresses
    self.rebase = rebase
  }

  /// Writes the union of graphs into a folder, as many parts at once as there are processors; their bytes do not depend on it.
  ///
  /// - Parameters:
  ///   - graphs: graphs that were frozen together; a triple in two of them is written once.
  ///   - folder: where the parts go; it is for the caller to commit it.
  ///   - progress: counts the triples that are encoded.
  /// - Returns: what was written.
  /// - Complexity: O(*n*) for *n* triples, in memory that does not grow with the graph, but for 48 bytes for each subject that
  ///   has a blank node as object.
  /// - Throws: `ExportError` when a term cannot be written or the disk refuses.
  public func write(
    _ graphs: [Graph], to folder: borrowing AtomicFolder, progress: WorkProgress? = nil
  ) throws(ExportError) -> PartitionManifest {
    guard let output = try GraphOutput(graphs, rebase: rebase, progress: progress) else {
      return PartitionManifest([], isCompressed: compresses, blankNodes: nil)
    }
    output.begin()
    let plan = PartitionPlan(output, parts: parts)
    let path = folder.temporaryPath
    let compresses = compresses
    let parts = try concurrently(plan.parts.count) { number throws(ExportError) in
      try Self.write(plan.parts[number], number + 1, of: output, to: path, compresses)
    }
    return PartitionManifest(parts, isCompressed: compresses, blankNodes: plan.blankPart.map { $0 + 1 })
  }

  private static func write(
    _ runs: [SubjectRun], _ number: Int, of output: GraphOutput, to folder: String, _ compresses: Bool
  ) throws(ExportError) -> PartitionManifest.Part {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 5 - digits.utf8.count))
    let name = "part-\(zeros)\(digits).nt" + (compresses ? ".gz" : "")
    var sink = try PartSink(path: folder + "/" + name, compresses: compresses)
    try output.write(runs, workers: 1, to: &sink) { () throws(ExportError) in
      NTriplesMaker(try output.makePrinter(.lines), output)
    }
    return try sink.commit(as: name)
  }
}
