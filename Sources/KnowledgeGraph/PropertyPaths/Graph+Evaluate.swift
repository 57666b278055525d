extension Graph {
  /// The pairs of nodes that a property path joins, with the semantics of SPARQL 1.1 (sections 9 and 18.4).
  ///
  /// A path of length zero joins a node to itself: with both ends free, each subject and object of the graph;
  /// with an end given, that term even if it is in no triple.
  ///
  /// - Parameters:
  ///   - path: the path.
  ///   - start: where it begins; nil is anywhere. An id that the table does not have is a term in no triple.
  ///   - end: where it ends; nil is anywhere.
  /// - Returns: a lazy sequence, ascending by the end that is searched from (the start unless only `end` is given),
  ///   then by the other; equal pairs follow one another. It may be endless for practical purposes:
  ///   `(p|p)/(p|p)/…` doubles with each part. `ends(of:from:)` gives each once.
  /// - Complexity: for each start O(*k* (*v* + *s*)) for *k* parts of the path, *v* nodes reached and *s* steps that leave them,
  ///   times the nodes that a repetition begins from.
  public func evaluate(_ path: PropertyPath, from start: TermID? = nil, to end: TermID? = nil) -> PathSolutions {
    PathSolutions(self, path, from: start, to: end)
  }

  /// The pairs of terms that a property path joins, for terms that the graph may not know.
  ///
  /// - Returns: a lazy sequence as of `evaluate(_:from:to:)`.
  public func evaluate(
    _ path: PropertyPath, fromTerm start: Term?, toTerm end: Term?
  ) -> some Sequence<(start: Term, end: Term)> {
    let unknown = TermID(index: terms.count)
    let startID = start.map { id(for: $0) ?? unknown }
    let endID = end.map { end in id(for: end) ?? (end == start ? unknown : TermID(index: terms.count + 1)) }
    return evaluate(path, from: startID, to: endID).lazy.map { pair in
      (start: start ?? self.term(for: pair.start, orGiven: end), end: end ?? self.term(for: pair.end, orGiven: start))
    }
  }

  /// The different nodes that a property path leads to from a node, ascending.
  ///
  /// - Complexity: O(*k* (*v* + *s*)) for *k* parts of the path, *v* nodes reached and *s* steps that leave them.
  public func ends(of path: PropertyPath, from start: TermID) -> [TermID] {
    let bound = BoundPath(path.expression, in: self)
    guard start.index < terms.count, isNode(start) else {
      return Array(PathCounts(graph: self).ends(of: bound, from: start).keys)
    }
    var ends: [TermID] = []
    PathAutomaton(bound).forEachEnd(from: start, in: self) { ends.append($0) }
    return ends.sorted()
  }

  private func term(for id: TermID, orGiven given: Term?) -> Term {
    if id.index >= terms.count, let given { return given }
    return term(for: id)
  }
}
