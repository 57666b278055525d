import KnowledgeGraph
import OfficeHolding

extension WikidataWriter {
  /// A statement of “position held” (P39) of the holder; false where nobody is known to hold it, as a statement is always of an item.
  mutating func writeTenure(_ thing: inout ThingRecord, _ ledger: inout Ledger) -> Bool {
    let tenure = thing.iri
    guard let holder = one(GS.holder, of: &thing, &ledger) else {
      ledger.note(.thingLeftOut, thing, because: "a statement is of an item, and no holder is known")
      return false
    }
    thing.carryClass(GS.Class.tenure)
    output.add(iri(holder), Wikidata.Part.claim["P39"], tenure)
    output.add(tenure, RDF.type, Wikidata.statement)
    let isBest = writeRank(&thing, of: holder)
    if let office = one(GS.office, of: &thing, &ledger) {
      output.add(tenure, Wikidata.Part.statement["P39"], iri(office))
      if isBest { output.add(iri(holder), Wikidata.Part.direct["P39"], iri(office)) }
      for body in Set(knowledge.things(of: office, GS.organization) + thing.carryThings(ORG.organization)) {
        output.add(tenure, Wikidata.Part.qualifier["P642"], iri(body))
      }
    } else {
      output.add(tenure, Wikidata.Part.statement["P39"], Self.unknown(tenure, "P39"))
    }
    writeDates(&thing, &ledger)
    writeNeighbours(&thing)
    for number in thing.carryTexts(GS.ordinal) {
      output.add(tenure, Wikidata.Part.qualifier["P1545"], Literal(number.lexicalForm))
    }
    let knowledge = knowledge
    if !thing.carry(GS.capacity, where: { knowledge.text(of: $0) == GS.acting }).isEmpty {
      output.add(tenure, Wikidata.Part.qualifier["P5102"], Wikidata.Item.acting)
    }
    for cause in thing.carry(GS.endCause, where: { Wikidata.causes[knowledge.text(of: $0)] != nil }) {
      if let item = Wikidata.causes[knowledge.text(of: cause)] {
        output.add(tenure, Wikidata.Part.qualifier["P1534"], item)
      }
    }
    writeReferences(&thing)
    return true
  }

  /// The rank, and whether the statement is of the best rank of its holder.
  private mutating func writeRank(_ thing: inout ThingRecord, of holder: TermID) -> Bool {
    let knowledge = knowledge
    func isPreferred(_ rank: TermID) -> Bool { knowledge.text(of: rank) == Wikidata.preferredRank }
    let isOwnPreferred = !thing.carry(Wikidata.rank, where: isPreferred).isEmpty
    output.add(thing.iri, Wikidata.rank, isOwnPreferred ? Wikidata.preferredRank : Wikidata.normalRank)
    let isBest =
      isOwnPreferred
      || !knowledge.subjects(of: holder, GS.holder).contains {
        knowledge.objects(of: $0, Wikidata.rank).contains(where: isPreferred)
      }
    if isBest { output.add(thing.iri, RDF.type, Wikidata.bestRank) }
    return isBest
  }

  /// Start and end; no value where it goes on, an unknown one where nobody knows when it ended.
  private mutating func writeDates(_ thing: inout ThingRecord, _ ledger: inout Ledger) {
    for (property, id) in [(GS.start, "P580"), (GS.end, "P582"), (GS.attestedAt, "P585")] {
      for date in thing.carryDate(property, Self.dates, &ledger) {
        write(date, of: thing.iri, Wikidata.Part.qualifier[id], Wikidata.Part.qualifierValue[id])
      }
    }
    let knowledge = knowledge
    if !thing.carry(GS.endStatus, where: { knowledge.text(of: $0) == GS.ongoing }).isEmpty {
      output.add(thing.iri, RDF.type, Wikidata.Part.noValue["P582"])
    }
    if !thing.carry(GS.endStatus, where: { knowledge.text(of: $0) == GS.unknown }).isEmpty {
      output.add(thing.iri, Wikidata.Part.qualifier["P582"], Self.unknown(thing.iri, "P582"))
    }
    // A qualifier that is not there says the same.
    thing.carry(GS.notStated) {
      [GS.start, GS.end, GS.statedPredecessor, GS.statedSuccessor].contains(knowledge.text(of: $0))
    }
  }

  /// Who came before and after, by person: a statement of Wikidata does not name another statement.
  private mutating func writeNeighbours(_ thing: inout ThingRecord) {
    for (person, tenure, id) in [
      (GS.statedPredecessor, GS.follows, "P1365"), (GS.statedSuccessor, GS.precedes, "P1366"),
    ] {
      var people = thing.carryThings(person)
      for other in thing.carryThings(tenure) { people += knowledge.things(of: other, GS.holder) }
      for neighbour in Set(people) { output.add(thing.iri, Wikidata.Part.qualifier[id], iri(neighbour)) }
    }
  }

  /// The first thing that a property names; that there are others is a finding.
  private func one(_ property: String, of thing: inout ThingRecord, _ ledger: inout Ledger) -> TermID? {
    let values = thing.values(property).filter { knowledge.asserted.terms.kind(of: $0) != .literal }
    for other in values.dropFirst() {
      ledger.note(.valueLeftOut, thing, property, value: knowledge.name(of: other), because: "a statement has one")
    }
    if let first = values.first { thing.carry(property) { $0 == first } }
    return values.first
  }

  /// A value that is there and that nobody knows: an IRI in place of a blank node (RDF 1.1 Concepts, section 3.5), as Wikidata has them.
  private static func unknown(_ statement: String, _ property: String) -> String {
    "https://w3id.org/gensek/.well-known/genid/" + MintedIRI.encoded(statement) + "-" + property
  }
}
