import KnowledgeGraph
import Testing

@Suite struct `Isomorphism of graphs` {
  private static let p = Term.iri("http://e/p")

  private func ring(_ labels: [String]) -> Set<TermTriple> {
    var triples: Set<TermTriple> = []
    for (index, label) in labels.enumerated() {
      triples.insert(TermTriple(.blank(label), Self.p, .blank(labels[(index + 1) % labels.count])))
    }
    return triples
  }

  @Test func `labels do not matter`() {
    #expect(areIsomorphic(ring(["a", "b", "c"]), ring(["z", "x", "y"])))
  }

  @Test func `one ring of six is not two rings of three`() {
    let two = ring(["a", "b", "c"]).union(ring(["d", "e", "f"]))
    #expect(!areIsomorphic(ring(["a", "b", "c", "d", "e", "f"]), two))
    #expect(areIsomorphic(two, ring(["1", "2", "3"]).union(ring(["4", "5", "6"]))))
  }

  @Test func `a literal makes a difference`() {
    let left = ring(["a", "b"]).union([TermTriple(.blank("a"), Self.p, .literal(Literal("x")))])
    let right = ring(["a", "b"]).union([TermTriple(.blank("a"), Self.p, .literal(Literal("y")))])
    #expect(!areIsomorphic(left, right))
    #expect(areIsomorphic(left, ring(["a", "b"]).union([TermTriple(.blank("b"), Self.p, .literal(Literal("x")))])))
  }

  @Test func `two labels are not one node`() {
    #expect(!areIsomorphic(ring(["a"]).union(ring(["b", "c"])), ring(["a", "b", "c"])))
  }
}
