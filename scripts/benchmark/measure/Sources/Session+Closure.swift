import KnowledgeGraph
import OfficeHolding
import RDFSyntax

extension Session {
  /// The closure of what follows what, stated or derived, which others are given too, and of what the data itself states.
  mutating func measureClosure(_ knowledge: KnowledgeBase) throws {
    if wants("closure"), let tables {
      let graph = try Input.graph(tables + "/follows.nt")
      try measureClosure("closure", of: graph)
    }
    if wants("closure-stated") { try measureClosure("closure-stated", of: knowledge.asserted) }
  }

  private mutating func measureClosure(_ name: String, of graph: Graph) throws {
    guard let follows = graph.id(forIRI: GS.follows) else { throw Fault(description: "nothing follows anything") }
    _ = report.measure(name, answering: { ["pairs": $0.count] }) {
      graph.transitiveClosure(over: .only([follows])).pairs()
    }
  }
}
