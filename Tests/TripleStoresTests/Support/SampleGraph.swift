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

  /// So many triples with each of some predicates.
  static func content(_ count: Int, predicates: Int) -> GraphContent {
    var builder = GraphBuilder()
    for number in 0..<count * predicates {
      builder.insert(
        .iri("http://example.org/thing/\(number / predicates)"), .iri("http://example.org/\(number % predicates)"),
        .literal(Literal("value \(number)")))
    }
    return GraphContent([builder.freeze()])
  }

  private static func content(_ rows: [(Literal, String)]) -> GraphContent {
    var builder = GraphBuilder()
    for (literal, subject) in rows {
      builder.insert(.iri(subject), .iri("http://example.org/value"), .literal(literal))
    }
    return GraphContent([builder.freeze()])
  }
}
