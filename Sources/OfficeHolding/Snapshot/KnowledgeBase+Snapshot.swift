public import KnowledgeGraph

extension KnowledgeBase {
  /// Reads the knowledge of a snapshot in place: the asserted triples, the index of the tenures, and where they are asked
  /// for and stored what follows from the triples.
  ///
  /// What the snapshot does not have is made: one of a graph alone has no index, and one that was built without
  /// what follows has no derived triples.
  ///
  /// - Parameters:
  ///   - snapshot: The snapshot.
  ///   - deriving: What is derived.
  /// - Throws: `SnapshotError` when the file is damaged or its columns do not fit together.
  /// - Complexity: That of reading the bytes that are needed once, divided among the processors; where something must be
  ///   made, that of ``init(asserted:deriving:)``.
  public convenience init(snapshot: Snapshot, deriving: Deriving = .everything) throws(SnapshotError) {
    let hasLayers = deriving == .nothing || snapshot.hasSection("derived.spo.rows")
    guard snapshot.hasSection("tenures.nodes"), hasLayers else {
      self.init(asserted: try Graph(snapshot: snapshot), deriving: deriving)
      return
    }
    let parts = try snapshot.read { reader throws(SnapshotError) in
      let terms = try TermTable(from: &reader)
      let asserted = try Graph(layer: "asserted", over: terms, from: &reader)
      let derived =
        deriving == .nothing ? Graph(emptyOver: terms) : try Graph(layer: "derived", over: terms, from: &reader)
      let columns = try TenureColumns(from: &reader, over: terms)
      let dropped = try reader.checkedColumn("knowledge.dropped", count: 1, .below(.max), as: UInt64.self)
      return (asserted, derived, columns, droppedCount: Int(dropped[0]))
    }
    let vocabulary = VocabularyIDs(in: parts.0)
    let index = try TenureIndex(parts.2, in: parts.0, vocabulary, of: snapshot)
    self.init(parts.0, parts.1, index, vocabulary, deriving, droppedCount: parts.droppedCount)
  }

  /// Writes the knowledge as a snapshot, with the derived triples where they were derived. The same knowledge always gives
  /// the same bytes.
  ///
  /// - Parameter sink: Takes the bytes in order, at most four mebibytes at a time.
  /// - Throws: What the sink throws.
  /// - Complexity: O(n) for n bytes.
  public func writeSnapshot<Failure: Error>(to sink: (Span<UInt8>) throws(Failure) -> Void) throws(Failure) {
    var writer = SnapshotWriter()
    asserted.terms.add(to: &writer)
    asserted.add(layer: "asserted", to: &writer)
    if deriving == .everything { derived.add(layer: "derived", to: &writer) }
    tenureIndex.columns.add(to: &writer)
    writer.add("knowledge.dropped", Column([UInt64(droppedCount)]))
    try writer.write(to: sink)
  }
}

extension TenureIndex {
  /// An index of columns that were stored and checked each by itself; here it is checked that they fit the graph.
  fileprivate init(
    _ columns: TenureColumns, in graph: Graph, _ vocabulary: VocabularyIDs, of snapshot: Snapshot
  ) throws(SnapshotError) {
    let tenures = graph.subjectRun(of: vocabulary[GS.Class.tenure], vocabulary[RDF.type])
    guard tenures.count == columns.slots.count else {
      throw snapshot.error(
        "section ‘tenures.slots’", "there are \(columns.slots.count) tenures and \(tenures.count) in the graph")
    }
    // What finds the place of a node in the list relies on its order.
    guard zip(tenures, tenures.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw snapshot.error("section ‘asserted.pos.third’", "the tenures do not rise")
    }
    for (name, pairs) in [
      ("tenures.other-previous", columns.otherPrevious.count), ("tenures.other-next", columns.otherNext.count),
      ("tenures.continuations", columns.continuations.count), ("tenures.contested", columns.contested.count),
    ] where pairs % 2 == 1 {
      throw snapshot.error("section ‘\(name)’", "a pair has one part")
    }
    self.init(unchecked: columns, tenures, NodeNumbers(tenures))
  }
}
