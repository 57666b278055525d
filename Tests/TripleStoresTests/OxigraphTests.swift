import Foundation
import KnowledgeGraph
import Testing

@testable import TripleStores

/// Loads into a real Oxigraph.
@Suite(.serialized) struct OxigraphTests {
  @Test func `a graph is loaded, found whole, and not loaded over`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    #expect(store.kind == .oxigraph)
    let load = try GraphLoad(Sample.content(1000), into: store, graph: Sample.graph)
    let report = try load.run()
    #expect(report.isWhole)
    #expect(report.action == .loaded)
    #expect(report.comparison.same == 1000)
    let again = #expect(throws: StoreError.self) { try load.run() }
    #expect(again?.kind == .notEmpty)
    #expect(again?.reason.contains("has 1000 triples") == true)
    #expect(try load.verify().isWhole)
  }

  @Test func `a graph is replaced wholly, added to, and compared`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    for graph in [Sample.graph, nil] {
      _ = try GraphLoad(Sample.content(1000), into: store, graph: graph).run()
      let replaced = try GraphLoad(Sample.content(500, from: 900), into: store, graph: graph, mode: .replace).run()
      #expect(replaced.isWhole)
      #expect(replaced.before == 1000)
      #expect(replaced.comparison.stored == 500)
      let appended = try GraphLoad(Sample.content(10), into: store, graph: graph, mode: .append).run()
      #expect(appended.isWhole)
      #expect(appended.comparison.stored == 510)
      let other = try GraphLoad(Sample.content(500, from: 901), into: store, graph: graph).verify()
      #expect(!other.isWhole)
      #expect(other.comparison.missing == 1)
      #expect(other.comparison.missingTriples.first?.contains("value 1400") == true)
      #expect(other.comparison.extra == 11)
    }
  }

  @Test func `a load through a scratch graph leaves no scratch graph`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    for count in [100, 200] {
      let report = try GraphLoad(
        Sample.content(count), into: store, graph: Sample.graph, mode: .replace, method: .scratch
      ).run()
      #expect(report.isWhole)
    }
    #expect(try store.value(of: "SELECT ?g { GRAPH ?g { } }", purpose: "list") == [Sample.graph])
  }

  @Test func `what the store writes otherwise is told, and is no fault`() throws {
    let server = try StoreServer(.oxigraph)
    let literals = [
      Literal("1.50", datatype: XSD.decimal), Literal("007", datatype: XSD.int),
      Literal("P12M", datatype: XSD.duration),
      Literal("1", datatype: XSD.boolean), Literal("same"), Literal("2024-01-01T00:00:00.000Z", datatype: XSD.dateTime),
    ]
    let report = try GraphLoad(Sample.content(literals), into: server.connect(), graph: Sample.graph).run()
    #expect(report.isWhole)
    #expect(report.comparison.same == 1)
    #expect(report.comparison.changed == 5)
    #expect(report.comparison.changedBy["xsd:int → xsd:integer"] == 1)
  }

  @Test func `only what changed since is applied, to a graph that holds what was`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    for method in [GraphLoad.Method.direct, .scratch] {
      let old = Sample.content(5000)
      let load = try GraphLoad(
        Sample.content(5000, from: 1200), into: store, graph: Sample.graph, mode: .replace, method: method)
      let absent = #expect(throws: StoreError.self) { try load.run(since: old) }
      #expect(absent?.kind == .different)
      #expect(absent?.holds == "nothing was changed")
      _ = try GraphLoad(old, into: store, graph: Sample.graph).run()
      let report = try load.run(since: old)
      #expect(report.isWhole)
      #expect(report.removed == 1200)
      #expect(report.added == 1200)
      // A change that was made is not made twice.
      #expect(try load.run(since: old).isWhole)
      try store.remove(Sample.graph)
    }
  }

  @Test func `triples may be sent compressed`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    for count in [20_000, 100] {
      let load = try GraphLoad(
        Sample.content(count), into: store, graph: Sample.graph, mode: .replace, compresses: true)
      #expect(try load.run().isWhole)
    }
  }

  @Test func `a change that is longer than one request goes through a scratch graph`() throws {
    let server = try StoreServer(.oxigraph)
    var store = try server.connect()
    store.longestUpdate = 100_000
    let old = Sample.content(5000)
    for graph in [Sample.graph, nil] {
      _ = try GraphLoad(old, into: store, graph: graph).run()
      let load = try GraphLoad(Sample.content(5000, from: 2500), into: store, graph: graph, mode: .replace)
      if graph == nil {
        let error = #expect(throws: StoreError.self) { try load.run(since: old) }
        #expect(error?.kind == .unsupported)
        #expect(error?.holds == "nothing was changed")
        #expect(try store.count(nil) == 5000)
      } else {
        let report = try load.run(since: old)
        #expect(report.isWhole)
        #expect(report.method == .scratch)
        #expect(try store.value(of: "SELECT ?g { GRAPH ?g { } }", purpose: "list") == [Sample.graph])
      }
    }
  }

  @Test func `a graph is compared, changed and replaced that holds a longer triple than the new ones`() throws {
    let server = try StoreServer(.oxigraph)
    let store = try server.connect()
    let old = Sample.content([Literal("short"), Literal(String(repeating: "é", count: 550_000))])
    let new = Sample.content([Literal("short"), Literal("new")])
    _ = try GraphLoad(old, into: store, graph: Sample.graph).run()
    let load = try GraphLoad(new, into: store, graph: Sample.graph, mode: .replace)
    let other = try load.verify()
    #expect(!other.isWhole)
    #expect(other.comparison.missing == 1)
    #expect(other.comparison.extra == 1)
    #expect(other.comparison.extraTriples.first?.hasPrefix("<http://example.org/literal/1> ") == true)
    let changed = try load.run(since: old)
    #expect(changed.isWhole)
    #expect(changed.removed == 1)
    // The way back: what is there is shorter.
    #expect(try GraphLoad(old, into: store, graph: Sample.graph, mode: .replace).run(since: new).isWhole)
    let appended = try GraphLoad(new, into: store, graph: Sample.graph, mode: .append).run()
    #expect(appended.isWhole)
    #expect(appended.comparison.stored == 3)
    #expect(try load.run().comparison.stored == 2)
  }

  @Test func `a graph of many pieces is loaded and found whole`() throws {
    let server = try StoreServer(.oxigraph)
    let report = try GraphLoad(Sample.content(50_000), into: server.connect(), graph: Sample.graph).run()
    #expect(report.isWhole)
    #expect(report.comparison.same == 50_000)
  }
}
