public import KnowledgeGraph

extension VocabularySchema {
  /// Why a graph is no vocabulary.
  public enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The graph declares no `owl:Ontology` with an IRI, or more than one.
    case noOntology(found: Int)

    /// What was found and what was expected.
    public var description: String {
      switch self {
      case .noOntology(let found): "found \(found) owl:Ontology declarations, expected 1"
      }
    }
  }

  /// Reads what a vocabulary declares.
  /// - Parameter graph: the triples of the vocabulary.
  /// - Throws: `Failure` where the graph does not say which ontology it is.
  /// - Complexity: O(declared terms × depth of their hierarchy).
  public init(_ graph: Graph) throws(Failure) {
    let reader = SchemaReader(graph: graph)
    let ontologies = reader.subjects(RDF.type, .iri(OWL.ontology)).compactMap(\.iri)
    guard ontologies.count == 1, let ontology = ontologies.first else { throw .noOntology(found: ontologies.count) }
    let namespace = ontology.hasSuffix("#") || ontology.hasSuffix("/") ? ontology : ontology + "#"

    let classes = reader.subjects(RDF.type, .iri(OWL.class)).compactMap(\.iri).map { iri in
      Class(
        iri: iri, localName: Self.localName(iri), ancestors: reader.ancestors(of: iri, RDFS.subClassOf),
        labels: reader.labels(of: iri), isDerived: reader.has(iri, RDF.type, namespace + "DerivedClass"))
    }
    let kinds = [
      OWL.objectProperty, OWL.datatypeProperty, OWL.annotationProperty, RDF.property,
    ]
    let declared = Set(kinds.flatMap { reader.subjects(RDF.type, .iri($0)) }.compactMap(\.iri))
    let properties = declared.sorted().map { iri in
      Property(
        iri: iri, localName: Self.localName(iri), domain: reader.union(iri, RDFS.domain),
        range: reader.union(iri, RDFS.range), ancestors: reader.ancestors(of: iri, RDFS.subPropertyOf),
        labels: reader.labels(of: iri), isDay: reader.has(iri, RDF.type, namespace + "DayProperty"),
        isDerived: reader.has(iri, RDF.type, namespace + "DerivedProperty"))
    }
    let names = Set(classes.map(\.iri))
    var classesOfIndividual: [String: [String]] = [:]
    for (subject, type) in reader.typedTerms where names.contains(type) && subject.hasPrefix(namespace) {
      guard !reader.isMark(type, namespace: namespace) else { continue }
      classesOfIndividual[subject, default: []].append(type)
    }
    let individuals = classesOfIndividual.sorted { $0.key < $1.key }.map { iri, types in
      Individual(
        iri: iri, localName: Self.localName(iri), classes: types.sorted(), labels: reader.labels(of: iri))
    }
    self.init(namespace: namespace, classes: classes, properties: properties, individuals: individuals)
  }

  /// What follows the last `#` or `/` of an IRI.
  static func localName(_ iri: String) -> String {
    guard let cut = iri.lastIndex(where: { $0 == "#" || $0 == "/" }) else { return iri }
    return String(iri[iri.index(after: cut)...])
  }
}

/// Looks up terms of a vocabulary's graph.
private struct SchemaReader {
  let graph: Graph

  func subjects(_ predicate: String, _ object: Term) -> [Term] {
    guard let predicate = graph.id(for: .iri(predicate)), let object = graph.id(for: object) else { return [] }
    return graph.match(predicate: predicate, object: object).map { graph.term(for: $0.subject) }
  }

  func objects(_ subject: Term, _ predicate: String) -> [Term] {
    guard let subject = graph.id(for: subject), let predicate = graph.id(for: .iri(predicate)) else { return [] }
    return graph.match(subject: subject, predicate: predicate).map { graph.term(for: $0.object) }
  }

  func has(_ subject: String, _ predicate: String, _ object: String) -> Bool {
    objects(.iri(subject), predicate).contains(.iri(object))
  }

  var typedTerms: [(subject: String, type: String)] {
    guard let type = graph.id(for: .iri(RDF.type)) else { return [] }
    return graph.match(predicate: type).compactMap { triple in
      guard let subject = graph.term(for: triple.subject).iri, let type = graph.term(for: triple.object).iri else {
        return nil
      }
      return (subject, type)
    }
  }

  /// Whether a class marks terms of the vocabulary rather than things.
  func isMark(_ type: String, namespace: String) -> Bool {
    type == namespace + "DayProperty" || type == namespace + "DerivedProperty" || type == namespace + "DerivedClass"
  }

  func labels(of iri: String) -> [String] {
    [RDFS.label, SKOS.prefLabel, SKOS.altLabel].flatMap { objects(.iri(iri), $0) }.compactMap {
      if case .literal(let literal) = $0 { literal.lexicalForm } else { nil }
    }
  }

  /// The IRI itself and all that its chains of a predicate reach; cycles end.
  func ancestors(of iri: String, _ predicate: String) -> [String] {
    var reached: Set<String> = [iri]
    var waiting = [iri]
    while let next = waiting.popLast() {
      for parent in objects(.iri(next), predicate).compactMap(\.iri) where reached.insert(parent).inserted {
        waiting.append(parent)
      }
    }
    return reached.sorted()
  }

  /// The objects of a predicate, with `owl:unionOf` lists spelled out, of named datatypes too.
  func union(_ iri: String, _ predicate: String) -> [String] {
    var members: [String] = []
    for object in objects(.iri(iri), predicate) {
      let lists = objects(object, OWL.unionOf)
      if let name = object.iri { members.append(name) }
      for list in lists { members += self.list(list).compactMap(\.iri) }
    }
    return members
  }

  private func list(_ head: Term) -> [Term] {
    var items: [Term] = []
    var node = head
    var seen: Set<Term> = []
    while node != .iri(RDF.nil), seen.insert(node).inserted {
      items += objects(node, RDF.first)
      guard let rest = objects(node, RDF.rest).first else { break }
      node = rest
    }
    return items
  }
}

extension Term {
  var iri: String? {
    if case .iri(let iri) = self { iri } else { nil }
  }
}
