public import KnowledgeGraph

/// What is known: the asserted triples, the index of who held what when, and as far as it was asked for what follows
/// from the triples.
///
/// Both layers share one term table, so a node has one id in both. The class is immutable; it is a class so that the
/// thousands of views that a query makes share one reference.
public final class KnowledgeBase: Sendable {
  /// What is derived.
  public enum Deriving: Sendable {
    /// All that follows: what is shown, walked, exported or audited needs it.
    case everything
    /// No triple. Questions on tenures have the same answers, for they ask the index; it costs nothing, where all that
    /// follows is several times as much as is asserted.
    case nothing
  }

  /// What the knowledge files, imports and RDF files say, without anything derived.
  public let asserted: Graph
  /// What follows from the asserted triples: bounds, day counts, sets of conflicting dates, interregna, order. Empty where
  /// nothing was to be derived.
  public let derived: Graph
  /// Whether ``derived`` has all that follows.
  public let deriving: Deriving
  /// How many derived triples came with the data and were left out.
  public let droppedCount: Int
  /// Who held what when: the bounds, holders and order of all tenures.
  public let tenureIndex: TenureIndex
  /// The ids of the vocabulary's terms that occur.
  let vocabulary: VocabularyIDs

  /// Drops what is derived in the data, indexes the tenures, and derives what is asked for.
  ///
  /// - Parameters:
  ///   - graph: The data, as loaded.
  ///   - deriving: What is derived.
  /// - Complexity: O(n) for n triples and O(t log t) for t tenures; to derive everything, O(n log n).
  public convenience init(asserted graph: Graph, deriving: Deriving = .everything) {
    let layer = AssertedLayer(of: graph)
    switch deriving {
    case .nothing:
      self.init(
        layer.graph, Graph(emptyOver: layer.graph.terms), layer.contested, deriving, droppedCount: layer.droppedCount)
    case .everything:
      let derivation = Derivation(of: layer)
      let layers = GraphBuilder.freeze([derivation.asserted, derivation.derived])
      let contested = layer.contested.moved(from: layer.graph, to: layers[0])
      self.init(layers[0], layers[1], contested, deriving, droppedCount: layer.droppedCount)
    }
  }

  private convenience init(
    _ asserted: Graph, _ derived: Graph, _ contested: ContestedDates, _ deriving: Deriving, droppedCount: Int
  ) {
    let vocabulary = VocabularyIDs(in: asserted)
    let dated = DatedGraph(graph: asserted, vocabulary: vocabulary, contested: contested)
    self.init(asserted, derived, TenureIndex(dated), vocabulary, deriving, droppedCount: droppedCount)
    returnFreedMemory()
  }

  init(
    _ asserted: Graph, _ derived: Graph, _ tenureIndex: TenureIndex, _ vocabulary: VocabularyIDs, _ deriving: Deriving,
    droppedCount: Int
  ) {
    self.asserted = asserted
    self.derived = derived
    self.tenureIndex = tenureIndex
    self.vocabulary = vocabulary
    self.deriving = deriving
    self.droppedCount = droppedCount
  }

  /// The node of every tenure, ascending.
  public var tenureNodes: TermIDs { tenureIndex.tenures }

  /// The asserted triples as far as dates are read from them.
  var dated: DatedGraph {
    DatedGraph(
      graph: asserted, vocabulary: vocabulary, contested: ContestedDates(pairs: tenureIndex.columns.contested))
  }
}
