import Testing

@testable import TripleStores

/// Loads into stand-ins that do what the documentation of stores says that cannot be had here.
@Suite struct ProtocolTests {
  @Test(arguments: [StoreKind.jena, .graphdb, .rdf4j, .generic])
  func `a store is recognised, loaded, replaced, added to and found whole`(kind: StoreKind) throws {
    let server = try StandIn(kind)
    let store = try server.connect()
    #expect(store.kind == kind)
    for (mode, count, stored) in [(GraphLoad.Mode.create, 100, 100), (.replace, 50, 50), (.append, 60, 60)] {
      let report = try GraphLoad(Sample.content(count), into: store, graph: Sample.graph, mode: mode).run()
      #expect(report.isWhole)
      #expect(report.comparison.stored == stored)
      #expect(report.method == (kind == .generic ? .scratch : .direct))
    }
    #expect(try store.count("urn:nothing") == 0)
  }

  @Test func `a store that asks for a password gets it, and a wrong one is refused`() throws {
    let server = try StandIn(.jena, fault: "basic")
    let nobody = #expect(throws: StoreError.self) { try server.connect() }
    #expect(nobody?.kind == .credentials)
    let wrong = try server.connect { $0.credentials = Credentials(user: "anna", password: "bad") }
    let load = try GraphLoad(Sample.content(10), into: wrong, graph: Sample.graph)
    let refused = #expect(throws: StoreError.self) { try load.run() }
    #expect(refused?.kind == .credentials)
    #expect(refused?.description.contains("bad") == false)
    let right = try server.connect { $0.credentials = Credentials(user: "anna", password: "good word") }
    #expect(try GraphLoad(Sample.content(10), into: right, graph: Sample.graph).run().isWhole)
  }

  @Test func `what a broken-off load left is finished`() throws {
    let server = try StandIn(.generic, fault: "no-switch")
    let store = try server.connect()
    let load = try GraphLoad(Sample.content(10), into: store, graph: Sample.graph)
    let error = #expect(throws: StoreError.self) { try load.run() }
    #expect(error?.kind == .refused)
    #expect(error?.holds?.contains("is not there, as before") == true)
    #expect(error?.holds?.contains("--resume") == true)
    #expect(try load.verify().scratchGraphs.count == 1)
    // Another content finds nothing to finish.
    let other = try GraphLoad(Sample.content(11), into: store, graph: Sample.graph)
    #expect(#expect(throws: StoreError.self) { try other.resume() }?.kind == .nothingToResume)
  }
}
