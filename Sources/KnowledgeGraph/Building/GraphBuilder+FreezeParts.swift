extension GraphBuilder {
  /// Freezes what several builders have collected, such as one for each piece of a file, as one graph.
  ///
  /// Equal terms, blank nodes of one label too, become one, and equal triples collapse. The result depends on the triples alone,
  /// not on how they were divided.
  ///
  /// - Parameters:
  ///   - parts: the builders, whose memory is freed on the way if nobody else holds them.
  ///   - progress: told of the phases.
  /// - Complexity: that of freezing all of them as one.
  public static func freeze(parts: consuming [GraphBuilder], progress: WorkProgress? = nil) -> Graph {
    guard var whole = parts.first else { return GraphBuilder().freeze() }
    for part in parts.dropFirst() { whole.insert(contentsOf: part) }
    return whole.freeze()
  }
}
