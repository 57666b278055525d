internal import KnowledgeGraph
internal import OfficeHolding

/// A statement of Wikibase as far as importing needs it; reading it takes its triples.
struct EntityStatement {
  /// A value.
  enum Value: Hashable {
    case item(String)
    case date(String, precision: Int)
    case literal(Literal)
    /// There is one, and nobody knows it.
    case unknown
    /// There is none.
    case none
  }

  let node: Term
  let isDeprecated: Bool
  let isPreferred: Bool
  /// The value of the statement itself.
  let values: [Value]
  /// The nodes of its references.
  let references: [Term]
  private let property: String

  /// Reads the statement itself; its qualifiers are taken as they are asked for.
  init(_ node: Term, of property: String, in document: inout EntityDocument) {
    self.node = node
    self.property = property
    let ranks = document.take(node, WikibaseOntology.rank).map(\.text)
    isDeprecated = ranks.contains(WikibaseOntology.deprecatedRank)
    isPreferred = ranks.contains(WikibaseOntology.preferredRank)
    references = document.take(node, PROV.wasDerivedFrom)
    values = Self.values(node, property, .statement, .statementValue, .statementNormalized, in: &document)
  }

  /// The values of a qualifier.
  func qualifier(_ id: String, in document: inout EntityDocument) -> [Value] {
    Self.values(node, id, .qualifier, .qualifierValue, .qualifierNormalized, in: &document)
  }

  /// The qualifiers that are there, by the ids of their properties.
  func qualifiers(in document: EntityDocument) -> [String] {
    Set(
      (document.records.properties[node] ?? []).compactMap {
        document.property($0.predicate).flatMap { $0.part == .qualifier || $0.part == .qualifierValue ? $0.id : nil }
      }
    ).sorted()
  }

  private static func values(
    _ node: Term, _ id: String, _ simple: WikibaseProperty.Part, _ deep: WikibaseProperty.Part,
    _ normalized: WikibaseProperty.Part, in document: inout EntityDocument
  ) -> [Value] {
    var values: [Value] = []
    var hasDates = false
    for value in document.take(node, deep, id) {
      guard let time = document.take(value, WikibaseOntology.timeValue).first else { continue }
      let precision = document.take(value, WikibaseOntology.timePrecision).first.flatMap { Int($0.text) }
      document.takeAll(value)
      values.append(.date(time.text, precision: precision ?? 11))
      hasDates = true
    }
    _ = document.take(node, normalized, id)
    for value in document.take(node, simple, id) {
      switch value {
      case .blank: values.append(.unknown)
      case .iri(let iri): values.append(iri.contains("/.well-known/genid/") ? .unknown : .item(iri))
      case .literal(let literal):
        // The same date again, without its precision.
        if !hasDates { values.append(.literal(literal)) }
      }
    }
    let types = document.records.values(node, RDF.type)
    if types.contains(where: { WikibaseProperty($0.text).map { $0.part == .noValue && $0.id == id } ?? false }) {
      values.append(.none)
    }
    return values
  }
}
