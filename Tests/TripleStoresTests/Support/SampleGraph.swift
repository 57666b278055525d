import KnowledgeGraph

@testable import TripleStores

/// Graphs to load.
enum Sample {
  static let graph = "http://example.org/graph"

  /// So many triples about so many things, each with one value.
  static func content(_ count: Int, from first: Int = 0) -> GraphContent {
    content((first..<first + count).map { (Literal("value \($0)"), "http://example.org/thing/\($0)") })
  }

  /// A triple for each literal.
  static func content(_ literals: [Literal]) -> GraphContent {
    content(literals.enumerated().map { ($1, "http://example.org/literal/\($0)") })
  }

  private static func content(_ rows: [(Literal, String)]) -> GraphContent {
    var builder = GraphBuilder()
    for (literal, subject) in rows {
      builder.insert(.iri(subject), .iri("http://example.org/value"), .literal(literal))
    }
    return GraphContent([builder.freeze()])
  }
}
