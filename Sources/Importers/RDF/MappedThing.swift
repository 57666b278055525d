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

  /// The marks of doubt beside a date, of which those that are no usual ones have no meaning.
  func marks(_ target: RDFMapping.Target) -> [(mark: DoubtMark?, property: RDFRecords.Property)] {
    (records.properties[subject] ?? []).filter { mapping.uncertain[$0.predicate] == target }
      .map { (DoubtMark($0.object), $0) }
  }

  private func values(of path: ArraySlice<String>, _ node: Term) -> [RDFRecords.Property] {
    guard let step = path.first else { return [] }
    let next = (records.properties[node] ?? []).filter { $0.predicate == step }
    return path.count == 1 ? next : next.flatMap { values(of: path.dropFirst(), $0.object) }
  }
}
