import KnowledgeGraph
import OfficeHolding
import RDFSyntax

/// How data gets into memory.
enum Input {
  /// A graph from a file.
  static func graph(_ path: String) throws -> Graph {
    var loader = GraphLoader()
    try loader.load(file: path)
    return loader.freeze()
  }

  /// What a snapshot holds.
  static func snapshot(_ path: String) throws -> KnowledgeBase {
    try KnowledgeBase(snapshot: Snapshot(contentsOf: path), deriving: .nothing)
  }
}
