import Generation
import KnowledgeGraph
import OfficeHolding
import RDFSyntax
import Testing

struct GeneratedBytesTests {
  @Test(arguments: Loaded.Size.all) func `the same seed gives the same bytes, another seed others`(
    size: Loaded.Size
  ) throws {
    let first = try Loaded(size)
    let second = try Loaded(size)
    #expect(first.bytes == second.bytes)
    #expect(first.expected == second.expected)
    let other = try Loaded(Loaded.Size(tenures: size.tenures, seed: size.seed &+ 1, isFaulty: size.isFaulty))
    #expect(first.bytes != other.bytes)
  }

  @Test func `more tenures begin with the same realms`() throws {
    let small = try Loaded(Loaded.Size(tenures: 800, seed: 5))
    let large = try Loaded(Loaded.Size(tenures: 1_300, seed: 5))
    #expect(large.bytes.starts(with: small.bytes))
  }

  @Test(arguments: Loaded.Size.all) func `the summary counts what was written, no triple twice`(
    size: Loaded.Size
  ) throws {
    let loaded = try Loaded(size)
    let graph = try loaded.graph()
    #expect(graph.count == loaded.summary.triples)
    #expect(loaded.bytes.count { $0 == UInt8(ascii: "\n") } == loaded.summary.triples)
    #expect(loaded.bytes.count == loaded.summary.bytes)
    let knowledge = KnowledgeBase(asserted: graph)
    #expect(knowledge.nodes(of: GS.Class.tenure).count == size.tenures)
    #expect(loaded.summary.tenures == size.tenures)
    #expect(knowledge.nodes(of: GS.Class.office).count == loaded.summary.offices)
    #expect(knowledge.nodes(of: GS.Class.person).count == loaded.summary.persons)
  }

  @Test func `no tenures are an empty file`() throws {
    let loaded = try Loaded(Loaded.Size(tenures: 0, seed: 1))
    #expect(loaded.bytes.isEmpty)
    #expect(try ExpectedFaults(loaded).faults.isEmpty)
  }

  @Test func `the triples of a subject stand together, its type first`() throws {
    let text = String(decoding: try Loaded(Loaded.Size(tenures: 500, seed: 8)).bytes, as: UTF8.self)
    var seen: Set<Substring> = []
    var last: Substring = ""
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2)
      if parts[0] == last { continue }
      last = parts[0]
      #expect(seen.insert(last).inserted)
      #expect(parts[1] == "<\(RDF.type)>")
    }
  }
}
