import KnowledgeGraph
import OfficeHolding

/// Writes schema.org by its pattern for roles: an `OrganizationRole` stands between the organization and its member, and has the dates.
///
/// What is held is the `roleName`, a `DefinedTerm` with a name. Several dates are claims of which one holds.
struct SchemaOrgWriter: ProfileWriter {
  private static let dates = DateFormat(takesSeveral: true)
  private var output = TripleOutput()
  private let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  mutating func write(_ thing: inout ThingRecord, _ kind: ThingKind, _ ledger: inout Ledger) {
    switch kind {
    case .person:
      describe(&thing, SchemaOrg.person)
      writeDates(&thing, [(GS.born, SchemaOrg.birthDate), (GS.died, SchemaOrg.deathDate)], &ledger)
    case .organization:
      describe(&thing, SchemaOrg.organization)
      writeDates(
        &thing, [(GS.formed, SchemaOrg.foundingDate), (GS.dissolved, SchemaOrg.dissolutionDate)], &ledger)
      for whole in thing.carryThings(GS.partOf) where knowledge.isA(whole, GS.Class.organization) {
        output.add(thing.iri, SchemaOrg.parentOrganization, knowledge.text(of: whole))
      }
    case .office, .role:
      describe(&thing, SchemaOrg.definedTerm)
      // Its tenures say it: each stands between the organization and the holder.
      if knowledge.isHeld(thing.node) { thing.carryThings(GS.organization) }
    case .tenure: writeTenure(&thing, &ledger)
    case .lineage, .other: return
    }
    ledger.wrote(kind)
  }

  consuming func finish() -> ProfileExport.Content {
    .graph(output.graph(), prefixes: ["schema": SchemaOrg.namespace, "xsd": XSD.namespace])
  }

  /// The class, names, descriptions and links that all things may have.
  private mutating func describe(_ thing: inout ThingRecord, _ type: String) {
    thing.carryClass(GS.Class.person, GS.Class.office, GS.Class.role, GS.Class.organization, GS.Class.tenure)
    output.add(thing.iri, RDF.type, type)
    for (property, term) in [
      (knowledge.labelProperty(of: thing.node), SchemaOrg.name), (SKOS.altLabel, SchemaOrg.alternateName),
      (GS.title, SchemaOrg.alternateName), (DCTerms.description, SchemaOrg.description),
      (DCTerms.identifier, SchemaOrg.identifier),
    ] {
      output.add(thing.iri, term, all: thing.carryTexts(property))
    }
    for property in [SKOS.exactMatch, OWL.sameAs] {
      for other in thing.carryThings(property) { output.add(thing.iri, SchemaOrg.sameAs, knowledge.text(of: other)) }
    }
  }

  private mutating func writeTenure(_ thing: inout ThingRecord, _ ledger: inout Ledger) {
    describe(&thing, SchemaOrg.organizationRole)
    for holder in thing.carryThings(GS.holder) { output.add(thing.iri, SchemaOrg.member, knowledge.text(of: holder)) }
    var bodies = thing.carryThings(ORG.organization)
    for office in thing.carryThings(GS.office) {
      output.add(thing.iri, SchemaOrg.roleName, knowledge.text(of: office))
      bodies += knowledge.things(of: office, GS.organization)
    }
    for body in bodies { output.add(knowledge.text(of: body), SchemaOrg.member, thing.iri) }
    writeDates(&thing, [(GS.start, SchemaOrg.startDate), (GS.end, SchemaOrg.endDate)], &ledger)
  }

  private mutating func writeDates(
    _ thing: inout ThingRecord, _ properties: [(property: String, term: String)], _ ledger: inout Ledger
  ) {
    for (property, term) in properties {
      for date in thing.carryDate(property, Self.dates, &ledger) {
        let datatype =
          switch date.precision {
          case .day: XSD.date
          case .month: XSD.gYearMonth
          default: XSD.gYear
          }
        output.add(thing.iri, term, Literal(date.iso8601, datatype: datatype))
      }
    }
  }
}
