import Chronology
import KnowledgeGraph
import OfficeHolding

/// Writes the Organization Ontology: a tenure is an `org:Membership` during a `time:Interval`, an office an `org:Post`.
///
/// The link from a membership to its post is `opengov:post`, as Popolo has it: `org:holds` cannot tell who held a post before.
/// A date that is no day, month or year is a `time:TimePosition` in EDTF, so that no doubt is lost.
struct ORGWriter: ProfileWriter {
  private var output = TripleOutput()
  private let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  mutating func write(_ thing: inout ThingRecord, _ kind: ThingKind, _ ledger: inout Ledger) {
    switch kind {
    case .person: write(&thing, FOAF.person, label: FOAF.name)
    case .organization:
      write(&thing, ORG.organizationClass, label: SKOS.prefLabel)
      for whole in thing.carryThings(GS.partOf) where knowledge.isA(whole, GS.Class.organization) {
        output.add(thing.iri, ORG.subOrganizationOf, knowledge.text(of: whole))
      }
    case .office: writePosition(&thing, ORG.post)
    case .role: writePosition(&thing, ORG.roleClass)
    case .tenure: writeTenure(&thing, &ledger)
    case .lineage, .other: return
    }
    ledger.wrote(kind)
  }

  consuming func finish() -> ProfileExport.Content {
    .graph(
      output.graph(),
      prefixes: [
        "org": ORG.namespace, "foaf": FOAF.namespace, "time": OWLTime.namespace, "opengov": OpenGov.namespace,
        "skos": SKOS.namespace, "dcterms": DCTerms.namespace, "owl": OWL.namespace, "xsd": XSD.namespace,
      ])
  }

  /// The class, names, descriptions and links that all things may have.
  private mutating func write(_ thing: inout ThingRecord, _ type: String, label: String) {
    thing.carryClass(GS.Class.person, GS.Class.office, GS.Class.role, GS.Class.organization, GS.Class.tenure)
    output.add(thing.iri, RDF.type, type)
    output.add(thing.iri, label, all: thing.carryLabels())
    output.add(thing.iri, SKOS.altLabel, all: thing.carryTexts(GS.title))
    for property in [SKOS.altLabel, DCTerms.description, DCTerms.identifier] {
      output.add(thing.iri, property, all: thing.carryTexts(property))
    }
    for property in [SKOS.exactMatch, OWL.sameAs] {
      for other in thing.carryThings(property) { output.add(thing.iri, property, knowledge.text(of: other)) }
    }
  }

  private mutating func writePosition(_ thing: inout ThingRecord, _ type: String) {
    write(&thing, type, label: SKOS.prefLabel)
    // A role is of no organization; its memberships are.
    guard type == ORG.post else {
      if knowledge.isHeld(thing.node) { thing.carryThings(GS.organization) }
      return
    }
    for body in thing.carryThings(GS.organization) { output.add(thing.iri, ORG.postIn, knowledge.text(of: body)) }
  }

  private mutating func writeTenure(_ thing: inout ThingRecord, _ ledger: inout Ledger) {
    write(&thing, ORG.membership, label: SKOS.prefLabel)
    for holder in thing.carryThings(GS.holder) { output.add(thing.iri, ORG.member, knowledge.text(of: holder)) }
    var bodies = thing.carryThings(ORG.organization)
    for office in thing.carryThings(GS.office) {
      let isRole = knowledge.isA(office, GS.Class.role)
      output.add(thing.iri, isRole ? ORG.role : OpenGov.post, knowledge.text(of: office))
      bodies += knowledge.things(of: office, GS.organization)
    }
    for body in Set(bodies) { output.add(thing.iri, ORG.organization, knowledge.text(of: body)) }
    let interval = MintedIRI.of("interval", thing.iri)
    for (property, link, part) in [
      (GS.start, OWLTime.hasBeginning, "beginning"), (GS.end, OWLTime.hasEnd, "end"),
    ] {
      guard let date = thing.date(property) else { continue }
      thing.carry(property)
      let instant = MintedIRI.of("instant", thing.iri, part)
      output.add(thing.iri, ORG.memberDuring, interval)
      output.add(interval, RDF.type, OWLTime.interval)
      output.add(interval, link, instant)
      output.add(instant, RDF.type, OWLTime.instant)
      write(date, of: instant)
    }
  }

  /// The position of an instant: by its day, month or year in the calendar, else by its EDTF text (OWL-Time, section 4.2.8).
  private mutating func write(_ date: EDTF, of instant: String) {
    if case .exact(let dates) = DateFormat().rendition(of: date), dates.count == 1, let date = dates.first {
      let (property, datatype) =
        switch date.precision {
        case .day: (OWLTime.inXSDDate, XSD.date)
        case .month: (OWLTime.inXSDgYearMonth, XSD.gYearMonth)
        default: (OWLTime.inXSDgYear, XSD.gYear)
        }
      return output.add(instant, property, Literal(date.iso8601, datatype: datatype))
    }
    let position = instant + "/position"
    output.add(instant, OWLTime.inTimePosition, position)
    output.add(position, RDF.type, OWLTime.timePosition)
    output.add(position, OWLTime.hasTRS, EDTF.datatype)
    output.add(position, OWLTime.nominalPosition, Literal(date.description))
  }
}
