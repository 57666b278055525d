internal import KnowledgeGraph
internal import OfficeHolding

/// What of a file is not about offices, so that every triple is accounted for.
struct EntityRemainder {
  private let document: EntityDocument

  init(_ document: EntityDocument) { self.document = document }

  /// Tells, by property, how many statements and triples are left out; with those that were taken they are all that the file has.
  ///
  /// - Parameter statements: How many statements the file has.
  func report(statements: Int, into writer: inout ImportWriter) {
    let records = document.records
    var properties: [Term: String] = [:]
    for subject in records.subjects {
      for triple in records.properties[subject] ?? [] {
        if let property = document.property(triple.predicate), property.part == .claim {
          properties[triple.object] = property.id
        }
      }
    }
    var statementCounts: [String: Int] = [:]
    var tripleCounts: [String: Int] = [:]
    for (subject, triple) in document.rest {
      let property = document.property(triple.predicate)
      if property?.part == .claim, let id = property?.id { statementCounts[id, default: 0] += 1 }
      tripleCounts[properties[subject] ?? group(subject, triple, property), default: 0] += 1
    }
    let left = tripleCounts.values.reduce(0, +)
    writer.report.files[document.file.number].form =
      "RDF of Wikibase, \(counted(records.count, "triple")), \(records.count - left) of them taken"
    writer.report.files[document.file.number].records = statements
    for (name, count) in tripleCounts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let statements = statementCounts[name].map { "\($0) \($0 == 1 ? "statement" : "statements"), " } ?? ""
      writer.report.add(
        ImportFinding(
          code: .leftOut, file: document.file.name, field: name,
          value: "\(statements)\(counted(count, "triple"))",
          sentence: "nothing that is read tells of offices; left out"),
        code: .leftOut)
    }
  }

  /// What a triple that is no part of a statement is called.
  private func group(_ subject: Term, _ triple: RDFRecords.Property, _ property: WikibaseProperty?) -> String {
    if let property {
      return property.part == .claim
        ? property.id
        : property.part == .direct || property.part == .directNormalized
          ? "direct values" : "\(property.part.rawValue) \(property.id)"
    }
    let types = document.records.values(subject, RDF.type).map(\.text)
    if let type = types.first(where: { $0.hasPrefix(WikibaseOntology.namespace) && !$0.hasSuffix("#Item") }) {
      return "wikibase:" + type.dropFirst(WikibaseOntology.namespace.count)
    }
    if types.contains("http://schema.org/Article") { return "articles" }
    return "<\(triple.predicate)>"
  }
}
