import KnowledgeGraph
import Testing

@testable import RDFSyntax

@Suite struct `Graphs of a conversion` {
  private static let quads = """
    <http://e/a> <http://e/p> "1" <http://e/g> .
    <http://e/a> <http://e/p> "2" .
    <http://e/a> <http://e/p> "3" _:g .
    <http://e/a> <http://e/p> "4" <http://e/h> .

    """

  @Test func `keep their names among quads`() throws {
    #expect(try converted(Self.quads, .nquads, .nquads) == Self.quads)
  }

  @Test func `are lost only where that is asked for`() throws {
    #expect(throws: ConversionError.graphsWouldBeLost(.ntriples)) { try converted(Self.quads, .nquads, .ntriples) }
    #expect(throws: ConversionError.graphsWouldBeLost(.turtle)) { try converted(Self.quads, .nquads, .turtle) }
    let union = try converted(Self.quads, .nquads, .ntriples, unites: true)
    #expect(try triples(union, .ntriples) == triples(Self.quads, .nquads))
    #expect(try converted(Self.quads, .nquads, .nquads, unites: true) == union)
  }

  @Test func `are chosen by name`() throws {
    let one = "<http://e/a> <http://e/p> \"1\""
    #expect(try converted(Self.quads, .nquads, .ntriples, graph: "http://e/g") == one + " .\n")
    #expect(try converted(Self.quads, .nquads, .nquads, graph: "http://e/g") == one + " <http://e/g> .\n")
  }

  @Test(arguments: [RDFFormat.ntriples, .turtle])
  func `are given to triples by name`(input: RDFFormat) throws {
    let triple = "<http://e/a> <http://e/p> _:b .\n"
    #expect(
      try converted(triple, input, .nquads, graph: "http://e/ö") == "<http://e/a> <http://e/p> _:b <http://e/ö> .\n")
    #expect(try converted(triple, input, .nquads) == triple)
  }

  @Test func `are not asked for in vain`() throws {
    #expect(throws: ConversionError.noGraphs) { try converted("", .ntriples, .turtle, graph: "http://e/g") }
    #expect(throws: ConversionError.nothingToUnite(.turtle)) { try converted("", .turtle, .nquads, unites: true) }
    #expect(throws: ConversionError.self) { try converted("", .ntriples, .nquads, graph: "g") }
    #expect(throws: ConversionError.self) { try converted("", .nquads, .ntriples, graph: "http://e/> <b") }
  }

  @Test func `are counted`() throws {
    var sink = MemorySink()
    let one = try RDFConverter(from: .nquads, to: .ntriples, graph: "http://e/g")
      .convert(BytesInMemory(Array(Self.quads.utf8)), name: nil, to: &sink)
    #expect(one.statements == 1 && one.passedOver == 3 && one.inNamedGraphs == 1)
    let all = try RDFConverter(from: .nquads, to: .turtle, unites: true)
      .convert(BytesInMemory(Array(Self.quads.utf8)), name: nil, to: &sink)
    #expect(all.statements == 4 && all.passedOver == 0 && all.inNamedGraphs == 3)
  }
}
