import Foundation
import KnowledgeGraph
import Testing

@testable import TripleStores

/// Loads into a real Virtuoso, whose own replace is not atomic. One server for all, as it starts slowly.
@Suite struct VirtuosoTests {
  @Test func `a graph is loaded, replaced, resumed and never half there`() throws {
    let server = try StoreServer(.virtuoso)
    let store = try server.connect()
    #expect(store.kind == .virtuoso)
    try refuseWrongPassword(server)
    let first = try GraphLoad(Sample.content(3000), into: store, graph: Sample.graph)
    #expect(try first.run().isWhole)
    #expect(#expect(throws: StoreError.self) { try first.run() }?.kind == .notEmpty)
    let second = try GraphLoad(Sample.content(2000, from: 1500), into: store, graph: Sample.graph, mode: .replace)
    let replaced = try second.run()
    #expect(replaced.isWhole)
    #expect(replaced.comparison.stored == 2000)
    #expect(try second.verify().scratchGraphs.isEmpty)
    try tellAlteredValues(store)
    try readInSlices(store)
    try applyChanges(store)
    try leaveOneOfTwo(store)
    try loadDirectly(store)
    try replaceWithoutCheckpoint(server, store)
    try surviveKill(server, store)
    try surviveKillInUpload(server, store)
    try surviveKillInCopy(server, store)
  }

  /// What is larger than one answer may be is read in several, by predicate or by the hash of the subject.
  private func readInSlices(_ store: TripleStore) throws {
    var store = store
    store.longestAnswer = 700
    #expect(try GraphLoad(Sample.content(2000, from: 1500), into: store, graph: Sample.graph).verify().isWhole)
    for content in [Sample.content(300, predicates: 9), Sample.content(900, predicates: 2)] {
      let load = try GraphLoad(content, into: store, graph: Sample.graph + "/slices", mode: .replace)
      #expect(try load.run().comparison.same == content.hashes().hashes.count)
    }
  }

  private func applyChanges(_ store: TripleStore) throws {
    let graph = Sample.graph + "/changes"
    let old = Sample.content(2500)
    let load = try GraphLoad(Sample.content(2500, from: 1200), into: store, graph: graph, mode: .replace)
    #expect(#expect(throws: StoreError.self) { try load.run(since: old) }?.kind == .different)
    _ = try GraphLoad(old, into: store, graph: graph).run()
    let report = try load.run(since: old)
    #expect(report.isWhole)
    #expect(report.removed == 1200)
    #expect(report.added == 1200)
    #expect(try load.verify().scratchGraphs.isEmpty)
  }

  private func leaveOneOfTwo(_ store: TripleStore) throws {
    let graph = Sample.graph + "/two"
    let loads = try [0, 3000].map {
      try GraphLoad(Sample.content(3000, from: $0), into: store, graph: graph, mode: .replace)
    }
    let (first, second) = sideBySide({ try loads[0].run() }) { try loads[1].run() }
    #expect(try loads.filter { try $0.verify().isWhole }.count == 1)
    for case .failure(let error) in [first, second] { #expect(error is StoreError, "\(error)") }
  }

  /// Straight into a graph that is not there, and nowhere else; what is not kept as it is leaves none.
  private func loadDirectly(_ store: TripleStore) throws {
    let graph = Sample.graph + "/direct"
    var smallParts = store
    smallParts.partSize = 50_000
    let altered = Sample.content([Literal("P1Y89D", datatype: XSD.duration)])
    let refused = try GraphLoad(altered, into: smallParts, graph: graph, method: .direct)
    let error = #expect(throws: StoreError.self) { try refused.run() }
    #expect(error?.holds?.contains("is not there, as before") == true)
    #expect(try store.count(graph) == 0)
    let load = try GraphLoad(Sample.content(3000), into: smallParts, graph: graph, method: .direct)
    #expect(try load.run().isWhole)
    for mode in [GraphLoad.Mode.replace, .append] {
      #expect(throws: StoreError.self) {
        try GraphLoad(altered, into: store, graph: graph, mode: mode, method: .direct)
      }
    }
  }

  /// One who may not make a checkpoint replaces in one transaction of the log, which is repeated after a kill.
  private func replaceWithoutCheckpoint(_ server: StoreServer, _ store: TripleStore) throws {
    let graph = Sample.graph + "/log"
    var limited = store
    limited.makesCheckpoints = false
    for (first, count) in [(0, 3000), (1000, 4000), (1000, 4000)] {
      let load = try GraphLoad(
        Sample.content(count, from: first), into: limited, graph: graph, mode: .replace)
      #expect(try load.run().isWhole)
      server.kill()
      try server.restart()
      #expect(try load.verify().isWhole)
    }
  }

  /// Killed while a scratch graph is filled, the live graph is the old one, and what was sent by then is of no use.
  private func surviveKillInUpload(_ server: StoreServer, _ store: TripleStore) throws {
    var smallParts = store
    smallParts.partSize = 100_000
    let load = try GraphLoad(Sample.content(30_000), into: smallParts, graph: Sample.graph, mode: .replace)
    let (hashes, _) = try load.content.hashes()
    let names = ScratchName(Sample.graph, hashes, isAddition: false)
    let (_, loaded) = sideBySide({ [id = server.processID] in
      while try names.left(in: store).isEmpty { pause(milliseconds: 5) }
      kill(id, SIGKILL)
    }) { try load.run() }
    let error = #expect(throws: StoreError.self) { try loaded.get() }
    #expect(error?.holds?.contains("was not touched") == true, "\(error.map { "\($0)" } ?? "")")
    try server.restart()
    #expect(try store.count(Sample.graph) == 4000)
    #expect(#expect(throws: StoreError.self) { try load.resume() }?.kind == .nothingToResume)
    #expect(try load.verify().scratchGraphs.isEmpty)
  }

  /// Killed while the scratch graph is copied, the live graph is the old one or the new one.
  private func surviveKillInCopy(_ server: StoreServer, _ store: TripleStore) throws {
    let load = try GraphLoad(Sample.content(30_000), into: store, graph: Sample.graph, mode: .replace)
    let (hashes, length) = try load.content.hashes()
    var report = LoadReport(load, hashes, length)
    _ = try ScratchLoad(load, hashes, length, before: 4000).prepare(&report)
    let (_, resumed) = sideBySide({ [id = server.processID] in
      pause(milliseconds: 250)
      kill(id, SIGKILL)
    }) { try load.resume() }
    if case .failure(let error) = resumed { #expect(error is StoreError, "\(error)") }
    try server.restart()
    let count = try store.count(Sample.graph)
    #expect([4000, 30_000].contains(count))
    #expect(try load.resume().isWhole)
    #expect(try load.verify().scratchGraphs.isEmpty)
  }

  private func refuseWrongPassword(_ server: StoreServer) throws {
    let wrong = try server.connect { $0.credentials?.password = "wrong" }
    let load = try GraphLoad(Sample.content(10), into: wrong, graph: Sample.graph)
    let error = #expect(throws: StoreError.self) { try load.run() }
    #expect(error?.kind == .credentials)
  }

  /// It keeps the months of a duration and loses the days.
  private func tellAlteredValues(_ store: TripleStore) throws {
    let content = Sample.content([
      Literal("P1Y89D", datatype: XSD.duration), Literal("plain"), Literal("1.0", datatype: XSD.decimal),
    ])
    let strict = try GraphLoad(content, into: store, graph: Sample.graph, mode: .replace)
    let error = #expect(throws: StoreError.self) { try strict.run() }
    #expect(error?.kind == .different)
    #expect(error?.reason.contains("P1Y89D") == true)
    #expect(try store.count(Sample.graph) == 2000)
    let lenient = try GraphLoad(
      content, into: store, graph: Sample.graph + "/altered", mode: .replace, acceptsAltered: true)
    let report = try lenient.run()
    #expect(report.isWhole)
    #expect(report.comparison.altered == 1)
  }

  /// Killed between the check of the scratch graph and the switch, the live graph is the old one, and the load can be finished.
  private func surviveKill(_ server: StoreServer, _ store: TripleStore) throws {
    let load = try GraphLoad(Sample.content(4000), into: store, graph: Sample.graph, mode: .replace)
    let (hashes, length) = try load.content.hashes()
    let scratch = try ScratchLoad(load, hashes, length, before: 2000)
    var report = LoadReport(load, hashes, length)
    _ = try scratch.prepare(&report)
    server.kill()
    let down = #expect(throws: StoreError.self) { try load.resume() }
    #expect(down?.kind == .unreachable)
    try server.restart()
    #expect(try store.count(Sample.graph) == 2000)
    #expect(try load.verify().scratchGraphs.count == 1)
    let resumed = try load.resume()
    #expect(resumed.isWhole)
    #expect(resumed.action == .resumed)
    server.kill()
    try server.restart()
    #expect(try load.verify().isWhole)
    #expect(try load.verify().scratchGraphs.isEmpty)
  }
}
