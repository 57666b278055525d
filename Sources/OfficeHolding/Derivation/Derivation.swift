import Chronology
import KnowledgeGraph

/// What follows from asserted triples.
///
/// The steps: write bounds and day counts beside the dates; the sets of dates that are claimed differently, and what
/// contradicts what; who followed whom by the order of the tenures, and what lay between.
struct Derivation {
  /// The asserted triples; all ids below are its ids, but where a builder's are meant.
  let source: Graph
  let dated: DatedGraph
  let index: TenureIndex
  /// The layers that are written.
  private(set) var asserted = GraphBuilder()
  var derived: GraphBuilder { writer.copy.builder }
  /// Writes what is derived.
  var writer: DerivedWriter
  /// What each date literal means, read once.
  private var dates: [TermID: EDTF?] = [:]

  var vocabulary: VocabularyIDs { dated.vocabulary }

  init(of layer: AssertedLayer) {
    source = layer.graph
    dated = DatedGraph(graph: layer.graph, vocabulary: layer.vocabulary, contested: layer.contested)
    index = TenureIndex(dated)
    asserted.insert(contentsOf: source)
    writer = DerivedWriter(from: source)
    writeDates()
    writeContradictions()
    writeOrder()
  }

  func term(_ id: TermID) -> Term { source.term(for: id) }

  /// The date that a literal writes.
  mutating func date(_ literal: TermID) -> EDTF? {
    if let known = dates[literal] { return known }
    let date = EDTF(literal: term(literal))
    dates[literal] = .some(date)
    return date
  }

  /// What a property's claims come to; `nil` without a date, or where they cannot be one.
  mutating func settled(_ subject: TermID, _ predicate: TermID) -> DateClaims.Settled? {
    let key = DateClaims.Key(subject: subject, predicate: predicate)
    let values = source.objects(of: subject, predicate)
    if values.count == 1, !dated.contested.contains(key) {
      guard let date = date(values[0]) else { return nil }
      return DateClaims.Settled(date: date, literal: values[0], statements: [], conflicts: [])
    }
    return DateClaims.settled(key, in: source, vocabulary)
  }
}
