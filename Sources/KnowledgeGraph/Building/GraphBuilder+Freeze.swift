extension GraphBuilder {
  /// The frozen graph: terms in term order, triples without duplicates in three sorted orders.
  ///
  /// - Complexity: O(*t* log *t* + *n* log *r*) for *t* terms, *n* triples and at most *r* triples of one subject.
  public consuming func freeze() -> Graph {
    let (interner, triples) = take()
    let (terms, ranks) = TermTable.sorted(interner)
    return Graph(terms: terms, triples: triples, renumbered: ranks)
  }

  /// Freezes several builders over one common term table, such as what is asserted and what is derived.
  ///
  /// An id then means the same term in each of the graphs. Equal terms, blank nodes of one label too, become one.
  ///
  /// - Returns: one graph for each builder, in order.
  /// - Complexity: that of freezing all of them as one.
  public static func freeze(_ layers: [GraphBuilder]) -> [Graph] {
    guard let first = layers.first else { return [] }
    var interner = first.interner
    let maps = layers.dropFirst().map { interner.intern(contentsOf: $0.interner) }
    let (terms, ranks) = TermTable.sorted(interner)
    return layers.enumerated().map { number, layer in
      let renumbered = number == 0 ? ranks : maps[number - 1].map { ranks[Int($0)] }
      return Graph(terms: terms, triples: layer.triples, renumbered: renumbered)
    }
  }
}
