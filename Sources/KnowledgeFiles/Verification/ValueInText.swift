internal import Chronology
internal import KnowledgeGraph

/// Looks for a value in a text as its datatype is read: a date as a date, a thing by its labels, other text as it stands.
struct ValueInText {
  let schema: VocabularySchema
  let names: VocabularyNames
  /// The labels and alternative labels of each described thing, by IRI.
  let labels: [String: [String]]
  /// The holder and office of each tenure, by IRI: a text speaks of a tenure by them, for it has no name.
  private let namesakes: [String: [String]]

  init(_ folder: KnowledgeFolder) {
    schema = folder.schema
    names = VocabularyNames(namespace: folder.schema.namespace)
    // Not rdfs:label: that is the editors' own name, of which the source need know nothing.
    let naming = [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel]
    var labels: [String: [String]] = [:]
    var namesakes: [String: [String]] = [:]
    for assertion in folder.assertions {
      guard case .iri(let subject) = assertion.triple.subject, case .iri(let predicate) = assertion.triple.predicate
      else { continue }
      switch assertion.triple.object {
      case .literal(let literal):
        let ancestors = folder.schema.properties[predicate]?.ancestors ?? [predicate]
        if naming.contains(where: ancestors.contains) { labels[subject, default: []].append(literal.lexicalForm) }
      case .iri(let object) where predicate == names.holder || predicate == names.office:
        namesakes[subject, default: []].append(object)
      case .iri, .blank: break
      }
    }
    self.labels = labels
    self.namesakes = namesakes
  }

  /// Every place where a value stands, with the name of its property beside it if that stands there.
  func occurrences(of object: Term, as predicate: Term, in view: TextView) -> [Occurrence] {
    let found: [Occurrence] =
      switch object {
      case .iri(let iri): NameReader.occurrences(ofAny: names(of: iri), in: view)
      case .literal(let literal): occurrences(of: literal, in: view)
      case .blank: []
      }
    return found.map { extended($0, by: predicate, in: view) }
  }

  /// What a value may be called, for messages.
  func names(of iri: String) -> [String] {
    labels[iri] ?? schema.individuals[iri]?.labels ?? schema.properties[iri]?.labels
      ?? namesakes[iri]?.flatMap { labels[$0] ?? [] } ?? []
  }

  private func occurrences(of literal: Literal, in view: TextView) -> [Occurrence] {
    switch literal.datatype {
    case EDTF.datatype, XSD.date: DateReader.occurrences(of: literal.lexicalForm, in: view)
    case XSD.duration, names.durationRange: DurationReader.occurrences(of: literal.lexicalForm, in: view)
    case XSD.integer, XSD.int, XSD.long, XSD.nonNegativeInteger, XSD.positiveInteger, XSD.decimal, XSD.double:
      NumberReader.occurrences(of: literal.lexicalForm, in: view)
    default: NameReader.occurrences(of: literal.lexicalForm, in: view)
    }
  }

  /// Takes in the property's own name where it stands right before or after the value, as in “ISBN 978-…” or a table of labels and values.
  private func extended(_ occurrence: Occurrence, by predicate: Term, in view: TextView) -> Occurrence {
    guard case .iri(let iri) = predicate, let property = schema.properties[iri], occurrence.stretches.count == 1,
      let stretch = occurrence.stretches.first
    else { return occurrence }
    let labels = property.labels.flatMap { NameReader.occurrences(of: $0, in: view) }.flatMap(\.stretches)
    let before = labels.filter { $0.upperBound <= stretch.lowerBound && joins($0.upperBound, stretch.lowerBound, view) }
      .min { $0.lowerBound < $1.lowerBound }
    let after = labels.filter { $0.lowerBound >= stretch.upperBound && joins(stretch.upperBound, $0.lowerBound, view) }
      .max { $0.upperBound < $1.upperBound }
    return Occurrence((before?.lowerBound ?? stretch.lowerBound)..<(after?.upperBound ?? stretch.upperBound))
  }

  /// Whether nothing but white space, a colon or a comma stands between two positions.
  private func joins(_ start: Int, _ end: Int, _ view: TextView) -> Bool {
    view.scalars[start..<end].allSatisfy { $0.isSpace || $0 == ":" || $0 == "," }
      && view.offsets[start..<end].allSatisfy { $0 >= 0 }
  }
}
