import KnowledgeGraph

/// The ids that the vocabulary's terms have in one graph, so that hot loops compare numbers.
struct VocabularyIDs: Sendable {
  private let ids: [String: TermID]
  /// The terms that were looked for outside Gensek's vocabulary and do not occur.
  private let absent: Set<String>

  init(in graph: Graph) {
    var ids: [String: TermID] = [:]
    let others = [
      RDF.type, RDF.subject, RDF.predicate, RDF.object, SKOS.prefLabel, SKOS.altLabel, PROV.wasDerivedFrom,
      ORG.organization, RDFS.label, DCTerms.title,
    ]
    for iri in others { ids[iri] = graph.id(forIRI: iri) }
    absent = Set(others.filter { ids[$0] == nil })
    for id in graph.terms.ids(ofIRIsWithPrefix: GS.namespace).ids { ids[graph.terms.text(of: id)] = id }
    self.ids = ids
  }

  /// Whether it is known that an IRI occurs nowhere.
  func isAbsent(_ iri: String) -> Bool { ids[iri] == nil && (absent.contains(iri) || iri.hasPrefix(GS.namespace)) }

  /// The id of an IRI of the vocabulary, or `nil` when it occurs nowhere.
  subscript(iri: String) -> TermID? { ids[iri] }
}

extension Range where Bound == TermID {
  /// The ids of a range, which is contiguous.
  fileprivate var ids: [TermID] {
    (lowerBound.rawValue..<upperBound.rawValue).map(TermID.init(rawValue:))
  }
}

extension Graph {
  /// The subjects of a property and an object that may not occur, without a copy.
  func subjectRun(of object: TermID?, _ predicate: TermID?) -> TermIDs {
    guard let object, let predicate else { return TermIDs() }
    return subjects(of: object, predicate)
  }

  /// The objects of a property that may not occur.
  func objects(of subject: TermID, _ predicate: TermID?) -> [TermID] {
    predicate.map { Array(objects(of: subject, $0)) } ?? []
  }

  /// The subjects of a property and an object that may not occur.
  func subjects(of object: TermID?, _ predicate: TermID?) -> [TermID] {
    guard let object, let predicate else { return [] }
    return Array(subjects(of: object, predicate))
  }
}
