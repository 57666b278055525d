public import KnowledgeGraph

/// A place in a source.
public struct Evidence: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as a place in a source.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Evidence {
  /// The source.
  public var source: AnyThing? { first(OA.hasSource) }

  /// The code points of the source that it takes in, 0-based, end excluded; `nil` when it does not say.
  public var range: Range<Int>? {
    for selector in all(OA.hasSelector, as: AnyThing.self) {
      if let start = selector.texts(OA.start).compactMap({ Int($0) }).first,
        let end = selector.texts(OA.end).compactMap({ Int($0) }).first, start <= end
      {
        return start..<end
      }
    }
    return nil
  }

  /// The part of the source as a fragment identifier: `row=5` (RFC 7111), `line=4,5` (RFC 5147), `/persons/3` (a JSON
  /// pointer, RFC 6901); `nil` when it does not say.
  public var fragment: String? {
    all(OA.hasSelector, as: AnyThing.self).lazy.compactMap { $0.texts(RDF.value).first }.first
  }

  /// The part of the source that it lies in, such as `tableCell`.
  public var passage: String? { localNames(GS.passage).first }
}
