internal import KnowledgeGraph

/// The triples of one or more graphs of one term table, subject by subject in the order of output, each triple once.
///
/// Memory: none where a subject's triples lie in one graph and no term moves; else 16 bytes for each triple of the largest subject.
struct SubjectBlocks {
  private let graphs: [Graph]
  private let order: OutputOrder
  private var merged: [Triple] = []
  private var predicates: [TermID] = []
  private var objects: [TermID] = []

  /// - Parameters:
  ///   - graphs: graphs that share one term table.
  ///   - order: the order of terms.
  init(_ graphs: [Graph], order: OutputOrder) {
    self.graphs = graphs
    self.order = order
  }

  /// Calls `body` with each subject of a run that has triples, and their predicates and objects, in the order of output.
  mutating func forEach<Failure: Error>(
    in run: SubjectRun, _ body: (TermID, Span<TermID>, Span<TermID>) throws(Failure) -> Void
  ) throws(Failure) {
    var settled = run.settled
    var moved = run.moved
    while true {
      if let first = settled.first, order.moved.contains(first) {
        settled = min(settled.upperBound, order.moved.upperBound)..<settled.upperBound
      }
      let takesMoved =
        settled.isEmpty || !moved.isEmpty && order.isBefore(moved.lowerBound, settled.lowerBound)
      if takesMoved && moved.isEmpty { return }
      let subject = takesMoved ? moved.lowerBound : settled.lowerBound
      if takesMoved {
        moved = moved.lowerBound.advanced(by: 1)..<moved.upperBound
      } else {
        settled = settled.lowerBound.advanced(by: 1)..<settled.upperBound
      }
      try visit(subject, body)
    }
  }

  @inline(__always)
  private mutating func visit<Failure: Error>(
    _ subject: TermID, _ body: (TermID, Span<TermID>, Span<TermID>) throws(Failure) -> Void
  ) throws(Failure) {
    var row = 0..<0
    var source = 0
    var sources = 0
    for index in graphs.indices {
      let candidate = graphs[index].storage.spo.range(subject)
      if candidate.isEmpty { continue }
      row = candidate
      source = index
      sources += 1
    }
    if sources == 0 { return }
    if sources == 1 && order.rebase == nil {
      let index = graphs[source].storage.spo
      try index.second.withSpan(row) { predicates throws(Failure) in
        try index.third.withSpan(row) { objects throws(Failure) in try body(subject, predicates, objects) }
      }
    } else {
      merge(subject, sources: sources)
      try body(subject, predicates.span, objects.span)
    }
  }

  private mutating func merge(_ subject: TermID, sources: Int) {
    merged.removeAll(keepingCapacity: true)
    predicates.removeAll(keepingCapacity: true)
    objects.removeAll(keepingCapacity: true)
    for graph in graphs { merged.append(contentsOf: graph.match(subject: subject)) }
    if order.rebase != nil {
      merged.sort(by: isBefore)
    } else {
      merged.sort()
    }
    var last: Triple?
    for triple in merged where triple != last {
      predicates.append(triple.predicate)
      objects.append(triple.object)
      last = triple
    }
  }

  private func isBefore(_ left: Triple, _ right: Triple) -> Bool {
    left.predicate == right.predicate
      ? order.isBefore(left.object, right.object) : order.isBefore(left.predicate, right.predicate)
  }
}
