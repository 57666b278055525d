import Foundation
import KnowledgeGraph
import RDFSyntax
import Testing

@testable import TripleStores

/// What goes wrong with a real Oxigraph: the graph is the old one or the new one.
@Suite(.serialized) struct OxigraphFaultTests {
  @Test(arguments: [0, 1000]) func `a store that is killed has the old graph or the new one`(before: Int) throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    if before > 0 { _ = try GraphLoad(Sample.content(before), into: store, graph: Sample.graph).run() }
    let new = try GraphLoad(Sample.content(100_000), into: store, graph: Sample.graph, mode: .replace)
    let (hashes, length) = try new.content.hashes()
    // Sending them takes a second or more.
    let (killed, loaded) = sideBySide({ [id = server.processID] in
      pause(milliseconds: 300)
      kill(id, SIGKILL)
    }) {
      var report = LoadReport(new, hashes, length)
      try DirectLoad(new, hashes, length, before: before).run(&report)
    }
    try killed.get()
    if case .failure(let error) = loaded {
      let error = try #require(error as? StoreError)
      #expect([.broken, .unreachable].contains(error.kind))
      #expect(Holdings(store, Sample.graph, before: before, .written).words.contains("wholly or not at all"))
      #expect(Holdings(store, Sample.graph, before: before).words.contains("was not touched"))
    }
    try server.restart()
    let count = try server.connect().count(Sample.graph)
    #expect(count == before || count == 100_000)
  }

  @Test func `two loads at once leave one of them`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    _ = try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run()
    let loads = try [0, 5000].map {
      try GraphLoad(Sample.content(5000, from: $0), into: store, graph: Sample.graph, mode: .replace)
    }
    let (first, second) = sideBySide({ try loads[0].run() }) { try loads[1].run() }
    let whole = try loads.filter { try $0.verify().isWhole }
    #expect(whole.count == 1)
    for case .failure(let error) in [first, second] { #expect((error as? StoreError)?.kind == .different) }
    withExtendedLifetime(server) {}
  }

  @Test func `a literal that no store takes is named before anything is sent, and the graph stays`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    _ = try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run()
    let refused = Sample.content([Literal("fine"), Literal("x", language: "a-b-c-d-toolongforasubtag")])
    let load = try GraphLoad(refused, into: store, graph: Sample.graph, mode: .replace)
    let error = #expect(throws: ExportError.self) { try load.run() }
    #expect(error?.description.contains("toolongforasubtag") == true)
    #expect(try store.count(Sample.graph) == 10)
  }

  @Test(.enabled(if: SmallDisk.mayBeMounted, "no disk may be mounted here, so none is full"))
  func `on a full disk the old graph stays, and the store's own words are told`() throws {
    let disk = try SmallDisk()
    try fill(disk.path)
    withExtendedLifetime(disk) {}
  }

  /// The server has ended when this returns, so that the disk is free.
  private func fill(_ disk: String) throws {
    let server = try StoreServer(.oxigraph, in: disk)
    let store = try server.connect()
    _ = try GraphLoad(Sample.content(100), into: store, graph: Sample.graph).run()
    let load = try GraphLoad(Sample.content(300_000), into: store, graph: Sample.graph, mode: .replace)
    let error = #expect(throws: StoreError.self) { try load.run() }
    #expect(error?.kind == .refused)
    #expect(error?.reason.contains("No space left") == true)
    #expect(error?.holds?.contains("has 100 triples, as many as before") == true)
    withExtendedLifetime(server) {}
  }
}
