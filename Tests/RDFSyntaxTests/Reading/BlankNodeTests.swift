import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct `Blank nodes of a read` {
  @Test func `nodes of two reads are different though their labels are the same`() throws {
    for reader in [NTriplesReader(), TurtleReader()] as [any RDFReader] {
      var builder = GraphBuilder()
      for _ in 1...2 { try reader.read("_:a <http://e/p> _:a .\n_:a <http://e/q> _:b .", into: &builder) }
      let graph = builder.freeze()
      #expect(graph.count == 4)
    }
  }

  @Test func `a generated label is never one of the document`() throws {
    var list = TermTripleList()
    let labels = ["g1", "g2", "1", "dg1", "0_g1", "d1"]
    let text = labels.map { "_:\($0) <http://e/p> [] ." }.joined(separator: "\n")
    try TurtleReader().read(text, into: &list)
    #expect(Set(list.triples.flatMap { [$0.subject, $0.object] }).count == 12)
  }

  @Test func `a named scope gives the same labels each time`() throws {
    let scope = try #require(BlankNodeScope("article"))
    var lists = [TermTripleList(), TermTripleList()]
    for index in lists.indices {
      try TurtleReader().read("_:a <http://e/p> [ <http://e/p> (1 2) ] .", scope: scope, into: &lists[index])
    }
    #expect(lists[0].triples == lists[1].triples)
  }

  @Test(arguments: ["", "1a", "a_b", "a.b", "ä", "a b"]) func `a scope's name is of letters and digits`(_ name: String)
  {
    #expect(BlankNodeScope(name) == nil)
  }
}
