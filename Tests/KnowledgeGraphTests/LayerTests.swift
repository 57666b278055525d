import KnowledgeGraph
import TestSupport
import Testing

@Suite struct LayerTests {
  @Test(arguments: 0..<20) func `layers share their terms and keep their triples`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let terms = (0..<15).map { randomTerm($0, using: &random) }
    let layers = (0..<3).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        TermTriple(pick(terms, using: &random), pick(terms, using: &random), pick(terms, using: &random))
      }
    }
    let graphs = GraphBuilder.freeze(
      layers.map { triples in
        var builder = GraphBuilder()
        for triple in triples { builder.insert(triple) }
        return builder
      })
    for (graph, triples) in zip(graphs, layers) {
      #expect(graph.match().map(graph.termTriple(for:)) == Set(triples).sorted())
      #expect(graph.terms.isIdentical(to: graphs[0].terms))
      #expect(graph.brokenInvariants() == [])
    }
    var merged = GraphBuilder()
    for graph in graphs { merged.insert(contentsOf: graph) }
    let all = merged.freeze()
    #expect(all.match().map(all.termTriple(for:)) == Set(layers.joined()).sorted())
    #expect(all.brokenInvariants() == [])
  }

  @Test func `no layers give no graphs`() {
    #expect(GraphBuilder.freeze([]).isEmpty)
  }
}
