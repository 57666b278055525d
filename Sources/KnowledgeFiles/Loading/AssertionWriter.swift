internal import KnowledgeGraph

/// Turns what the files state into triples.
struct AssertionWriter {
  let names: VocabularyNames
  let base: String
  /// The IRI of each source, by slug.
  let sources: [String: String]
  let layouts: [String: SourceLayout]

  /// The asserted triples.
  func triples(
    things: [ThingTable.Thing], nodeEvidence: [(thing: String, source: String, units: [EvidenceUnit])],
    records: [RecordEvidence], assertions: [Assertion]
  ) -> GraphBuilder {
    var builder = GraphBuilder()
    for thing in things { builder.insert(.iri(thing.iri), .iri(RDF.type), .iri(thing.classIRI)) }
    for (thing, source, units) in nodeEvidence {
      for unit in units { insert(unit, of: thing, source, into: &builder) }
    }
    for record in records {
      for triple in record.triples(base: base, namespace: names.namespace) { builder.insert(triple) }
    }
    for assertion in assertions { insert(assertion, into: &builder) }
    return builder
  }

  private func insert(_ assertion: Assertion, into builder: inout GraphBuilder) {
    if assertion.isPlain { builder.insert(assertion.triple) }
    guard let iri = assertion.statement else { return }
    let statement = Term.iri(iri)
    builder.insert(statement, .iri(RDF.type), .iri(names.statement))
    builder.insert(statement, .iri(RDF.subject), assertion.triple.subject)
    builder.insert(statement, .iri(RDF.predicate), assertion.triple.predicate)
    builder.insert(statement, .iri(RDF.object), assertion.triple.object)
    builder.insert(statement, .iri(names.standing), .iri(assertion.standing))
    for reason in assertion.evidence.compactMap(\.unread) {
      builder.insert(statement, .iri(names.unread), .iri(names.namespace + reason))
    }
    for citation in assertion.cites { builder.insert(statement, .iri(names.cites), .iri(citation.iri)) }
    if let source = assertion.source {
      for unit in assertion.evidence { insert(unit, of: iri, source, into: &builder) }
    }
  }

  private func insert(_ unit: EvidenceUnit, of node: String, _ source: String, into builder: inout GraphBuilder) {
    let places = unit.ranges.map { place($0, source, into: &builder) }
    guard unit.isJoint else {
      for place in places { builder.insert(.iri(node), .iri(names.evidence), .iri(place)) }
      return
    }
    let joint = Term.iri("\(base)joint-evidence/\(source)/\(unit)")
    builder.insert(.iri(node), .iri(names.jointEvidence), joint)
    builder.insert(joint, .iri(RDF.type), .iri(names.jointEvidenceClass))
    for place in places { builder.insert(joint, .iri(names.part), .iri(place)) }
  }

  /// The node of one range: an `oa:SpecificResource` with an `oa:TextPositionSelector`.
  private func place(_ range: Range<Int>, _ source: String, into builder: inout GraphBuilder) -> String {
    let name = "\(source)/\(range.lowerBound)-\(range.upperBound)"
    let iri = "\(base)evidence/\(name)"
    let selector = Term.iri("\(base)selector/\(name)")
    builder.insert(.iri(iri), .iri(RDF.type), .iri(OA.specificResource))
    if let source = sources[source] { builder.insert(.iri(iri), .iri(OA.hasSource), .iri(source)) }
    builder.insert(.iri(iri), .iri(OA.hasSelector), selector)
    if let passage = layouts[source]?.passage(at: range.lowerBound) {
      builder.insert(.iri(iri), .iri(names.passage), .iri(passage.kind))
    }
    builder.insert(selector, .iri(RDF.type), .iri(OA.textPositionSelector))
    builder.insert(selector, .iri(OA.start), offset(range.lowerBound))
    builder.insert(selector, .iri(OA.end), offset(range.upperBound))
    return iri
  }

  private func offset(_ offset: Int) -> Term {
    .literal(Literal(String(offset), datatype: XSD.nonNegativeInteger))
  }
}
