/// One step of a traversal: a triple and the way in which it is followed.
public struct Step: Hashable, Sendable {
  /// The triple.
  public let triple: Triple
  /// Whether the step goes from subject to object.
  public let isForward: Bool

  /// The node that the step leaves.
  public var source: TermID { isForward ? triple.subject : triple.object }

  /// The node that the step reaches.
  public var target: TermID { isForward ? triple.object : triple.subject }
}
