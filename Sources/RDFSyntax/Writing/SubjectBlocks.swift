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
  ///
  /// - Parameter prepare: called before `body`, with all objects of the run and where those of the subject stand among them;
  ///   not at all where subjects are put together.
  @inline(__always)
  mutating func forEach<Failure: Error>(
    in run: SubjectRun, preparing prepare: (Range<Int>, Span<TermID>) -> Void,
    _ body: (TermID, Span<TermID>, Span<TermID>) throws(Failure) -> Void
  ) throws(Failure) {
    if let graph = graphs.first, graphs.count == 1, order.rebase == nil {
      try Self.forEach(of: run.settled, in: graph.storage.spo, preparing: prepare, body)
    } else {
      try mergeEach(in: run, body)
    }
  }

  /// The subjects of one graph whose terms stay: its rows as they are.
  @inline(__always)
  private static func forEach<Failure: Error>(
    of ids: Range<TermID>, in rows: SortedIndex, preparing prepare: (Range<Int>, Span<TermID>) -> Void,
    _ body: (TermID, Span<TermID>, Span<TermID>) throws(Failure) -> Void
  ) throws(Failure) {
    let ids = ids.clamped(to: TermID(index: 0)..<TermID(index: rows.rowCount))
    try rows.rowStarts.withSpan(ids.lowerBound.index..<ids.upperBound.index + 1) { starts throws(Failure) in
      let base = Int(starts[0])
      let triples = base..<Int(starts[starts.count - 1])
      try rows.second.withSpan(triples) { predicates throws(Failure) in
        try rows.third.withSpan(triples) { objects throws(Failure) in
          var start = 0
          for index in 1..<starts.count {
            let end = Int(starts[index]) - base
            if start == end { continue }
            let row = start..<end
            prepare(row, objects)
            try body(
              TermID(index: ids.lowerBound.index + index - 1), predicates.extracting(row), objects.extracting(row))
            start = end
          }
        }
      }
    }
  }

  private mutating func mergeEach<Failure: Error>(
    in run: SubjectRun, _ body: (TermID, Span<TermID>, Span<TermID>) throws(Failure) -> Void
  ) throws(Failure) {
    var settled = run.settled
    var moved = run.moved
    while true {
      if let first = settled.first, order.moved.contains(first) {
        settled = min(settled.upperBound, order.moved.upperBound)..<settled.upperBound
      }
      let takesMoved = settled.isEmpty || !moved.isEmpty && order.isBefore(moved.lowerBound, settled.lowerBound)
      if takesMoved && moved.isEmpty { return }
      let subject = takesMoved ? moved.lowerBound : settled.lowerBound
      if takesMoved {
        moved = moved.lowerBound.advanced(by: 1)..<moved.upperBound
      } else {
        settled = settled.lowerBound.advanced(by: 1)..<settled.upperBound
      }
      merge(subject)
      if !predicates.isEmpty { try body(subject, predicates.span, objects.span) }
    }
  }

  private mutating func merge(_ subject: TermID) {
    merged.removeAll(keepingCapacity: true)
    predicates.removeAll(keepingCapacity: true)
    objects.removeAll(keepingCapacity: true)
    var isSorted = order.rebase == nil
    for graph in graphs {
      let triples = graph.match(subject: subject)
      isSorted = isSorted && (merged.isEmpty || triples.isEmpty)
      merged.append(contentsOf: triples)
    }
    if !isSorted { merged.sort(by: isBefore) }
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
