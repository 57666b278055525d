import KnowledgeGraph

/// Which triples of loaded data are derived: those of properties that are only ever derived, all about an interregnum,
/// a contradiction or a statement whose standing is derived, and the triple that such a statement is of, unless somebody asserts it too.
struct DerivedTriples {
  private var predicates: Set<TermID> = []
  private var subjects: Set<TermID> = []
  private var triples: Set<Triple> = []

  init(in graph: Graph, _ vocabulary: VocabularyIDs) {
    predicates = Set(GS.derivedProperties.compactMap { vocabulary[$0] })
    subjects = Set(GS.derivedClasses.flatMap { graph.subjects(of: vocabulary[$0], vocabulary[RDF.type]) })
    let statements = graph.subjects(of: vocabulary[GS.derived], vocabulary[GS.standing])
    subjects.formUnion(statements)
    for statement in statements {
      guard let triple = graph.reifiedTriple(of: statement, vocabulary) else { continue }
      let others = graph.statements(of: triple, vocabulary).filter { !subjects.contains($0) }
      if others.isEmpty { triples.insert(triple) }
    }
    addOrganizations(in: graph, vocabulary)
  }

  var isEmpty: Bool { predicates.isEmpty && subjects.isEmpty && triples.isEmpty }

  func contains(_ triple: Triple) -> Bool {
    predicates.contains(triple.predicate) || subjects.contains(triple.subject) || triples.contains(triple)
  }

  /// The organization of a tenure is derived where its office says the same.
  private mutating func addOrganizations(in graph: Graph, _ vocabulary: VocabularyIDs) {
    guard let property = vocabulary[ORG.organization], let organization = vocabulary[GS.organization] else { return }
    for triple in graph.match(predicate: property) {
      let positions = graph.objects(of: triple.subject, vocabulary[GS.office])
      if positions.contains(where: { graph.contains(Triple($0, organization, triple.object)) }) {
        triples.insert(triple)
      }
    }
  }
}

extension Graph {
  /// The triple that a statement is of, when it has one subject, predicate and object.
  func reifiedTriple(of statement: TermID, _ vocabulary: VocabularyIDs) -> Triple? {
    guard let subject = objects(of: statement, vocabulary[RDF.subject]).first,
      let predicate = objects(of: statement, vocabulary[RDF.predicate]).first,
      let object = objects(of: statement, vocabulary[RDF.object]).first
    else { return nil }
    return Triple(subject, predicate, object)
  }

  /// The statements of a triple.
  func statements(of triple: Triple, _ vocabulary: VocabularyIDs) -> [TermID] {
    subjects(of: triple.subject, vocabulary[RDF.subject]).filter {
      objects(of: $0, vocabulary[RDF.predicate]).contains(triple.predicate)
        && objects(of: $0, vocabulary[RDF.object]).contains(triple.object)
    }
  }
}
