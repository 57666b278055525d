internal import KnowledgeGraph

extension ValueReader {
  /// The IRI of the thing, the individual or the property that an id means under a property's range.
  func thing(_ id: String, of property: VocabularySchema.Property) throws(Fault) -> String {
    if property.range.contains(RDF.property) { return try propertyIRI(id) }
    let named = things.things(named: id)
    let fitting = named.filter { schema.admits(property, valueOf: $0.classIRI) }
    let individual = schema.individualsByName[id]
    let fittingIndividual = individual.flatMap { individual in
      individual.classes.contains { schema.admits(property, valueOf: $0) } ? individual.iri : nil
    }
    let candidates = fitting.map(\.iri) + [fittingIndividual].compactMap { $0 }
    if candidates.count == 1, let only = candidates.first { return only }
    if candidates.count > 1 {
      let choices = fitting.map { "\($0.kind)/\($0.slug)" }.joined(separator: ", ")
      throw Fault(
        kind: .unknownThing, found: "\(quoted(id)), which means several things", expected: "one of \(choices)")
    }
    if let other = named.first {
      throw Fault(
        kind: .rangeViolation, found: "\(other.kind)/\(other.slug), \(articled(other.classIRI))",
        expected: expectation(property))
    }
    if let individual {
      let kind = individual.classes.first.map(articled) ?? "an individual"
      throw Fault(
        kind: .rangeViolation, found: "\(individual.localName), \(kind)", expected: expectation(property),
        suggestion: suggestion(id, property))
    }
    throw Fault(
      kind: .unknownThing, found: "the unknown id \(quoted(id))", expected: expectation(property),
      suggestion: suggestion(id, property))
  }

  private func articled(_ classIRI: String) -> String {
    let name = VocabularySchema.localName(classIRI)
    return "\(article(name)) \(name)"
  }

  private func propertyIRI(_ name: String) throws(Fault) -> String {
    guard let property = schema.propertiesByName[name]?.first else {
      throw Fault(
        kind: .unknownKey, found: "the unknown property \(quoted(name))", expected: "the local name of a property",
        suggestion: nearestName(to: name, among: schema.propertiesByName.keys.sorted()))
    }
    return property.iri
  }

  private func suggestion(_ id: String, _ property: VocabularySchema.Property) -> String? {
    let hasKind = id.contains("/")
    let ids = things.all.filter { schema.admits(property, valueOf: $0.classIRI) }
      .map { hasKind ? "\($0.kind)/\($0.slug)" : $0.slug }
    let individuals =
      property.range.contains(OWL.thing)
      ? [] : property.range.flatMap { schema.individuals(of: $0) }.map(\.localName)
    return nearestName(to: id, among: ids + individuals)
  }
}
