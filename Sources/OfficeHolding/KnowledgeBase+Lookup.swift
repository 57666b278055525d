public import KnowledgeGraph

/// Both layers read as one graph.
extension KnowledgeBase {
  /// The term with this id.
  public func term(for id: TermID) -> Term { asserted.term(for: id) }

  /// The id of a term, or `nil` when it occurs nowhere. Complexity: O(log n) term comparisons.
  public func id(for term: Term) -> TermID? { asserted.id(for: term) }

  /// The id of an IRI, or `nil` when it occurs nowhere.
  public func id(forIRI iri: String) -> TermID? {
    vocabulary[iri] ?? (vocabulary.isAbsent(iri) ? nil : asserted.id(forIRI: iri))
  }

  /// The triples of both layers that match, the asserted ones first.
  public func match(
    subject: TermID? = nil, predicate: TermID? = nil, object: TermID? = nil
  ) -> some Sequence<Triple> {
    [
      asserted.match(subject: subject, predicate: predicate, object: object),
      derived.match(subject: subject, predicate: predicate, object: object),
    ].joined()
  }

  /// How many triples have this node as subject. Complexity: O(1).
  public func degree(of node: TermID) -> Int { asserted.count(subject: node) + derived.count(subject: node) }

  /// The objects of a node's property: the asserted ones, then the derived ones; each layer in the order of the ids.
  ///
  /// - Parameters:
  ///   - subject: The node.
  ///   - property: The property's IRI.
  public func objects(of subject: TermID, _ property: String) -> [TermID] {
    guard let predicate = id(forIRI: property) else { return [] }
    return Array(asserted.objects(of: subject, predicate)) + Array(derived.objects(of: subject, predicate))
  }

  /// The nodes that have an object as a property: the asserted ones, then the derived ones.
  ///
  /// - Parameters:
  ///   - object: The object.
  ///   - property: The property's IRI.
  public func subjects(of object: TermID, _ property: String) -> [TermID] {
    guard let predicate = id(forIRI: property) else { return [] }
    return Array(asserted.subjects(of: object, predicate)) + Array(derived.subjects(of: object, predicate))
  }

  /// Whether a triple is known, asserted or derived.
  public func contains(_ subject: TermID, _ property: String, _ object: TermID) -> Bool {
    guard let predicate = id(forIRI: property) else { return false }
    let triple = Triple(subject, predicate, object)
    return asserted.contains(triple) || derived.contains(triple)
  }

  /// Every node of a class or of one of its subclasses, in the order of the ids.
  ///
  /// - Parameter className: The IRI of a class of the vocabulary.
  public func nodes(of className: String) -> [TermID] {
    let found = GS.Class.withSubclasses(of: className).flatMap { name -> [TermID] in
      guard let id = id(forIRI: name) else { return [] }
      return subjects(of: id, RDF.type)
    }
    return Set(found).sorted()
  }

  /// Whether a node is of a class or of one of its subclasses.
  public func isA(_ node: TermID, _ className: String) -> Bool {
    GS.Class.withSubclasses(of: className).contains { name in
      id(forIRI: name).map { contains(node, RDF.type, $0) } ?? false
    }
  }

  /// The IRI of a node, or `nil` for a blank node or a literal.
  public func iri(of node: TermID) -> String? {
    guard case .iri(let iri) = term(for: node) else { return nil }
    return iri
  }

  /// The text of a term: the IRI, the blank node's label with `_:`, or the literal's lexical form.
  public func text(of node: TermID) -> String {
    switch term(for: node) {
    case .iri(let iri): iri
    case .blank(let label): "_:" + label
    case .literal(let literal): literal.lexicalForm
    }
  }

  /// `kind/slug`, or what stands for it in a node that is named otherwise.
  public func name(of node: TermID) -> String {
    iri(of: node).map { NodeName(iri: $0).description } ?? text(of: node)
  }

  /// The name by which people know a node: its preferred label in the wanted language, else without language, else any,
  /// else a title; of a tenure
  /// without a name, holder and office; else the slug.
  ///
  /// - Parameters:
  ///   - node: A node.
  ///   - language: A language tag in lower case.
  public func label(of node: TermID, language: String = "en") -> String {
    for property in [SKOS.prefLabel, RDFS.label, DCTerms.title] {
      let literals = objects(of: node, property).compactMap { id -> Literal? in
        guard case .literal(let literal) = term(for: id) else { return nil }
        return literal
      }
      let best =
        literals.first { $0.language == language } ?? literals.first { $0.language == nil } ?? literals.first
      if let best { return best.lexicalForm }
    }
    if isA(node, GS.Class.tenure) {
      // A tenure seldom has a name of its own: it is called by who held what.
      let parts = (objects(of: node, GS.holder) + objects(of: node, GS.office)).filter { $0 != node }
      if !parts.isEmpty { return parts.map { shortLabel(of: $0, language) }.joined(separator: ", ") }
    }
    guard let iri = iri(of: node) else { return text(of: node) }
    return NodeName(iri: iri).slug
  }

  /// The label of what is no tenure, so that labels of tenures end.
  private func shortLabel(of node: TermID, _ language: String) -> String {
    isA(node, GS.Class.tenure) ? name(of: node) : label(of: node, language: language)
  }
}
