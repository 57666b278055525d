internal import KnowledgeGraph

/// A thing of another vocabulary, read through a mapping.
struct MappedThing {
  let subject: Term
  private let records: RDFRecords
  private let mapping: RDFMapping

  init(_ subject: Term, _ records: RDFRecords, _ mapping: RDFMapping) {
    (self.subject, self.records, self.mapping) = (subject, records, mapping)
  }

  /// The values of all paths that say something.
  func values(_ target: RDFMapping.Target) -> [RDFRecords.Property] {
    mapping.properties.filter { $0.target == target }.flatMap { values(of: $0.path[...], subject) }
  }

  /// Whether a date is marked as uncertain.
  func isUncertain(_ target: RDFMapping.Target) -> Bool {
    records.properties[subject]?.contains { property in
      mapping.uncertain[property.predicate] == target && ["true", "1"].contains(property.object.text)
    } ?? false
  }

  private func values(of path: ArraySlice<String>, _ node: Term) -> [RDFRecords.Property] {
    guard let step = path.first else { return [] }
    let next = (records.properties[node] ?? []).filter { $0.predicate == step }
    return path.count == 1 ? next : next.flatMap { values(of: path.dropFirst(), $0.object) }
  }
}
