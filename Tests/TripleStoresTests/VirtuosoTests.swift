import Foundation
import KnowledgeGraph
import Testing

@testable import TripleStores

/// Loads into a real Virtuoso, whose replace is not atomic by itself. One server for all, as it starts slowly.
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
    try surviveKill(server, store)
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
    // As if it had been ended between emptying the live graph and copying to it.
    try store.update("CLEAR GRAPH <\(Sample.graph)>", purpose: "empty")
    let resumed = try load.resume()
    #expect(resumed.isWhole)
    #expect(resumed.action == .resumed)
    server.kill()
    try server.restart()
    #expect(try load.verify().isWhole)
    #expect(try load.verify().scratchGraphs.isEmpty)
  }
}
