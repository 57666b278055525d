extension Graph {
  /// Reads the graph of a snapshot: what is asserted in it, if it has several layers.
  ///
  /// The columns stay in the file, which stays mapped as long as the graph lives.
  ///
  /// - Throws: `SnapshotError` when the file is damaged or its columns do not fit together.
  /// - Complexity: that of reading the graph's bytes once, divided among the processors.
  public init(snapshot: Snapshot) throws(SnapshotError) {
    self = try snapshot.read { reader throws(SnapshotError) in
      try Graph(layer: "asserted", over: TermTable(from: &reader), from: &reader)
    }
  }

  /// Writes the graph as a snapshot. The same graph always gives the same bytes.
  ///
  /// - Parameter sink: takes the bytes in order, at most four mebibytes at a time.
  /// - Throws: what the sink throws.
  /// - Complexity: O(*n*) for *n* bytes.
  public func writeSnapshot<Failure: Error>(
    to sink: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = SnapshotWriter()
    terms.add(to: &writer)
    add(layer: "asserted", to: &writer)
    try writer.write(to: sink)
  }

  /// Adds the columns of the triples, not those of the terms.
  ///
  /// - Parameter layer: the beginning of the sections' names.
  package func add(layer: String, to writer: inout SnapshotWriter) {
    writer.add("\(layer).pos.predicates", storage.pos.predicates)
    for (order, index) in [("spo", storage.spo), ("pos", storage.pos.rows), ("osp", storage.osp)] {
      writer.add("\(layer).\(order).rows", index.rowStarts)
      writer.add("\(layer).\(order).second", index.second)
      writer.add("\(layer).\(order).third", index.third)
    }
  }

  /// Takes the columns of the triples, which are to be checked before they are read.
  ///
  /// - Parameters:
  ///   - layer: the beginning of the sections' names.
  ///   - terms: the terms, taken from the same reader.
  package init(layer: String, over terms: TermTable, from reader: inout SnapshotReader) throws(SnapshotError) {
    let (iris, resources, all) = (terms.storage.iriCount, terms.storage.resourceCount, terms.count)
    let spo = try SortedIndex("\(layer).spo", iris, all, mostRows: resources, from: &reader)
    let predicates = try reader.column("\(layer).pos.predicates", .rising(below: iris), as: TermID.self)
    let pos = PredicateIndex(
      predicates: predicates,
      rows: try SortedIndex("\(layer).pos", all, resources, mostRows: predicates.count, from: &reader))
    guard pos.rows.rowCount == predicates.count else {
      throw reader.error(
        "layer ‘\(layer)’", "there are \(predicates.count) predicates and \(pos.rows.rowCount) rows of them")
    }
    let osp = try SortedIndex("\(layer).osp", resources, iris, mostRows: all, from: &reader)
    guard spo.count == pos.count, spo.count == osp.count else {
      throw reader.error(
        "layer ‘\(layer)’", "the three orders have \(spo.count), \(pos.count) and \(osp.count) triples")
    }
    self.init(storage: Storage(terms: terms, spo: spo, pos: pos, osp: osp))
  }
}

extension SortedIndex {
  /// Takes the columns of one order: ids of its second parts below one limit, of its third parts below another,
  /// and a limited number of rows.
  fileprivate init(
    _ name: String, _ secondLimit: Int, _ thirdLimit: Int, mostRows: Int, from reader: inout SnapshotReader
  ) throws(SnapshotError) {
    let second = try reader.column("\(name).second", .below(secondLimit), as: TermID.self)
    let third = try reader.column("\(name).third", count: second.count, .below(thirdLimit), as: TermID.self)
    let rowStarts = try reader.column("\(name).rows", .starts(upTo: second.count), as: UInt32.self)
    guard (1...mostRows + 1).contains(rowStarts.count) else {
      throw reader.error("section ‘\(name).rows’", "there are \(rowStarts.count - 1) rows of at most \(mostRows)")
    }
    self.init(rowStarts: rowStarts, second: second, third: third)
  }
}
