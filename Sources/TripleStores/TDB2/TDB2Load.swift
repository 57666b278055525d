import KnowledgeGraph
import RDFSyntax

/// A load into a database of TDB2, Apache Jena's store without a server, by Jena's own commands.
///
/// All is done and checked on a copy inside the folder, which one renaming makes the database in use: so the database is wholly the
/// old one or wholly the new one, whatever happens. Other graphs stay. Meanwhile no process of Jena's can open it.
public struct TDB2Load: Sendable {
  private let content: GraphContent
  private let folder: TDB2Folder
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
    self.folder = try TDB2Folder(folder)
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
        throw StoreError(
          .notEmpty, "\(TripleStore.name(graph)) has \(before) triples",
          suggestion: "--replace puts the new ones in their place, --append adds them")
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
    try run(against: old) { database, _, work, report in
      report.action = .changed
      let difference = content.difference(from: old)
      report.removed = difference.removed.count
      report.added = difference.added.count
      let file = work + "/changes.ru"
      if difference.isEmpty { return }
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
    let clock = ContinuousClock()
    let start = clock.now
    let (hashes, length) = try content.hashes()
    var report = self.report(hashes, length)
    report.action = .verified
    guard folder.generation != nil else {
      throw StoreError(
        .notFound, "\(Words.shown(folder.path)) has no database", suggestion: "load without --verify-only")
    }
    let database = TDB2Database(path: folder.path, commands: commands, limits: limits, deadline: deadline)
    (report.comparison, _) = try compare(database, hashes, of: content)
    report.before = report.comparison.stored
    report.isWhole = isDone(report.comparison)
    report.seconds = (clock.now - start) / .seconds(1)
    report.checkSeconds = report.seconds
    return report
  }

  private typealias Change = (TDB2Database, _ before: Int, _ work: String, inout LoadReport) throws -> Void

  /// Changes a copy, checks it, and makes it the database in use.
  ///
  /// - Parameter old: what the graph must hold before.
  private func run(against old: GraphContent? = nil, _ change: Change) throws -> LoadReport {
    let clock = ContinuousClock()
    let start = clock.now
    let (hashes, length) = try content.hashes()
    var report = self.report(hashes, length)
    report.checkSeconds = (clock.now - start) / .seconds(1)
    var work: String?
    do {
      try folder.create()
      let lock = try TDB2Lock(folder)
      let made = try folder.makeWork()
      work = made
      let database = TDB2Database(path: made, commands: commands, limits: limits, deadline: deadline)
      let (before, othersBefore) = try state(database, against: old)
      report.before = before
      try change(database, before, made, &report)
      let checked = clock.now
      let others: Int
      (report.comparison, others) = try compare(database, hashes, of: content)
      report.checkSeconds += (clock.now - checked) / .seconds(1)
      try GraphLoad.requireKept(report.comparison, isDone: isDone(report.comparison))
      guard others == othersBefore else {
        throw StoreError(.different, "other graphs have \(others) triples now, and had \(othersBefore)")
      }
      if let warning = try folder.use(made) { report.warn(warning) }
      extendLifetime(lock)
      folder.clean(made)
    } catch {
      folder.clean(work)
      throw (error as? StoreError)?.holding("the database is as it was") ?? error
    }
    report.isWhole = true
    report.seconds = (clock.now - start) / .seconds(1)
    return report
  }

  /// How many triples the graph has, and how many the others.
  private func state(_ database: TDB2Database, against old: GraphContent?) throws -> (graph: Int, others: Int) {
    guard let old else {
      guard folder.generation != nil else { return (0, 0) }
      var count = 0
      let others = try database.read(graph, largest: 0) { _ in count += 1 }
      return (count, others)
    }
    guard folder.generation != nil else {
      throw StoreError(.notFound, "\(Words.shown(folder.path)) has no database", suggestion: "load without --since")
    }
    let (comparison, others) = try compare(database, old.hashes().hashes, of: old)
    guard isDone(comparison) else {
      throw StoreError(
        .different, "\(TripleStore.name(graph)) is not what --since names: \(comparison.words)",
        suggestion: "--replace loads all of it")
    }
    return (comparison.stored, others)
  }

  private func compare(
    _ database: TDB2Database, _ hashes: TripleHashes, of content: GraphContent
  ) throws -> (ContentComparison, others: Int) {
    var check = ContentCheck(content, hashes)
    let others = try database.read(graph, largest: hashes.largest) { check.take($0) }
    var comparison = try check.finish()
    if mode == .append { comparison.leaveExtraOut() }
    return (comparison, others)
  }

  private func isDone(_ comparison: ContentComparison) -> Bool {
    acceptsAltered ? comparison.isWholeButAltered : comparison.isWhole
  }

  private var deadline: ContinuousClock.Instant? { limits.total.map { .now + .seconds($0) } }

  private func report(_ hashes: TripleHashes, _ length: Int) -> LoadReport {
    LoadReport(
      mode, endpoint: "tdb2:" + folder.path, store: "tdb2", server: "TDB2", graph: graph, method: .scratch, hashes,
      length)
  }
}
