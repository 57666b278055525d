import KnowledgeGraph

/// Loaded triples without those that are derived, and with what their claims of dates come to.
struct AssertedLayer {
  /// The triples; those that were loaded, where nothing had to change.
  let graph: Graph
  /// The ids of the vocabulary's terms in it.
  let vocabulary: VocabularyIDs
  /// The dates that are claimed differently.
  let contested: ContestedDates
  /// How many derived triples were left out.
  let droppedCount: Int

  /// Drops what is derived and settles the dates.
  ///
  /// - Complexity: O(n) for n triples; O(n log n) where something has to change.
  init(of loaded: Graph) {
    var vocabulary = VocabularyIDs(in: loaded)
    let derivedTriples = DerivedTriples(in: loaded, vocabulary)
    var graph = loaded
    if !derivedTriples.isEmpty {
      graph = loaded.filtered { !derivedTriples.contains($0) }
      vocabulary = VocabularyIDs(in: graph)
    }
    droppedCount = loaded.count - graph.count
    var claims = DateClaims(in: graph, vocabulary)
    if !claims.isSettled {
      graph = graph.settled(by: claims)
      vocabulary = VocabularyIDs(in: graph)
      claims = DateClaims(in: graph, vocabulary)
    }
    self.graph = graph
    self.vocabulary = vocabulary
    contested = ContestedDates(keys: claims.contested)
  }
}

extension ContestedDates {
  /// The same properties by their ids in another graph, in which they all occur.
  func moved(from old: Graph, to new: Graph) -> ContestedDates {
    ContestedDates(
      keys: keys.compactMap { key in
        guard let subject = new.id(for: old.term(for: key.subject)),
          let predicate = new.id(for: old.term(for: key.predicate))
        else { return nil }
        return DateClaims.Key(subject: subject, predicate: predicate)
      })
  }
}

extension Graph {
  /// The triples for which a test is true, as a graph of their terms alone.
  func filtered(_ isKept: (Triple) -> Bool) -> Graph {
    var copy = GraphCopy(of: self)
    for triple in match() where isKept(triple) { copy.insert(triple) }
    return copy.builder.freeze()
  }

  /// The triples with what claims of dates come to.
  fileprivate func settled(by claims: DateClaims) -> Graph {
    var copy = GraphCopy(of: self)
    for triple in match() where !claims.superseded.contains(triple) { copy.insert(triple) }
    for triple in claims.restored { copy.insert(triple) }
    return copy.builder.freeze()
  }
}

/// A builder that takes triples of a frozen graph, and reads each term once.
struct GraphCopy {
  let graph: Graph
  var builder = GraphBuilder()
  /// The builder's id of each term of the graph, where it has one.
  private var ids: [TermID?]

  init(of graph: Graph) {
    self.graph = graph
    ids = Array(repeating: nil, count: graph.terms.count)
  }

  /// The builder's id of a term of the graph.
  mutating func id(of old: TermID) -> TermID {
    let number = Int(old.rawValue)
    if let known = ids[number] { return known }
    let new = builder.intern(old, of: graph)
    ids[number] = new
    return new
  }

  mutating func insert(_ triple: Triple) {
    builder.insert(Triple(id(of: triple.subject), id(of: triple.predicate), id(of: triple.object)))
  }
}

extension GraphBuilder {
  /// The builder's id of a term of a frozen graph; no string is made of an IRI or a blank node.
  mutating func intern(_ id: TermID, of graph: Graph) -> TermID {
    switch graph.terms.kind(of: id) {
    case .iri: graph.terms.withText(of: id) { intern(iri: $0) }
    case .blank: graph.terms.withText(of: id) { intern(blank: $0) }
    case .literal: intern(graph.term(for: id))
    }
  }
}
