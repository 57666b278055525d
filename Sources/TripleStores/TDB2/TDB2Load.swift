import KnowledgeGraph
import RDFSyntax

/// A load into a database of TDB2, Apache Jena's store without a server, by Jena's own commands.
///
/// All is done and checked on a copy inside the folder, which one renaming makes the database in use: so the database is wholly the
/// old one or wholly the new one, whatever happens. Other graphs stay. Meanwhile no other process can open it; within one process
/// there must be one load at a time.
public struct TDB2Load: Sendable {
  private let content: GraphContent
  private let path: String
  private let graph: String?
  private let mode: GraphLoad.Mode
  private let commands: JenaCommands
  private let limits: TimeLimits
  private let acceptsAltered: Bool

  /// - Parameters:
  ///   - content: the triples.
  ///   - folder: the path of the database; it need not be there.
  ///   - graph: the IRI of the graph; nil for the default graph.
  ///   - mode: what becomes of triples that the graph has.
  ///   - commands: Jena's.
  ///   - limits: how long each command may be silent, and how long all may take.
  ///   - acceptsAltered: whether a graph counts as loaded in which the store keeps other values of some literals.
  /// - Throws: `StoreError` of kind `unsupported`, `notFound` or `unreachable`.
  public init(
    _ content: GraphContent, into folder: String, graph: String?, mode: GraphLoad.Mode = .create,
    commands: JenaCommands, limits: TimeLimits = TimeLimits(), acceptsAltered: Bool = false
  ) throws(StoreError) {
    if let graph { try GraphName.require(graph) }
    self.content = content
    self.path = try TDB2Folder(folder).path
    self.graph = graph
    self.mode = mode
    self.commands = commands
    self.limits = limits
    self.acceptsAltered = acceptsAltered
  }

  /// Loads the triples, and checks that they are there.
  ///
  /// - Throws: `StoreError`, which tells what the database holds then; `ExportError` where a term cannot be written.
  /// - Complexity: O(*n* log *n*) time and 28 bytes of memory at most for each of *n* triples, and what Jena takes.
  public func run() throws -> LoadReport {
    try run { database, before, _, report in
      guard before == 0 || mode != .create else {
        throw StoreError.notEmpty(graph, before)
      }
      if before > 0, mode == .replace { try database.clear(graph) }
      do {
        let words = try database.load(content, into: graph)
        if let first = words.warnings.first {
          report.warn("Jena warns of \(words.warningCount): \(Words.shown(first))")
        }
      } catch let error as StoreError where error.kind == .refusedContent {
        throw try error.naming(content)
      }
    }
  }

  /// Turns a graph that holds an earlier content into this one, by what differs, and checks it.
  ///
  /// - Parameter old: what the graph holds; checked before anything is changed.
  /// - Throws: as `run()`; also `ExportError.unnamable` where a blank node would have to go.
  public func run(since old: GraphContent) throws -> LoadReport {
    try run(since: old) { database, _, work, report in
      let difference = content.difference(from: old)
      report.removed = difference.removed.count
      report.added = difference.added.count
      if difference.isEmpty { return }
      let file = work + "/changes.ru"
      var changes = try AtomicFile(replacing: file)
      try SPARQLUpdateWriter(graph: graph, rebase: content.rebase).write(difference, to: &changes)
      try changes.commit()
      try database.update(file: file)
    }
  }

  /// Checks that the database holds the triples, without changing anything.
  ///
  /// - Throws: `StoreError` where that cannot be told; a difference is told by the report.
  public func verify() throws -> LoadReport {
    let progress = Progress(limits)
    let (hashes, length) = try content.hashes()
    var report = self.report(hashes, length)
    report.action = .verified
    guard try TDB2Folder(path).generation != nil else {
      throw StoreError(.notFound, "\(Words.shown(path)) has no database", suggestion: "load without --verify-only")
    }
    (report.comparison, _) = try compare(database(in: path, progress), hashes, of: content)
    report.before = report.comparison.stored
    report.isWhole = report.comparison.isDone(acceptsAltered)
    report.seconds = progress.seconds
    report.checkSeconds = report.seconds
    return report
  }

  private typealias Change = (TDB2Database, _ before: Int, _ work: String, inout LoadReport) throws -> Void

  /// When a load began, and when it has to end.
  private struct Progress {
    private let start = ContinuousClock.now
    let deadline: ContinuousClock.Instant?

    init(_ limits: TimeLimits) { deadline = limits.total.map { .now + .seconds($0) } }

    var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }
  }

  /// Changes a copy, checks it, and makes it the database in use.
  ///
  /// - Parameter old: what the graph must hold before.
  private func run(since old: GraphContent? = nil, _ change: Change) throws -> LoadReport {
    let progress = Progress(limits)
    let (hashes, length) = try content.hashes()
    var report = self.report(hashes, length)
    report.checkSeconds = progress.seconds
    if old != nil { report.action = .changed }
    do {
      var folder = try TDB2Folder(path)
      let isNew = try folder.create()
      let lock = try TDB2Lock(folder)
      defer { extendLifetime(lock) }
      // Another load may have ended until now.
      folder = try TDB2Folder(path)
      do {
        let work = try folder.makeWork()
        defer { folder.clean(work) }
        let database = database(in: work, progress)
        let (before, others) = try state(folder, database, since: old, hashes, &report)
        report.before = before
        if !report.isWhole {
          try change(database, before, work, &report)
          try check(database, hashes, others: others, progress, &report)
          if let warning = try folder.use(work) { report.warn(warning) }
        }
      } catch {
        if isNew { folder.removeEmpty() }
        throw error
      }
    } catch let error as StoreError {
      throw error.holding("the database is as it was")
    }
    report.isWhole = true
    report.seconds = progress.seconds
    return report
  }

  private func check(
    _ database: TDB2Database, _ hashes: TripleHashes, others: Int, _ progress: Progress, _ report: inout LoadReport
  ) throws {
    let start = progress.seconds
    let (comparison, othersNow) = try compare(database, hashes, of: content)
    report.checkSeconds += progress.seconds - start
    report.comparison = comparison
    if !comparison.isDone(acceptsAltered) { throw StoreError.notKept(comparison) }
    guard othersNow == others else {
      throw StoreError(.different, "other graphs have \(othersNow) triples now, and had \(others)")
    }
  }

  /// How many triples the graph has, and how many the others. The report is whole where a change was made already.
  private func state(
    _ folder: TDB2Folder, _ database: TDB2Database, since old: GraphContent?, _ hashes: TripleHashes,
    _ report: inout LoadReport
  ) throws -> (graph: Int, others: Int) {
    if folder.generation == nil, old == nil { return (0, 0) }
    guard folder.generation != nil else {
      throw StoreError(.notFound, "\(Words.shown(path)) has no database", suggestion: "load without --since")
    }
    guard let old else {
      var count = 0
      let others = try database.read(graph) { _ in count += 1 }
      return (count, others)
    }
    (report.comparison, _) = try compare(database, hashes, of: content)
    report.isWhole = report.comparison.isDone(acceptsAltered)
    if report.isWhole {
      (report.removed, report.added) = (0, 0)
      return (report.comparison.stored, 0)
    }
    let (comparison, others) = try compare(database, old.hashes().hashes, of: old)
    if !comparison.isDone(acceptsAltered) { throw StoreError.notOld(graph, comparison) }
    return (comparison.stored, others)
  }

  private func compare(
    _ database: TDB2Database, _ hashes: TripleHashes, of content: GraphContent
  ) throws -> (ContentComparison, others: Int) {
    var check = ContentCheck(content, hashes)
    let others = try database.read(graph) { check.take($0) }
    var comparison = try check.finish()
    if mode == .append { comparison.leaveExtraOut() }
    return (comparison, others)
  }

  private func database(in path: String, _ progress: Progress) -> TDB2Database {
    TDB2Database(path: path, commands: commands, limits: limits, deadline: progress.deadline)
  }

  private func report(_ hashes: TripleHashes, _ length: Int) -> LoadReport {
    LoadReport(
      mode, endpoint: "tdb2:" + path, store: "tdb2", server: "TDB2", graph: graph, method: .scratch, hashes, length)
  }
}
