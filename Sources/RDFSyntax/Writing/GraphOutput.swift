internal import KnowledgeGraph

/// Graphs on their way out: the order of their terms and the runs of subjects that are encoded side by side.
struct GraphOutput: Sendable {
  /// The terms of all of them.
  let terms: TermTable
  let graphs: [Graph]
  let order: OutputOrder
  private let progress: WorkProgress?

  /// About how many triples a worker encodes at once: about two megabytes of N-Triples.
  static let runLength = 1 << 14
  /// More workers would need more memory than an export is to take.
  private static let mostWorkers = 8

  /// - Returns: nil when there is no graph.
  /// - Throws: `ExportError.collision` when an id would move onto another term of the table.
  init?(_ graphs: [Graph], rebase: IRIRebase?, progress: WorkProgress?) throws(ExportError) {
    guard let terms = graphs.first?.terms else { return nil }
    precondition(graphs.allSatisfy { $0.terms.isIdentical(to: terms) }, "graphs of different term tables")
    self.terms = terms
    self.graphs = graphs
    self.progress = progress
    order = try OutputOrder(terms, rebase)
  }

  func makePrinter(_ syntax: TermPrinter.Syntax) throws(ExportError) -> TableTermPrinter {
    try TableTermPrinter(terms, order: order, syntax: syntax)
  }

  func makeBlocks() -> SubjectBlocks { SubjectBlocks(graphs, order: order) }

  /// Writes all runs to a sink, encoded by makers of which each has a thread of its own.
  func write<Maker: PageMaker & ~Copyable>(
    to sink: inout some ByteSink & ~Copyable, makeMaker: @escaping @Sendable () throws(ExportError) -> Maker
  ) throws(ExportError) where Maker.Run == SubjectRun, Maker.Failure == ExportError {
    begin()
    let runs = SubjectRuns(graphs, order: order, target: Self.runLength).runs
    try write(runs, workers: min(workerCount, Self.mostWorkers), to: &sink, makeMaker: makeMaker)
  }

  /// Writes some runs to a sink, encoded by makers of which each has a thread of its own.
  func write<Maker: PageMaker & ~Copyable>(
    _ runs: [SubjectRun], workers: Int, to sink: inout some ByteSink & ~Copyable,
    makeMaker: @escaping @Sendable () throws(ExportError) -> Maker
  ) throws(ExportError) where Maker.Run == SubjectRun, Maker.Failure == ExportError {
    if runs.isEmpty { return }
    let next = RunIterator(runs)
    try encodeInOrder(
      workers: min(workers, runs.count), next: { () throws(ExportError) in next.next() }, makeMaker: makeMaker
    ) { bytes throws(ExportError) in try sink.write(bytes) }
  }

  /// Tells whoever watches that writing begins.
  func begin() { progress?.begin(phase: "writing", total: graphs.reduce(0) { $0 + $1.count }, unit: .triples) }

  /// Counts a run that was encoded.
  func advance(by run: SubjectRun) { progress?.advance(by: run.count) }
}
