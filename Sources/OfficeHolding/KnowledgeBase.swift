public import KnowledgeGraph

/// What is known: the asserted triples, what follows from them, and the index of who held what when.
///
/// Both layers share one term table, so a node has one id in both. The class is immutable; it is a class so that the
/// thousands of views that a query makes share one reference.
public final class KnowledgeBase: Sendable {
  /// What the knowledge files, imports and RDF files say, without anything derived.
  public let asserted: Graph
  /// What follows from the asserted triples: bounds, day counts, sets of conflicting dates, interregna, order.
  public let derived: Graph
  /// How many derived triples came with the data and were left out, to be derived anew.
  public let droppedCount: Int
  /// The node of every tenure, ascending.
  public let tenureNodes: [TermID]
  /// When each tenure may have been, per position and over all.
  public let temporalIndex: TemporalIndex
  /// The ids of the vocabulary's terms that occur.
  let vocabulary: VocabularyIDs

  /// Drops what is derived in the data, derives it anew and indexes the tenures.
  ///
  /// - Parameter graph: The data, as loaded.
  /// - Complexity: O(n log n) for n triples.
  public init(asserted graph: Graph) {
    let derivation = Derivation(of: graph)
    let layers = GraphBuilder.freeze([derivation.asserted, derivation.derived])
    asserted = layers[0]
    derived = layers[1]
    droppedCount = derivation.droppedCount
    vocabulary = VocabularyIDs(in: layers[0])
    tenureNodes = layers[0].subjects(of: vocabulary[GS.Class.tenure], vocabulary[RDF.type])
    temporalIndex = TemporalIndex(
      tenureNodes, of: DatedGraph(asserted: asserted, derived: derived, vocabulary: vocabulary))
  }
}
