internal import Chronology
internal import KnowledgeGraph

/// The things of a graph that knowledge files can describe, with the ids by which they are written.
struct WrittenThings {
  private let graph: Graph
  private let schema: VocabularySchema
  private let names: VocabularyNames
  private let base: String
  /// The class and the slug of each thing.
  private var things: [TermID: (classIRI: String, kind: String, slug: String)] = [:]
  private var idsOfThings: Set<String> = []
  private var slugs: Set<String> = []
  /// The triples that the entries say.
  private(set) var said: Set<Triple> = []
  /// The classes by name, each with its things in their order.
  private(set) var classes: [(localName: String, nodes: [TermID])] = []

  init(_ graph: Graph, schema: VocabularySchema, base: String) {
    self.graph = graph
    self.schema = schema
    self.base = base
    names = VocabularyNames(namespace: schema.namespace)
    guard let type = graph.id(forIRI: RDF.type) else { return }
    var nodes: [String: [TermID]] = [:]
    var previous: TermID?
    for node in graph.match(predicate: type).map(\.subject).sorted() where node != previous {
      previous = node
      guard case .iri(let iri) = graph.term(for: node) else { continue }
      let types = graph.objects(of: node, type).compactMap { describable(graph.term(for: $0).text) }
      guard let kind = types.first else { continue }
      nodes[kind.localName, default: []].append(node)
      let name = ThingTable.kind(ofClass: kind.localName)
      let slug = slug(of: iri, name)
      things[node] = (kind.iri, name, slug)
      idsOfThings.insert(slug)
      if let id = graph.id(forIRI: kind.iri) { said.insert(Triple(node, type, id)) }
    }
    classes = nodes.sorted { $0.key < $1.key }.map { (localName: $0.key, nodes: $0.value) }
  }

  private func describable(_ classIRI: String) -> VocabularySchema.Class? {
    guard let found = schema.classes[classIRI], schema.classesByName[found.localName]?.iri == classIRI,
      !found.isDerived
    else { return nil }
    let others = [names.statement, names.jointEvidenceClass, RDF.property, OWL.class]
    return others.contains { found.ancestors.contains($0) } ? nil : found
  }

  /// What comes after the kind in an IRI, as an id that authors may write, unlike all others of the kind.
  private mutating func slug(of iri: String, _ kind: String) -> String {
    let own = "\(base)\(kind)/"
    let tail =
      iri.hasPrefix(own) ? iri.dropFirst(own.count) : iri[(iri.lastIndex { "/#".contains($0) } ?? iri.startIndex)...]
    var slug = ""
    var length = 0
    for scalar in PercentEncoding.decoded(String(tail)).lowercased().unicodeScalars where length < 90 {
      if scalar.isOfSlug {
        slug.unicodeScalars.append(scalar)
        length += 1
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
        length += 1
      }
    }
    while slug.last == "-" { slug.removeLast() }
    if slug.isEmpty { slug = kind }
    var candidate = slug
    var number = 2
    while !slugs.insert("\(kind)/\(candidate)").inserted {
      candidate = "\(slug)-\(number)"
      number += 1
    }
    return candidate
  }

  /// What the file of its class says of a thing.
  mutating func entry(of node: TermID) -> String {
    guard let thing = things[node] else { return "" }
    var lines: [String] = []
    let iri = graph.term(for: node).text
    if iri != "\(base)\(thing.kind)/\(thing.slug)" { lines.append("iri: \(YAMLScalar.text(iri))") }
    for predicate in graph.predicates(of: node) {
      let property = graph.term(for: predicate).text
      if property == names.evidence {
        if let line = evidence(of: node, predicate) { lines.append(line) }
      } else if let line = values(of: node, thing.classIRI, predicate, property) {
        lines.append(line)
      }
    }
    if lines.isEmpty { return "  \(thing.slug): {}\n" }
    return "  \(thing.slug):\n" + lines.map { "    \($0)\n" }.joined()
  }

  private mutating func values(
    of node: TermID, _ classIRI: String, _ predicate: TermID, _ propertyIRI: String
  ) -> String? {
    let localName = VocabularySchema.localName(propertyIRI)
    guard let property = schema.property(named: localName, on: classIRI), property.iri == propertyIRI,
      !property.isDerived, localName != "iri"
    else { return nil }
    let objects = graph.objects(of: node, predicate)
    // Several claims of one day are settled when they are read.
    if property.isDay, objects.count > 1 { return nil }
    var texts: [String] = []
    for object in objects {
      guard let text = scalar(object, property) else { continue }
      texts.append(text)
      said.insert(Triple(node, predicate, object))
    }
    guard let first = texts.first else { return nil }
    if texts.count == 1 { return "\(localName): \(first)" }
    return "\(localName):\n" + texts.map { "      - \($0)" }.joined(separator: "\n")
  }

  /// A value as an author writes it; nil where it would be read as another term.
  private func scalar(_ object: TermID, _ property: VocabularySchema.Property) -> String? {
    switch graph.term(for: object) {
    case .blank: return nil
    case .iri(let iri):
      if let thing = things[object] {
        return schema.admits(property, valueOf: thing.classIRI) && !property.range.contains(RDF.property)
          ? "\(thing.kind)/\(thing.slug)" : nil
      }
      guard let individual = schema.individuals[iri], schema.individualsByName[individual.localName]?.iri == iri,
        individual.classes.contains(where: { schema.admits(property, valueOf: $0) }),
        !idsOfThings.contains(individual.localName)
      else { return nil }
      return individual.localName
    case .literal(let literal):
      let text = literal.lexicalForm + (literal.language.map { "@\($0)" } ?? "")
      guard !text.utf8.contains(0), text.utf8.count < 1 << 20 else { return nil }
      do {
        let read = try ValueReader(schema: schema, names: names, things: ThingTable()).term(text, of: property)
        guard read == graph.term(for: object) else { return nil }
      } catch {
        return nil
      }
      return Self.isShort(text) ? YAMLScalar.text(text) : "{value: \(YAMLScalar.quoted(text))}"
    }
  }

  /// Whether nothing of the text reads as a range after the value.
  private static func isShort(_ text: String) -> Bool {
    do {
      let value = try ValueText(parsing: text)
      return value.value == text && value.evidence.isEmpty && value.cites.isEmpty
    } catch {
      return false
    }
  }

  // MARK: Evidence

  private mutating func evidence(of node: TermID, _ predicate: TermID) -> String? {
    var texts: [String] = []
    for record in graph.objects(of: node, predicate) {
      guard let evidence = recordEvidence(record, of: node) else { continue }
      let place = YAMLScalar.text("\(evidence.slug)#\(evidence.fragment)")
      let altered = evidence.altered.map { YAMLScalar.quoted($0) }.joined(separator: ", ")
      texts.append(
        evidence.altered.isEmpty
          ? place : "{at: \(YAMLScalar.quoted("\(evidence.slug)#\(evidence.fragment)")), altered: [\(altered)]}")
    }
    guard let first = texts.first else { return nil }
    if texts.count == 1 { return "evidence: \(first)" }
    return "evidence:\n" + texts.map { "      - \($0)" }.joined(separator: "\n")
  }

  /// The record that a node is, where an author's short form says all of it.
  private mutating func recordEvidence(_ record: TermID, of node: TermID) -> RecordEvidence? {
    func objects(_ subject: TermID, _ property: String) -> [TermID] {
      graph.id(forIRI: property).map { Array(graph.objects(of: subject, $0)) } ?? []
    }
    guard let source = objects(record, OA.hasSource).first, let thing = things[source],
      schema.isClass(thing.classIRI, below: names.source),
      let selector = objects(record, OA.hasSelector).first, let value = objects(selector, RDF.value).first
    else { return nil }
    let evidence = RecordEvidence(
      thing: graph.term(for: node).text, source: graph.term(for: source).text, slug: thing.slug,
      fragment: graph.term(for: value).text,
      altered: objects(record, schema.namespace + "altered").map { graph.term(for: $0).text })
    guard RecordEvidence.specification(of: evidence.fragment) != nil,
      evidence.node(base: base) == graph.term(for: record).text
    else { return nil }
    var triples: [Triple] = []
    for triple in evidence.triples(base: base, namespace: schema.namespace) {
      guard let subject = graph.id(for: triple.subject), let predicate = graph.id(for: triple.predicate),
        let object = graph.id(for: triple.object), case let triple = Triple(subject, predicate, object),
        graph.contains(triple)
      else { return nil }
      triples.append(triple)
    }
    said.formUnion(triples)
    return evidence
  }
}
