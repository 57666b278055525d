import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct `N-Quads` {
  private static let document = """
    <http://e/s> <http://e/p> "default" .
    <http://e/s> <http://e/p> "one" <http://e/g1> .
    <http://e/s> <http://e/p> "two" <http://e/g2> .
    <http://e/s> <http://e/p> "escaped" <http://e/g\\u0031> . # the same graph
    <http://e/s> <http://e/p> "nameless" _:g1 .
    _:é <http://e/p> "rare" <http://e/g1>.
    """

  private func texts(_ graphs: GraphSelection) throws -> (texts: [String], summary: ReadSummary) {
    var list = TermTripleList()
    let summary = try NQuadsReader(graphs: graphs).read(Self.document, into: &list)
    return (list.triples.map { if case .literal(let literal) = $0.object { literal.lexicalForm } else { "" } }, summary)
  }

  @Test func `the union has the triples of all graphs`() throws {
    let (texts, summary) = try texts(.union)
    #expect(texts == ["default", "one", "two", "escaped", "nameless", "rare"])
    #expect((summary.triples, summary.inNamedGraphs, summary.passedOver) == (6, 5, 0))
  }

  @Test func `one graph has its own triples only`() throws {
    let (texts, summary) = try texts(.only("http://e/g1"))
    #expect(texts == ["one", "escaped", "rare"])
    #expect((summary.triples, summary.inNamedGraphs, summary.passedOver) == (3, 3, 3))
  }

  @Test func `what is passed over leaves no term behind`() throws {
    var builder = GraphBuilder()
    try NQuadsReader(graphs: .only("http://e/g2")).read(Self.document, into: &builder)
    #expect(builder.termCount == 3)
    #expect(builder.freeze().count == 1)
  }

  @Test func `a sink that wants them is told the names of the graphs`() throws {
    var names = GraphNames()
    try NQuadsReader(graphs: .named).read(Self.document, scope: BlankNodeScope("t") ?? BlankNodeScope(), into: &names)
    #expect(
      names.graphs == ["default", "http://e/g1", "http://e/g2", "http://e/g1", "_:t_dg1", "http://e/g1"])
  }

  static let cases = [
    ErrorCase("<http://e/s> <http://e/p> <http://e/o> \"g\" .", .unexpected, 1, 40, "or the graph"),
    ErrorCase("<http://e/s> <http://e/p> <http://e/o> <http://e/g>", .unexpectedEnd, 1, 52, "‘.’ after the graph"),
    ErrorCase("<http://e/s> <http://e/p> <http://e/o> <g> .", .relativeIRI, 1, 40, "N-Quads has no base"),
    ErrorCase("\n<http://e/s> <http://e/p> <http://e/o> <http://e/g> <http://e/h> .", .unexpected, 2, 53, "‘.’"),
    ErrorCase("<http://e/s> <http://e/p> <http://e/o> <http://e/g> . x", .unexpected, 1, 55, "after a quad"),
  ]

  @Test(arguments: cases) func `tells the place and the remedy`(_ expected: ErrorCase) throws {
    for tornUp in [false, true] {
      let reader = NQuadsReader(graphs: .union)
      let error = try #require(reader.error(in: Array(expected.document.utf8), tornUp: tornUp))
      #expect(error.kind == expected.kind)
      #expect((error.line, error.column) == (expected.line, expected.column))
      #expect(error.description.contains(expected.says), "\(error)")
    }
  }
}

/// Keeps the name of the graph of each quad.
private struct GraphNames: TripleSink {
  var graphs: [String] = []

  mutating func iri(_ text: Span<UInt8>) throws -> String { try string(text) }
  mutating func blank(_ label: Span<UInt8>) throws -> String { "_:" + (try string(label)) }
  mutating func literal(_ lexicalForm: Span<UInt8>) -> String { "" }
  mutating func literal(_ lexicalForm: Span<UInt8>, datatype: Span<UInt8>) -> String { "" }
  mutating func literal(_ lexicalForm: Span<UInt8>, language: Span<UInt8>) -> String { "" }
  mutating func insert(_ subject: String, _ predicate: String, _ object: String) { graphs.append("default") }
  mutating func insert(_ subject: String, _ predicate: String, _ object: String, graph: String) { graphs.append(graph) }

  private func string(_ text: Span<UInt8>) throws -> String { String(copying: try UTF8Span(validating: text)) }
}
