import Chronology
import KnowledgeGraph

/// Writes derived triples: properties and days are interned once, and no string is made of an IRI.
struct DerivedWriter {
  /// The builder, and its ids of the source's terms.
  var copy: GraphCopy
  private var properties: [String: TermID] = [:]
  private var days: [Int: TermID] = [:]
  private var integers: [Int: TermID] = [:]
  private var path: [UInt8] = []

  init(from source: Graph) { copy = GraphCopy(of: source) }

  /// The builder's id of an IRI of a vocabulary.
  mutating func id(_ iri: String) -> TermID {
    if let known = properties[iri] { return known }
    let id = copy.builder.intern(.iri(iri))
    properties[iri] = id
    return id
  }

  /// The builder's id of a node of the source.
  mutating func node(_ id: TermID) -> TermID { copy.id(of: id) }

  /// The builder's id of a day as `xsd:date`.
  mutating func day(_ day: Day) -> TermID {
    if let known = days[day.number] { return known }
    let id = copy.builder.intern(.literal(Literal(day.description, datatype: XSD.date)))
    days[day.number] = id
    return id
  }

  /// The builder's id of an `xsd:integer`.
  mutating func integer(_ number: Int) -> TermID {
    if let known = integers[number] { return known }
    let id = copy.builder.intern(.literal(Literal(String(number), datatype: XSD.integer)))
    integers[number] = id
    return id
  }

  /// The builder's id of a date in EDTF.
  mutating func date(_ date: EDTF) -> TermID {
    copy.builder.intern(.literal(Literal(date.description, datatype: EDTF.datatype)))
  }

  /// Adds a triple of a property that is only ever derived; ids are the builder's.
  mutating func derive(_ subject: TermID, _ property: String, _ object: TermID) {
    let property = id(property)
    copy.builder.insert(Triple(subject, property, object))
  }

  /// Adds the triples of a least and a greatest number of days.
  mutating func deriveDays(_ count: DayCount, of subject: TermID) {
    if let minimum = count.minimum { derive(subject, GS.minimumDays, integer(minimum)) }
    if let maximum = count.maximum { derive(subject, GS.maximumDays, integer(maximum)) }
  }

  /// Adds the triples of a first and a last day.
  mutating func deriveBounds(_ bounds: DayBounds, of subject: TermID, _ earliest: String, _ latest: String) {
    if let day = bounds.earliest { derive(subject, earliest, self.day(day)) }
    if let day = bounds.latest { derive(subject, latest, self.day(day)) }
  }

  /// Adds a derived triple of a property that may be asserted too, with the statement that marks it as derived.
  ///
  /// - Parameters:
  ///   - object: The builder's id of the value.
  ///   - other: The value as a node of the source; `nil` for a literal.
  ///   - origins: What it was derived from; nodes of the source.
  mutating func deriveStatement(
    _ subject: TermID, _ property: String, _ object: TermID, node other: TermID?, from origins: [TermID]
  ) {
    DerivedIRI.writeStatement(&path, subject, property, other, in: copy.graph)
    let statement = internPath()
    let subject = node(subject)
    derive(subject, property, object)
    derive(statement, RDF.type, id(GS.Class.statement))
    derive(statement, RDF.subject, subject)
    derive(statement, RDF.predicate, id(property))
    derive(statement, RDF.object, object)
    derive(statement, GS.standing, id(GS.derived))
    for origin in origins { derive(statement, PROV.wasDerivedFrom, node(origin)) }
  }

  /// Adds a derived triple whose value is a node of the source, with its statement.
  mutating func deriveStatement(_ subject: TermID, _ property: String, to other: TermID, from origins: [TermID]) {
    deriveStatement(subject, property, node(other), node: other, from: origins)
  }

  /// The builder's id of the IRI that was written last.
  private mutating func internPath() -> TermID {
    let path = path
    return copy.builder.intern(iri: path.span)
  }

  /// The builder's id of the time between two tenures.
  mutating func interregnum(_ previous: TermID, _ next: TermID) -> TermID {
    DerivedIRI.writeInterregnum(&path, previous, next, in: copy.graph)
    return internPath()
  }

  /// The builder's id of a contradiction about a node.
  mutating func contradiction(about subject: TermID, _ name: String) -> TermID {
    DerivedIRI.writeContradiction(&path, about: subject, name, in: copy.graph)
    return internPath()
  }
}
