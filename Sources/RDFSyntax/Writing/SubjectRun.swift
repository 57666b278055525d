internal import KnowledgeGraph

/// A part of the subjects of an output, all of whose triples stand together in it.
struct SubjectRun: Sendable {
  /// The ids of the subjects that do not move, those that do among them left out.
  var settled: Range<TermID>
  /// The ids of the subjects that move to another base.
  var moved: Range<TermID>
  /// How many triples there are, those counted twice that are in two graphs.
  var count: Int
  /// Whether the output begins with this run.
  var isFirst = false
}

/// All subjects of an output, cut into runs of about one length.
struct SubjectRuns: Sendable {
  /// The runs in the order of output; each has a triple.
  private(set) var runs: [SubjectRun] = []
  private let graphs: [Graph]
  private let target: Int

  /// - Parameters:
  ///   - graphs: graphs that share one term table.
  ///   - order: the order of terms.
  ///   - target: about how many triples a run is to have.
  /// - Complexity: O(log *t*) a run, for *t* terms.
  init(_ graphs: [Graph], order: OutputOrder, target: Int) {
    self.graphs = graphs
    self.target = target
    guard let ids = graphs.first?.terms.ids else { return }
    if order.moved.isEmpty {
      cut(ids, moves: false)
    } else {
      // Those that move stand together before all that follows their new base, or are mixed with what is there already.
      let meeting = order.settled
      cut(ids.lowerBound..<meeting.lowerBound, without: order.moved)
      addMeeting(meeting, order.moved)
      cut(meeting.upperBound..<ids.upperBound, without: order.moved)
    }
    if !runs.isEmpty { runs[0].isFirst = true }
  }

  /// The runs without some subjects, and the runs of those alone; what is mixed with moving subjects stays whole.
  ///
  /// - Parameter subjects: ascending.
  func separating(_ subjects: [TermID]) -> (others: [SubjectRun], subjects: [SubjectRun]) {
    if subjects.isEmpty { return (runs, []) }
    var others = self
    var separate = self
    others.runs = []
    separate.runs = []
    for run in runs {
      if !run.settled.isEmpty, !run.moved.isEmpty {
        let isOne = Self.part(of: subjects, in: run.settled).count + Self.part(of: subjects, in: run.moved).count > 0
        if isOne { separate.add(run) } else { others.add(run) }
        continue
      }
      let moves = run.settled.isEmpty
      var ids = moves ? run.moved : run.settled
      for subject in Self.part(of: subjects, in: ids) {
        others.add(ids.lowerBound..<subject, moves: moves)
        ids = subject.advanced(by: 1)..<ids.upperBound
        separate.add(subject..<ids.lowerBound, moves: moves)
      }
      others.add(ids, moves: moves)
    }
    return (others.runs, separate.runs)
  }

  private static func part(of subjects: [TermID], in ids: Range<TermID>) -> ArraySlice<TermID> {
    var lower = 0
    var upper = subjects.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if subjects[middle] < ids.lowerBound { lower = middle + 1 } else { upper = middle }
    }
    return subjects[lower...].prefix { $0 < ids.upperBound }
  }

  private mutating func add(_ ids: Range<TermID>, moves: Bool) {
    let none = ids.upperBound..<ids.upperBound
    add(SubjectRun(settled: moves ? none : ids, moved: moves ? ids : none, count: count(ids)))
  }

  private mutating func addMeeting(_ settled: Range<TermID>, _ moved: Range<TermID>) {
    let inside = settled.clamped(to: moved)
    if count(settled) == count(inside) {
      cut(moved, moves: true)
    } else {
      add(SubjectRun(settled: settled, moved: moved, count: count(settled) + count(moved) - count(inside)))
    }
  }

  private mutating func cut(_ ids: Range<TermID>, without moved: Range<TermID>) {
    let before = ids.clamped(to: ids.lowerBound..<max(ids.lowerBound, moved.lowerBound))
    cut(before, moves: false)
    cut(min(ids.upperBound, max(ids.lowerBound, moved.upperBound))..<ids.upperBound, moves: false)
  }

  /// Adds runs of ids that stand in the output as they stand in the table.
  private mutating func cut(_ ids: Range<TermID>, moves: Bool) {
    var start = ids.lowerBound
    while start < ids.upperBound {
      let end = firstID(in: start..<ids.upperBound, after: position(start) + target)
      add(start..<end, moves: moves)
      start = end
    }
  }

  private mutating func add(_ run: SubjectRun) {
    if run.count > 0 { runs.append(run) }
  }

  /// The first id, but not the first of the range, before which `triples` triples stand, or the end of the range.
  private func firstID(in ids: Range<TermID>, after triples: Int) -> TermID {
    var lower = ids.lowerBound.index + 1
    var upper = ids.upperBound.index
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if position(TermID(index: middle)) < triples { lower = middle + 1 } else { upper = middle }
    }
    return TermID(index: lower)
  }

  private func count(_ ids: Range<TermID>) -> Int { position(ids.upperBound) - position(ids.lowerBound) }

  /// How many triples the subjects before `id` have.
  private func position(_ id: TermID) -> Int {
    graphs.reduce(0) { count, graph in
      let rows = graph.storage.spo
      return count + Int(rows.rowStarts[min(id.index, rows.rowCount)])
    }
  }
}
