public import KnowledgeGraph
public import OfficeHolding

/// The shortest way from one thing to another, said in words: how the two have to do with each other.
///
///     Joseph Stalin ←holder─ his tenure ─follows→ another tenure ─holder→ Vyacheslav Molotov
public struct Explanation: Sendable, Codable, Equatable {
  /// One triple on the way.
  public struct Step: Sendable, Codable, Equatable {
    /// The thing that the step leaves.
    public let from: Named
    /// The thing that it reaches.
    public let to: Named
    /// The local name of the property.
    public let property: String
    /// Whether the triple points from `from` to `to`.
    public let isForward: Bool
    /// Whether it is only reported, by whom a statement says.
    public let isReported: Bool
    /// The triple in words.
    public let words: String
  }

  /// Where the way begins.
  public let from: Named
  /// Where it ends.
  public let to: Named
  /// The steps; empty where both ends are one thing.
  public let steps: [Step]
}

extension Explanation {
  /// Finds a shortest way over the properties that relate things; classes, individuals of the vocabulary, sources and
  /// bookkeeping do not count. Among ways of one length the first in the order of the ids is taken.
  ///
  /// - Parameters:
  ///   - start: Where the way begins.
  ///   - end: Where it ends.
  ///   - knowledge: What is known.
  /// - Returns: The way, or nil where there is none.
  /// - Complexity: O(n) for n triples.
  public init?(from start: TermID, to end: TermID, in knowledge: KnowledgeBase) {
    let relations = Relations(knowledge)
    var arrivals: [TermID: Relations.Edge] = [:]
    var frontier = [start]
    var seen: Set<TermID> = [start]
    while !frontier.isEmpty, !seen.contains(end) {
      var next: [TermID] = []
      for node in frontier {
        for edge in relations.edges(of: node) where seen.insert(edge.to).inserted {
          arrivals[edge.to] = edge
          next.append(edge.to)
        }
      }
      frontier = next
    }
    guard seen.contains(end) else { return nil }
    var edges: [Relations.Edge] = []
    var node = end
    while node != start, let edge = arrivals[node] {
      edges.append(edge)
      node = edge.from
    }
    from = Named(AnyThing(start, in: knowledge))
    to = Named(AnyThing(end, in: knowledge))
    steps = edges.reversed().map { Step($0, in: knowledge) }
  }
}

extension Explanation.Step {
  init(_ edge: Relations.Edge, in knowledge: KnowledgeBase) {
    from = Named(AnyThing(edge.from, in: knowledge))
    to = Named(AnyThing(edge.to, in: knowledge))
    property = knowledge.localName(of: edge.property)
    isForward = edge.isForward
    isReported = edge.isReported
    let (subject, object) = edge.isForward ? (edge.from, edge.to) : (edge.to, edge.from)
    if let statement = edge.statement {
      words = "\(knowledge.words(for: object)) holds that \(knowledge.words(for: statement))"
    } else {
      let sentence = knowledge.sentence(subject, edge.property, object)
      words = edge.isReported ? "it is reported that \(sentence)" : sentence
    }
  }
}
