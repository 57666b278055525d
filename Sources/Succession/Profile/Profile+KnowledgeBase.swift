public import KnowledgeGraph
public import OfficeHolding

extension Profile {
  /// Collects everything known of a node.
  ///
  /// - Complexity: O(k log n) for k triples and statements about the node.
  public init(of node: TermID, in knowledge: KnowledgeBase) {
    let view = AnyThing(node, in: knowledge)
    thing = Named(view)
    iri = view.iri
    classes = view.localNames(RDF.type).sorted()
    places = view.places

    let statements = knowledge.statements(about: node)
    var values: [TermID: Set<TermID>] = [:]
    let hidden = Set([RDF.type, GS.evidence].compactMap { knowledge.id(forIRI: $0) })
    for triple in knowledge.match(subject: node) where !hidden.contains(triple.predicate) {
      values[triple.predicate, default: []].insert(triple.object)
    }
    var statementsByTriple: [Triple: [Statement]] = [:]
    for statement in statements {
      guard let predicate = statement.predicate, let object = statement.object else { continue }
      values[predicate.node, default: []].insert(object.node)
      statementsByTriple[Triple(node, predicate.node, object.node), default: []].append(statement)
    }
    properties =
      values.map { predicate, objects in
        Property(
          name: knowledge.localName(of: predicate), iri: knowledge.text(of: predicate),
          claims: objects.sorted().flatMap { object in
            let triple = Triple(node, predicate, object)
            return Self.claims(triple, statementsByTriple[triple] ?? [], knowledge)
          })
      }.sorted { ($0.name, $0.iri) < ($1.name, $1.iri) }
    mentions = Self.mentions(of: node, knowledge)
  }

  private static func claims(_ triple: Triple, _ statements: [Statement], _ knowledge: KnowledgeBase) -> [Claim] {
    let value = Value(triple.object, in: knowledge)
    guard !statements.isEmpty else {
      let isDerived = knowledge.derived.contains(triple)
      return [Claim(value: value, standing: isDerived ? "derived" : "stated", statement: nil)]
    }
    return statements.map { Claim(value: value, standing: $0.standing, statement: $0) }
  }

  /// What names the node, without the statements about it and without its own evidence.
  private static func mentions(of node: TermID, _ knowledge: KnowledgeBase) -> [Mention] {
    let bookkeeping = Set(
      [RDF.subject, RDF.object, RDF.predicate, PROV.wasDerivedFrom, GS.contradicts].compactMap {
        knowledge.id(forIRI: $0)
      })
    return knowledge.match(object: node)
      .filter { !bookkeeping.contains($0.predicate) }
      .map {
        Mention(thing: Named(AnyThing($0.subject, in: knowledge)), property: knowledge.localName(of: $0.predicate))
      }
      .sorted { ($0.property, $0.thing.label, $0.thing.id) < ($1.property, $1.thing.label, $1.thing.id) }
  }
}

extension Profile.Value {
  init(_ node: TermID, in knowledge: KnowledgeBase) {
    switch knowledge.term(for: node) {
    case .literal(let literal):
      text = literal.lexicalForm
      id = nil
      datatype = literal.language == nil && literal.datatype != XSD.string ? literal.datatype : nil
      language = literal.language
    case .iri, .blank:
      text = knowledge.words(for: node)
      id = knowledge.name(of: node)
      datatype = nil
      language = nil
    }
  }
}

extension Profile.Claim {
  init(value: Profile.Value, standing: String, statement: Statement?) {
    self.value = value
    self.standing = standing
    support = statement.map(Support.init)
    contradicts = (statement?.contradicted ?? []).map { $0.knowledge.words(for: $0.node) }.sorted()
  }
}
