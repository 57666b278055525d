import Chronology
import KnowledgeGraph
import OfficeHolding

/// Writes statements as Wikibase writes them in RDF: a tenure is a statement of P39 with its dates, neighbours and references.
///
/// A thing with a number on Wikidata has the IRI of the item, any other keeps its own.
struct WikidataWriter: ProfileWriter {
  /// Several dates are several values, and decades have a precision of their own.
  static let dates = DateFormat(coarsest: .decade, takesSeveral: true)
  var output = TripleOutput()
  let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  mutating func write(_ thing: inout ThingRecord, _ kind: ThingKind, _ ledger: inout Ledger) {
    switch kind {
    case .person:
      writeItem(&thing, of: Wikidata.Item.human, &ledger)
      writeDates(&thing, [(GS.born, "P569"), (GS.died, "P570")], &ledger)
    case .organization:
      writeItem(&thing, of: Wikidata.Item.organization, &ledger)
      writeDates(&thing, [(GS.formed, "P571"), (GS.dissolved, "P576")], &ledger)
      let knowledge = knowledge
      writeItems(&thing, [(GS.partOf, "P361")]) { knowledge.isA($0, GS.Class.organization) }
    case .office:
      writeItem(&thing, of: Wikidata.Item.position, &ledger)
      writeDates(&thing, [(GS.formed, "P571"), (GS.abolished, "P576")], &ledger)
      writeItems(&thing, [(GS.replaces, "P1365"), (GS.supersededBy, "P1366"), (GS.country, "P17")]) { _ in true }
      // Each of its tenures says it, by P642.
      if knowledge.isHeld(thing.node) { thing.carryThings(GS.organization) }
    case .role:
      writeItem(&thing, of: nil, &ledger)
      if knowledge.isHeld(thing.node) { thing.carryThings(GS.organization) }
    case .lineage:
      // A lineage is no item of its own, unless it is what was held.
      guard knowledge.isHeld(thing.node) else { return }
      writeItem(&thing, of: Wikidata.Item.position, &ledger)
    case .tenure:
      guard writeTenure(&thing, &ledger) else { return }
    case .other(let name): return writeReference(&thing, name, &ledger)
    }
    ledger.wrote(kind)
  }

  consuming func finish() -> ProfileExport.Content { .graph(output.graph(), prefixes: Wikidata.prefixes) }

  /// The IRI of a thing: of its item, or its own.
  func iri(_ node: TermID) -> String {
    WikidataNumber.of(node, in: knowledge).map(Wikidata.item) ?? knowledge.text(of: node)
  }

  /// An item with its labels, each under the three properties that Wikibase gives it.
  private mutating func writeItem(_ thing: inout ThingRecord, of type: String?, _ ledger: inout Ledger) {
    thing.carryClass(GS.Class.person, GS.Class.office, GS.Class.organization)
    let item = iri(thing.node)
    if WikidataNumber.number(item) == nil {
      ledger.note(.withoutNumber, thing, because: "neither its IRI nor what it is the same as is an item of Wikidata")
    }
    output.add(item, RDF.type, Wikidata.itemClass)
    if let type { output.add(item, Wikidata.Part.direct["P31"], type) }
    for label in thing.carryLabels() {
      for property in [RDFS.label, SKOS.prefLabel, Wikidata.schemaName] { output.add(item, property, label) }
    }
    output.add(item, SKOS.altLabel, all: thing.carryTexts(SKOS.altLabel) + thing.carryTexts(GS.title))
    output.add(item, Wikidata.schemaDescription, all: thing.carryTexts(DCTerms.description))
    let knowledge = knowledge
    for property in [SKOS.exactMatch, OWL.sameAs] {
      thing.carry(property) { knowledge.text(of: $0) == item }
    }
  }

  /// Statements of an item whose values are items.
  private mutating func writeItems(
    _ thing: inout ThingRecord, _ properties: [(property: String, id: String)], where isWanted: (TermID) -> Bool
  ) {
    let terms = knowledge.asserted.terms
    for (property, id) in properties {
      for (number, value) in thing.carry(property, where: { terms.kind(of: $0) != .literal && isWanted($0) })
        .enumerated()
      {
        let statement = writeStatement(of: thing, id, number)
        output.add(statement, Wikidata.Part.statement[id], iri(value))
        output.add(iri(thing.node), Wikidata.Part.direct[id], iri(value))
      }
    }
  }

  /// Statements of an item whose values are dates, one for each that is claimed.
  private mutating func writeDates(
    _ thing: inout ThingRecord, _ properties: [(property: String, id: String)], _ ledger: inout Ledger
  ) {
    for (property, id) in properties {
      for (number, date) in thing.carryDate(property, Self.dates, &ledger).enumerated() {
        let statement = writeStatement(of: thing, id, number)
        write(date, of: statement, Wikidata.Part.statement[id], Wikidata.Part.statementValue[id])
        output.add(iri(thing.node), Wikidata.Part.direct[id], WikidataDate(date).literal)
      }
    }
  }

  /// A statement of an item, of normal rank; the caller gives it its value.
  private mutating func writeStatement(of thing: ThingRecord, _ property: String, _ number: Int) -> String {
    let part = number == 0 ? property : "\(property)-\(number + 1)"
    let statement = MintedIRI.of("claim", thing.iri, part)
    output.add(iri(thing.node), Wikidata.Part.claim[property], statement)
    output.add(statement, RDF.type, Wikidata.statement)
    output.add(statement, RDF.type, Wikidata.bestRank)
    output.add(statement, Wikidata.rank, Wikidata.normalRank)
    return statement
  }

  /// A date as a simple value, and as a node that has its precision.
  mutating func write(_ date: CalendarDate, of statement: String, _ simple: String, _ full: String) {
    let date = WikidataDate(date)
    let value = date.iri
    output.add(statement, simple, date.literal)
    output.add(statement, full, value)
    output.add(value, RDF.type, Wikidata.timeValueClass)
    output.add(value, Wikidata.timeValue, date.literal)
    output.add(value, Wikidata.timePrecision, Literal(String(date.precision), datatype: XSD.integer))
    output.add(value, Wikidata.timeTimezone, Literal("0", datatype: XSD.integer))
    output.add(value, Wikidata.timeCalendarModel, Wikidata.Item.prolepticGregorian)
  }
}
