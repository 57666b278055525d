internal import KnowledgeGraph

/// The triples of one or more graphs of one term table, subject by subject in the order of output, each triple once.
///
/// Memory: 12 bytes for each triple of the largest subject.
struct SubjectBlocks {
  private let order: OutputOrder
  private let first: TermID?
  private var streams: [Stream]
  /// The triples of the current subject.
  private(set) var triples: [Triple] = []

  /// - Parameters:
  ///   - graphs: graphs that share one term table.
  ///   - order: the order of terms.
  ///   - first: the predicate that comes before all others.
  init(_ graphs: [Graph], order: OutputOrder, first: TermID?) {
    self.order = order
    self.first = first
    // Where ids move, each graph is read as two streams, those that move and the others: each is in the order of output.
    streams = graphs.flatMap { graph in
      order.rebase == nil ? [Stream(graph, order.moved, nil)] : [true, false].map { Stream(graph, order.moved, $0) }
    }
  }

  /// Reads the next subject's triples into `triples`; false at the end.
  mutating func next() -> Bool {
    triples.removeAll(keepingCapacity: true)
    var subject: TermID?
    for stream in streams {
      guard let candidate = stream.head?.subject else { continue }
      if let best = subject, !order.isBefore(candidate, best) { continue }
      subject = candidate
    }
    guard let subject else { return false }
    var sources = 0
    for index in streams.indices where streams[index].head?.subject == subject {
      sources += 1
      while let head = streams[index].head, head.subject == subject {
        triples.append(head)
        streams[index].advance()
      }
    }
    if order.rebase != nil {
      triples.sort(by: isBefore)
    } else if sources > 1 {
      triples.sort()
    }
    if sources > 1 { removeDuplicates() }
    if let first { moveToFront(first) }
    return true
  }

  private func isBefore(_ left: Triple, _ right: Triple) -> Bool {
    left.predicate == right.predicate
      ? order.isBefore(left.object, right.object) : order.isBefore(left.predicate, right.predicate)
  }

  private mutating func removeDuplicates() {
    var kept = 1
    for index in 1..<triples.count where triples[index] != triples[kept - 1] {
      triples[kept] = triples[index]
      kept += 1
    }
    triples.removeLast(triples.count - kept)
  }

  private mutating func moveToFront(_ predicate: TermID) {
    guard let start = triples.firstIndex(where: { $0.predicate == predicate }), start > 0 else { return }
    let end = triples[start...].firstIndex { $0.predicate != predicate } ?? triples.endIndex
    let run = Array(triples[start..<end])
    triples.removeSubrange(start..<end)
    triples.insert(contentsOf: run, at: 0)
  }
}

extension SubjectBlocks {
  /// A graph's triples in order, all of them, or only those whose subject is (or is not) in a range.
  private struct Stream {
    private var iterator: Matches.Iterator
    private let range: Range<TermID>
    private let inside: Bool?
    private(set) var head: Triple?

    init(_ graph: Graph, _ range: Range<TermID>, _ inside: Bool?) {
      iterator = graph.match().makeIterator()
      self.range = range
      self.inside = inside
      advance()
    }

    mutating func advance() {
      repeat {
        head = iterator.next()
      } while head.map { inside != nil && range.contains($0.subject) != inside } ?? false
    }
  }
}
