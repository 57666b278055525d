extension Graph {
  /// The graph of builders' triples over the table of their terms.
  ///
  /// - Parameters:
  ///   - triples: those of each builder, in the ids of its interner; freed on the way.
  ///   - ranks: the table's ids for those of the interners.
  ///   - interner: the number of the first builder's interner; the others' follow.
  init(
    terms: TermTable, triples: consuming [GrowingList<Triple>], renumberedBy ranks: TermRanks, from interner: Int,
    _ progress: WorkProgress?
  ) {
    progress?.begin(phase: "indexing triples", unit: .triples)
    let spo = SubjectRows(TripleChunks(consume triples, renumberedBy: ranks, from: interner)).index()
    let osp = spo.rotated()
    self.init(storage: Storage(terms: terms, spo: spo, pos: PredicateIndex(dense: osp.rotated()), osp: osp))
  }
}
