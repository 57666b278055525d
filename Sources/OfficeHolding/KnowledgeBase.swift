public import KnowledgeGraph

/// What is known: the asserted triples, what follows from them, and the index of who held what when.
///
/// Both layers share one term table, so a node has one id in both. The class is immutable; it is a class so that the
/// thousands of views that a query makes share one reference.
public final class KnowledgeBase: Sendable {
  /// What the knowledge files, imports and RDF files say, without anything derived.
  public let asserted: Graph
  /// What follows from the asserted triples: bounds, day counts, sets of conflicting dates, interregna, order.
  /// Holds no triple that is asserted.
  public let derived: Graph
  /// How many derived triples came with the data and were left out, to be derived anew.
  public let droppedCount: Int
  /// Every tenure, in the order of the node ids.
  public let tenures: [Tenure.ID]
  /// When each tenure may have been, per position and over all.
  public let temporalIndex: TemporalIndex
  /// The ids of the vocabulary's terms that occur.
  private let vocabulary: [String: TermID]

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
    vocabulary = Self.occurringTerms(in: layers[0])
    let types = vocabulary[RDF.type]
    let tenure = vocabulary[GS.Class.tenure]
    var nodes: [TermID] = []
    if let types, let tenure { nodes = Array(layers[0].subjects(of: tenure, types)) }
    tenures = nodes
    temporalIndex = TemporalIndex(tenures: nodes, asserted: layers[0], derived: layers[1], vocabulary: vocabulary)
  }

  private static func occurringTerms(in graph: Graph) -> [String: TermID] {
    var ids: [String: TermID] = [:]
    for iri in GS.all + [RDF.type, RDF.subject, RDF.predicate, RDF.object] {
      if let id = graph.id(for: .iri(iri)) { ids[iri] = id }
    }
    return ids
  }
}
