extension GraphBuilder {
  /// The frozen graph: terms in term order, triples without duplicates in three sorted orders.
  ///
  /// - Complexity: O(*t* log *t* + *n* log *r*) for *t* terms, *n* triples and at most *r* triples of one subject.
  public consuming func freeze() -> Graph { Self.freeze(parts: [self]) }

  /// Freezes what several builders have collected, such as one for each piece of a file, as one graph.
  ///
  /// Equal terms, blank nodes of one label too, become one, and equal triples collapse. The result depends on the triples alone,
  /// not on how they were divided nor on the number of workers.
  ///
  /// - Parameters:
  ///   - parts: the builders, whose memory is freed on the way if nobody else holds them.
  ///   - progress: told of the phases.
  /// - Complexity: that of freezing all of them as one, divided by the number of processors.
  public static func freeze(parts: consuming [GraphBuilder], progress: WorkProgress? = nil) -> Graph {
    progress?.begin(phase: "sorting terms", unit: .items)
    let triples = parts.map(\.triples)
    let (terms, ranks) = TermTable.merged(TermMerge(TermSource(interners(of: consume parts))))
    return Graph(terms: terms, triples: consume triples, renumberedBy: ranks, from: 0, progress)
  }

  /// Freezes several builders over one common term table, such as what is asserted and what is derived.
  ///
  /// An id then means the same term in each of the graphs. Equal terms, blank nodes of one label too, become one.
  ///
  /// - Returns: one graph for each builder, in order.
  /// - Complexity: that of freezing all of them as one.
  public static func freeze(_ layers: consuming [GraphBuilder]) -> [Graph] {
    let triples = layers.map(\.triples)
    let (terms, ranks) = TermTable.merged(TermMerge(TermSource(interners(of: consume layers))))
    return triples.enumerated().map { number, triples in
      Graph(terms: terms, triples: [triples], renumberedBy: ranks, from: number, nil)
    }
  }

  /// Takes the terms out of the builders, whose last use it is.
  private static func interners(of parts: consuming [GraphBuilder]) -> [TermInterner] { parts.map(\.interner) }
}
