internal import KnowledgeGraph

/// The RDF of entities in one file, and which triples of it were taken.
struct EntityDocument {
  let file: ImportedFile
  let records: RDFRecords
  private var taken: [Term: Set<Int>] = [:]
  private var names: [String: WikibaseProperty?] = [:]

  init(_ file: ImportedFile, _ limits: ImportLimits) throws(ImportError) {
    self.file = file
    let start = file.bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let isJSON = start.first == UInt8(ascii: "{")
    records = try RDFRecords(isJSON ? try TripleLines.ntriples(file, limits) : file.bytes, of: file)
    for properties in records.properties.values {
      for property in properties where names[property.predicate] == nil {
        names[property.predicate] = .some(WikibaseProperty(property.predicate))
      }
    }
  }

  /// The property of Wikibase that a predicate is.
  func property(_ predicate: String) -> WikibaseProperty? { names[predicate] ?? nil }

  /// The values of a property, which are then taken.
  mutating func take(_ subject: Term, _ part: WikibaseProperty.Part, _ id: String) -> [Term] {
    let names = names
    return take(subject) { (names[$0] ?? nil).map { $0.part == part && $0.id == id } ?? false }
  }

  /// The values of a property, which are then taken.
  mutating func take(_ subject: Term, _ predicate: String) -> [Term] { take(subject) { $0 == predicate } }

  /// Takes everything that is said of a subject.
  mutating func takeAll(_ subject: Term) { _ = take(subject) { _ in true } }

  /// The values of a property, which stay.
  func values(_ subject: Term, _ part: WikibaseProperty.Part, _ id: String) -> [Term] {
    records.properties[subject]?.filter { property($0.predicate).map { $0.part == part && $0.id == id } ?? false }.map(
      \.object) ?? []
  }

  /// The triples that were not taken.
  var rest: [(subject: Term, property: RDFRecords.Property)] {
    records.subjects.flatMap { subject in
      (records.properties[subject] ?? []).enumerated().lazy.filter { taken[subject]?.contains($0.offset) != true }
        .map { (subject, $0.element) }
    }
  }

  private mutating func take(_ subject: Term, where isWanted: (String) -> Bool) -> [Term] {
    var values: [Term] = []
    for (index, property) in (records.properties[subject] ?? []).enumerated() where isWanted(property.predicate) {
      taken[subject, default: []].insert(index)
      if !values.contains(property.object) { values.append(property.object) }
    }
    return values
  }

  /// The place of a subject.
  func place(_ subject: Term) -> RecordPlace { file.place(.line(records.line(of: subject))) }
}

/// The terms of Wikibase's own ontology.
enum WikibaseOntology {
  static let namespace = "http://wikiba.se/ontology#"
  static let rank = namespace + "rank"
  static let deprecatedRank = namespace + "DeprecatedRank"
  static let preferredRank = namespace + "PreferredRank"
  static let timeValue = namespace + "timeValue"
  static let timePrecision = namespace + "timePrecision"
}
