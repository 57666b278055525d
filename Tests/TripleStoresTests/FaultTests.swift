import Foundation
import KnowledgeGraph
import Testing

@testable import TripleStores

/// Whatever goes wrong is told, with what the store holds then.
@Suite struct FaultTests {
  @Test(arguments: [
    ("silent", StoreError.Kind.timedOut), ("stalls", .timedOut), ("ends", .broken), ("full", .refused),
    ("error-inside", .badAnswer), ("cancelled", .badAnswer), ("cuts", .badAnswer), ("forgets", .different),
    ("breaks", .broken), ("long-line", .different),
  ])
  func `a store that goes wrong is told from one that does not`(fault: String, kind: StoreError.Kind) throws {
    let server = try StandIn(.jena, fault: fault)
    let store = try server.connect { $0.limits.silence = 2 }
    let load = try GraphLoad(Sample.content(20_000), into: store, graph: Sample.graph)
    let error = #expect(throws: StoreError.self) { try load.run() }
    #expect(error?.kind == kind, "\(error.map { "\($0)" } ?? "")")
    #expect(error?.holds?.isEmpty == false)
  }

  @Test func `an answer that is no N-Triples is told by its type`() throws {
    let server = try StandIn(.jena, fault: "login-page")
    let error = #expect(throws: StoreError.self) {
      try GraphLoad(Sample.content(10), into: server.connect(), graph: Sample.graph).run()
    }
    #expect(error?.kind == .badAnswer)
    #expect(error?.reason.hasSuffix("the store answers 'text/html'") == true)
    #expect(error?.holds?.contains("has 10 triples, before it had 0") == true)
  }

  @Test func `each limit of time names its own option`() throws {
    let server = try StandIn(.jena, fault: "silent")
    for (limits, option) in [
      (TimeLimits(connecting: 5, silence: 1, total: nil), "--timeout"),
      (TimeLimits(connecting: 5, silence: 60, total: 2), "--time-limit"),
    ] {
      let store = try server.connect { $0.limits = limits }
      let error = #expect(throws: StoreError.self) {
        try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run()
      }
      #expect(error?.kind == .timedOut)
      #expect(error?.suggestion?.hasPrefix(option) == true)
    }
  }

  @Test func `headers without end are not taken`() throws {
    let server = try StandIn(.jena, fault: "headers")
    let error = #expect(throws: StoreError.self) { try server.connect() }
    #expect(error?.kind == .badAnswer)
  }

  @Test func `an endpoint that gives a whole dataset is not read to its end`() throws {
    let server = try StandIn(.jena, fault: "large-root")
    #expect(try GraphLoad(Sample.content(10), into: server.connect(), graph: Sample.graph).run().isWhole)
  }

  @Test func `a scratch graph that cannot be removed makes no fault of a load that is done`() throws {
    let server = try StandIn(.generic, fault: "keeps")
    let report = try GraphLoad(Sample.content(10), into: server.connect(), graph: Sample.graph).run()
    #expect(report.isWhole)
    #expect(report.warnings.count == 1)
    #expect(report.warnings.first?.contains("urn:gensek:scratch:") == true)
  }

  @Test func `what another load wrote at the same time is replaced, and told`() throws {
    let server = try StandIn(.jena, fault: "other-load")
    let report = try GraphLoad(Sample.content(10), into: server.connect(), graph: Sample.graph).run()
    #expect(report.isWhole)
    #expect(report.comparison.stored == 10)
    #expect(report.warnings.first?.contains("another load") == true)
  }

  @Test func `a triple that the store refuses is named`() throws {
    let server = try StandIn(.jena, fault: "refuses")
    let load = try GraphLoad(Sample.content(9), into: server.connect(), graph: Sample.graph)
    let error = #expect(throws: StoreError.self) { try load.run() }
    #expect(error?.kind == .refusedContent)
    #expect(error?.reason.contains("<http://example.org/thing/6>") == true)
    #expect(error?.holds?.contains("is not there, as before") == true)
  }

  @Test func `a redirect is not followed, and the other host gets nothing`() throws {
    let other = try StandIn(.jena)
    let server = try StandIn(.jena, fault: "redirect", other: other)
    let store = try server.connect { $0.credentials = Credentials(user: "anna", password: "good word") }
    let error = #expect(throws: StoreError.self) {
      try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run()
    }
    #expect(error?.kind == .redirected)
    #expect(error?.reason.contains(other.origin) == true)
    #expect(try other.seen().isEmpty)
  }

  @Test func `a certificate that does not verify ends it, and one's own authority is taken`() throws {
    let server = try StandIn(.jena, hasCertificate: true)
    let error = #expect(throws: StoreError.self) { try server.connect() }
    #expect(error?.kind == .certificate)
    let store = try server.connect { $0.authorities = server.certificate }
    #expect(try GraphLoad(Sample.content(10), into: store, graph: Sample.graph).run().isWhole)
  }

  @Test(arguments: [
    "", "localhost", "ftp://example.org", "http://", "http:///x", "http://anna:word@localhost", "http://a b",
    "http://x/#f",
    "file:///etc/passwd", "http://\u{1B}[31m",
  ])
  func `an address that is none is refused`(endpoint: String) {
    let error = #expect(throws: StoreError.self) { try TripleStore(endpoint: endpoint) }
    #expect(error?.kind == .unsupported)
  }

  @Test func `a store that is down is told`() throws {
    let server = try StandIn(.jena)
    let endpoint = "http://127.0.0.1:1/offices"
    #expect(server.endpoint != endpoint)
    let error = #expect(throws: StoreError.self) { try TripleStore(endpoint: endpoint) }
    #expect(error?.kind == .unreachable)
  }

  @Test(arguments: ["", "offices", "http://example.org/a b", "http://example.org/> } ; DROP ALL #"])
  func `a name of a graph that is no IRI never reaches the store`(name: String) throws {
    let server = try StandIn(.jena)
    let store = try server.connect()
    let error = #expect(throws: StoreError.self) { try GraphLoad(Sample.content(1), into: store, graph: name) }
    #expect(error?.kind == .unsupported)
  }
}
