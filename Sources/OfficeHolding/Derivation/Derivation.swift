import Chronology
import KnowledgeGraph

/// Turns loaded triples into the asserted layer and what follows from it.
///
/// The steps: leave out what is derived in the data; settle the dates that are claimed of each thing; write bounds and
/// day counts beside them; put the tenures of each lineage in order; write who followed whom and what lay between.
struct Derivation {
  /// The triples as loaded, without those that are derived; all ids below are its ids.
  let source: Graph
  /// The layers that are written; both have their own ids.
  private(set) var asserted = GraphBuilder()
  private(set) var derived = GraphBuilder()
  /// How many triples of the source were derived ones.
  let droppedCount: Int
  /// The ids in the source of the vocabulary's terms that occur there.
  let vocabulary: VocabularyIDs

  init(of loaded: Graph) {
    let derivedTriples = DerivedTriples(in: loaded, VocabularyIDs(in: loaded))
    source = derivedTriples.isEmpty ? loaded : loaded.filtered { !derivedTriples.contains($0) }
    droppedCount = loaded.count - source.count
    vocabulary = VocabularyIDs(in: source)
    let dates = DateClaims(in: source, vocabulary)
    if dates.superseded.isEmpty {
      asserted.insert(contentsOf: source)
    } else {
      asserted.insert(contentsOf: source.filtered { !dates.superseded.contains($0) })
    }
    for claim in dates.restored { asserted.insert(term(claim.subject), term(claim.predicate), term(claim.object)) }
    write(dates)
    writeContradictions(dates)
    write(TenureTable(in: source, vocabulary, dates))
  }

  func term(_ id: TermID) -> Term { source.term(for: id) }

  /// Adds a derived triple of a property that is only ever derived.
  mutating func derive(_ subject: Term, _ property: String, _ object: Term) {
    derived.insert(subject, .iri(property), object)
  }

  /// Adds a derived triple of a property that may be asserted too, with the statement that marks it as derived.
  ///
  /// - Parameter origins: What it was derived from.
  mutating func deriveStatement(_ subject: Term, _ property: String, _ object: Term, from origins: [Term]) {
    derived.insert(subject, .iri(property), object)
    let statement = Term.iri(statementIRI(subject, property, object))
    derived.insert(statement, .iri(RDF.type), .iri(GS.Class.statement))
    derived.insert(statement, .iri(RDF.subject), subject)
    derived.insert(statement, .iri(RDF.predicate), .iri(property))
    derived.insert(statement, .iri(RDF.object), object)
    derived.insert(statement, .iri(GS.standing), .iri(GS.derived))
    for origin in origins { derived.insert(statement, .iri(PROV.wasDerivedFrom), origin) }
  }

  /// A statement's natural key: its subject and property, and its object where that is a thing; so a date that changes
  /// moves no other line.
  private func statementIRI(_ subject: Term, _ property: String, _ object: Term) -> String {
    var path =
      Self.base(of: subject) + "statement/derived/" + Self.segment(subject) + "/" + NodeName(iri: property).slug
    if object.kind != .literal { path += "/" + Self.segment(object) }
    return path
  }

  /// The base under which what is derived from a node lives.
  static func base(of subject: Term) -> String {
    guard case .iri(let iri) = subject else { return NodeName.defaultBase }
    let base = NodeName(iri: iri).base
    return base.isEmpty ? NodeName.defaultBase : base
  }

  static func segment(_ node: Term) -> String {
    switch node {
    case .iri(let iri): NodeName.pathSegment(iri: iri)
    case .blank(let label): "blank/" + NodeName.percentEncoded(label)
    case .literal(let literal): NodeName.percentEncoded(literal.lexicalForm)
    }
  }
}

extension Graph {
  /// The triples for which a test is true, as a graph of their terms alone.
  func filtered(_ isKept: (Triple) -> Bool) -> Graph {
    var builder = GraphBuilder()
    var ids = [TermID?](repeating: nil, count: terms.count)
    for triple in match() where isKept(triple) {
      let parts = [triple.subject, triple.predicate, triple.object].map { old in
        let number = Int(old.rawValue)
        let new = ids[number] ?? builder.intern(term(for: old))
        ids[number] = new
        return new
      }
      builder.insert(Triple(parts[0], parts[1], parts[2]))
    }
    return builder.freeze()
  }
}
