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

  @Test(arguments: [StoreKind.jena, .graphdb, .rdf4j])
  func `the default graph is checked apart from other graphs, and from what is inferred`(kind: StoreKind) throws {
    let server = try StandIn(kind)
    let store = try server.connect()
    _ = try GraphLoad(Sample.content(30), into: store, graph: Sample.graph).run()
    for (mode, count, stored) in [(GraphLoad.Mode.create, 20, 20), (.replace, 10, 10), (.append, 12, 12)] {
      let report = try GraphLoad(Sample.content(count), into: store, graph: nil, mode: mode).run()
      #expect(report.isWhole)
      #expect(report.comparison.stored == stored)
    }
    #expect(try GraphLoad(Sample.content(30), into: store, graph: Sample.graph).verify().isWhole)
  }

  @Test(arguments: [StoreKind.jena, .graphdb, .rdf4j])
  func `what changed is applied wholly, and to no other graph`(kind: StoreKind) throws {
    let server = try StandIn(kind)
    let store = try server.connect()
    let old = Sample.content(100)
    for graph in [Sample.graph, Sample.graph + "/other", nil] {
      _ = try GraphLoad(old, into: store, graph: graph).run()
    }
    let report = try GraphLoad(Sample.content(100, from: 40), into: store, graph: Sample.graph, mode: .replace)
      .run(since: old)
    #expect(report.isWhole)
    #expect(report.method == (kind == .jena ? .direct : .scratch))
    #expect(report.removed == 40)
    let change = try GraphLoad(Sample.content(100, from: 40), into: store, graph: nil, mode: .replace)
    if kind == .jena {
      #expect(try change.run(since: old).isWhole)
    } else {
      let error = #expect(throws: StoreError.self) { try change.run(since: old) }
      #expect(error?.kind == .unsupported)
      #expect(error?.holds == "nothing was changed")
    }
    #expect(try GraphLoad(old, into: store, graph: Sample.graph + "/other").verify().isWhole)
  }

  @Test func `where the store refuses a change the graph stays, or all is sent through a scratch graph`() throws {
    let server = try StandIn(.jena, fault: "refuses-changes")
    let store = try server.connect()
    let old = Sample.content(10)
    _ = try GraphLoad(old, into: store, graph: Sample.graph).run()
    let load = try GraphLoad(Sample.content(12), into: store, graph: Sample.graph, mode: .replace)
    let error = #expect(throws: StoreError.self) { try load.run(since: old) }
    #expect(error?.kind == .refused)
    #expect(error?.suggestion?.hasPrefix("--replace") == true)
    #expect(error?.holds?.contains("has 10 triples, as many as before") == true)
    let report = try GraphLoad(
      Sample.content(12), into: store, graph: Sample.graph, mode: .replace, method: .scratch
    ).run(since: old)
    #expect(report.isWhole)
    #expect(report.warnings.first?.contains("no such literal in an update") == true)
    #expect(try load.verify().scratchGraphs.isEmpty)
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

  @Test(arguments: [StoreKind.jena, .generic]) func `triples may be sent compressed`(kind: StoreKind) throws {
    let server = try StandIn(kind)
    let load = try GraphLoad(Sample.content(20_000), into: server.connect(), graph: Sample.graph, compresses: true)
    #expect(try load.run().isWhole)
    #expect(try server.seen().contains("compressed"))
  }

  @Test func `the address of a known store has no query`() throws {
    let server = try StandIn(.jena)
    let error = #expect(throws: StoreError.self) { try TripleStore(endpoint: server.endpoint + "/data?default") }
    #expect(error?.kind == .unsupported)
  }

  @Test func `no store gets compressed triples that is not known to take them`() throws {
    let server = try StandIn(.graphdb)
    let store = try server.connect()
    let error = #expect(throws: StoreError.self) {
      try GraphLoad(Sample.content(1), into: store, graph: Sample.graph, compresses: true)
    }
    #expect(error?.kind == .unsupported)
  }

  @Test func `the password goes to nobody who does not ask for it`() throws {
    let open = try StandIn(.jena)
    let change: (inout StoreOptions) -> Void = { $0.credentials = Credentials(user: "anna", password: "good word") }
    #expect(try GraphLoad(Sample.content(10), into: open.connect(change), graph: Sample.graph).run().isWhole)
    #expect(try !open.seen().contains("with user"))
    // Everybody may read, and some may write.
    let server = try StandIn(.jena, fault: "basic-writes")
    #expect(try GraphLoad(Sample.content(10), into: server.connect(change), graph: Sample.graph).run().isWhole)
    #expect(try server.seen().contains("PUT /offices/data with user"))
  }

  @Test(
    arguments: [StoreKind.jena, .generic],
    ["basic-put", "digest-put", "basic-update", "digest-update", "bare-put", "early-put"])
  func `a store that asks for the password only later gets it, there alone`(kind: StoreKind, fault: String) throws {
    let server = try StandIn(kind, fault: fault)
    let store = try server.connect { $0.credentials = Credentials(user: "anna", password: "good word") }
    let content = Sample.content(5000)
    #expect(try GraphLoad(content, into: store, graph: Sample.graph, method: .scratch).run().isWhole)
    let wrong = try server.connect { $0.credentials = Credentials(user: "anna", password: "bad") }
    let refused = #expect(throws: StoreError.self) {
      try GraphLoad(content, into: wrong, graph: Sample.graph + "/2", method: .scratch).run()
    }
    #expect(refused?.kind == .credentials)
    #expect(refused?.reason.contains("'anna' with this password (401)") == true)
    let asked = fault.hasSuffix("put") ? "PUT" : "POST"
    let withUser = try server.seen().split(separator: "\n").filter { $0.hasSuffix("with user") }
    #expect(!withUser.isEmpty)
    #expect(try server.seen().contains("PUT refused early") == (fault == "early-put"))
    let graphs = "/" + store.addresses.graphStore.split(separator: "/").dropFirst(2).joined(separator: "/")
    #expect(withUser.allSatisfy { $0.hasPrefix(asked) && $0.contains(asked == "PUT" ? graphs : "/update") })
  }

  @Test(arguments: [
    ("Basic realm=\"offices\"", ["basic"]), ("basic", ["basic"]), ("", []),
    ("Negotiate, Basic realm=\"x\"", ["negotiate", "basic"]),
    ("Basic realm=\"a, Digest \\\", Digest\", charset=\"UTF-8\", DIGEST qop=auth, realm=\"b\"", ["basic", "digest"]),
    ("Bearer realm=\"basic\" , error=x", ["bearer"]), (",,  ,Basic realm=\"", ["basic"]),
  ])
  func `what stands in quotes is no way to send a password`(challenges: String, schemes: [String]) {
    #expect(HTTPClient.schemes(in: challenges) == schemes)
  }

  @Test func `a graph that only some may read is read with the password`() throws {
    let server = try StandIn(.jena, fault: "basic-reads")
    let store = try server.connect { $0.credentials = Credentials(user: "anna", password: "good word") }
    #expect(try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run().isWhole)
    #expect(try server.seen().contains("GET /offices/data with user"))
  }

  @Test func `what is refused without a question gets no password, and the error says so`() throws {
    for (fault, kind, words) in [
      ("unasked", StoreError.Kind.credentials, "without asking for a password, so none was sent: not for you"),
      ("bearer-put", .unsupported, "asks for a user in a way not known here: 'bearer'"),
    ] {
      let server = try StandIn(.jena, fault: fault)
      let store = try server.connect { $0.credentials = Credentials(user: "anna", password: "good word") }
      let error = #expect(throws: StoreError.self) {
        try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run()
      }
      #expect(error?.kind == kind)
      #expect(error?.reason.contains(words) == true)
      #expect(error?.holds?.contains("is not there, as before") == true)
      #expect(try !server.seen().contains("with user"))
    }
  }

  @Test func `the password goes over http to another machine only when told so, also when it is asked for later`()
    throws
  {
    let server = try StandIn(.jena, fault: "basic-put")
    var options = StoreOptions()
    options.credentials = Credentials(user: "anna", password: "good word")
    // This machine too, by a name that does not say so.
    let endpoint = server.endpoint.replacing("127.0.0.1", with: "0x7f000001")
    let store = try TripleStore(endpoint: endpoint, options: options)
    let error = #expect(throws: StoreError.self) {
      try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run()
    }
    #expect(error?.kind == .credentials)
    #expect(error?.suggestion?.contains("--plain-password") == true)
    #expect(try !server.seen().contains("with user"))
  }

  @Test func `the password goes over http to another machine only when told so`() throws {
    let server = try StandIn(.jena, fault: "basic")
    // This machine too, by a name that does not say so.
    let endpoint = server.endpoint.replacing("127.0.0.1", with: "0x7f000001")
    var options = StoreOptions()
    options.credentials = Credentials(user: "anna", password: "good word")
    let error = #expect(throws: StoreError.self) { try TripleStore(endpoint: endpoint, options: options) }
    #expect(error?.kind == .credentials)
    #expect(error?.suggestion?.contains("--plain-password") == true)
    #expect(try !server.seen().contains("with user"))
    options.sendsPlainPassword = true
    let store = try TripleStore(endpoint: endpoint, options: options)
    #expect(try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run().isWhole)
  }

  @Test(arguments: [
    ("http://localhost:80/x", true), ("http://127.0.0.1", true), ("https://127.1.2.3:8/", true),
    ("http://[::1]:8/x", true),
    ("http://127.0.0.1.example.org", false), ("http://localhost.example.org/", false),
    ("http://127.example.org", false),
    ("http://[::2]/", false), ("http://example.org/127.0.0.1", false),
  ])
  func `this machine is known by its names alone`(endpoint: String, isLoopback: Bool) {
    #expect(TripleStore.isLoopback(endpoint) == isLoopback)
  }

  @Test(arguments: [
    ("http://h:3030/offices", "http://h:3030/offices"), ("http://h:3030/offices/", "http://h:3030/offices"),
    ("http://h:3030/offices/data", "http://h:3030/offices"), ("http://h:3030/offices/sparql", "http://h:3030/offices"),
    ("http://h:3030/data", "http://h:3030/data"), ("http://h:3030/query/update", "http://h:3030/query"),
  ])
  func `a dataset of Fuseki may have the name of a service`(endpoint: String, dataset: String) {
    let addresses = StoreAddresses(.jena, endpoint: endpoint)
    #expect(addresses.graphStore == dataset + "/data")
    #expect(addresses.query == dataset + "/query")
    #expect(addresses.update == dataset + "/update")
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
