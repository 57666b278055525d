public import KnowledgeGraph
public import OfficeHolding

/// Where a SPARQL 1.1 property path leads from a thing, over what is asserted and what is derived.
public struct Walk: Sendable, Encodable, Equatable {
  /// Where it begins.
  public let from: Named
  /// The path as it was understood, IRIs in full.
  public let path: String
  /// The nodes that it reaches, each once, in the order of terms.
  public let ends: [Profile.Value]

  /// Follows a path.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - start: Where it begins.
  ///   - knowledge: What is known.
  /// - Complexity: O(n) to join the layers, then as ``KnowledgeGraph/Graph/ends(of:from:)``.
  public init(_ path: PropertyPath, from start: TermID, in knowledge: KnowledgeBase) {
    var builder = GraphBuilder()
    builder.insert(contentsOf: knowledge.asserted)
    builder.insert(contentsOf: knowledge.derived)
    let graph = builder.freeze()
    let term = knowledge.term(for: start)
    from = Named(AnyThing(start, in: knowledge))
    self.path = path.description
    // Only what is said of nothing is not in the joined graph; such a node is reached by paths of length zero alone.
    guard let node = graph.id(for: term) else {
      ends = []
      return
    }
    ends = graph.ends(of: path, from: node).compactMap { end in
      knowledge.id(for: graph.term(for: end)).map { Profile.Value($0, in: knowledge) }
    }
  }
}
