import KnowledgeGraph
import OfficeHolding
import RDFSyntax

/// How data gets into memory.
enum Input {
  /// A graph from a file of N-Triples.
  static func graph(_ path: String) throws -> Graph {
    var builder = GraphBuilder()
    try NTriplesReader().read(file: path, into: &builder)
    return builder.freeze()
  }

  /// What a snapshot holds.
  static func snapshot(_ path: String) throws -> KnowledgeBase {
    throw Fault(description: "no snapshots yet")
  }
}
