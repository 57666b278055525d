import Foundation
import KnowledgeGraph
import Testing

@testable import TripleStores

/// What goes wrong with a real Oxigraph: the graph is the old one or the new one.
@Suite(.serialized) struct OxigraphFaultTests {
  @Test(arguments: [0, 1000]) func `a store that is killed has the old graph or the new one`(before: Int) throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    if before > 0 { _ = try GraphLoad(Sample.content(before), into: store, graph: Sample.graph).run() }
    let new = try GraphLoad(Sample.content(200_000), into: store, graph: Sample.graph, mode: .replace)
    let (killed, loaded) = sideBySide({ [id = server.processID] in
      pause(milliseconds: 3000)
      kill(id, SIGKILL)
    }) { try new.run() }
    try killed.get()
    if case .failure(let error) = loaded {
      let error = try #require(error as? StoreError)
      #expect([.broken, .unreachable].contains(error.kind))
      #expect(error.holds?.contains("wholly or not at all") == true)
    }
    try server.restart()
    let count = try server.connect().count(Sample.graph)
    #expect(count == before || count == 200_000)
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
  }

  @Test func `a literal that the store refuses is named, and the graph stays`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    _ = try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run()
    let refused = Sample.content([Literal("fine"), Literal("x", language: "a-b-c-d-toolongforasubtag")])
    let load = try GraphLoad(refused, into: store, graph: Sample.graph, mode: .replace)
    #expect(throws: (any Error).self) { try load.run() }
    #expect(try store.count(Sample.graph) == 10)
  }
}
