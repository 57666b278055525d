import KnowledgeGraph
import OfficeHolding

/// Writes FollowTheMoney: entities `Person`, `Position`, `Occupancy` and `Organization`, one a line.
///
/// Every property has a list of values there, so that several dates are claims of which one holds.
struct FollowTheMoneyWriter: ProfileWriter {
  /// The library reads the years 1000 to 2999 (prefixdate).
  private static let dates = DateFormat(years: 1000...2999, takesSeveral: true)
  private var lines = JSONWriter(isIndented: false)
  private let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  mutating func write(_ thing: inout ThingRecord, _ kind: ThingKind, _ ledger: inout Ledger) {
    switch kind {
    case .person:
      writeNamed(&thing, "Person", [(GS.born, "birthDate"), (GS.died, "deathDate")], &ledger)
    case .organization:
      writeNamed(
        &thing, "Organization", [(GS.formed, "incorporationDate"), (GS.dissolved, "dissolutionDate")], &ledger)
    case .office, .role, .lineage:
      // A lineage is no position of its own, unless it is what was held.
      guard kind != .lineage || knowledge.isHeld(thing.node) else { return }
      writeNamed(&thing, "Position", [(GS.formed, "inceptionDate"), (GS.abolished, "dissolutionDate")], &ledger)
    case .tenure:
      guard writeOccupancy(&thing, &ledger) else { return }
    case .other: return
    }
    ledger.wrote(kind)
  }

  consuming func finish() -> ProfileExport.Content { .text(lines.bytes) }

  /// A thing with a name, which these entities must have.
  private mutating func writeNamed(
    _ thing: inout ThingRecord, _ schema: String, _ dateProperties: [(property: String, term: String)],
    _ ledger: inout Ledger
  ) {
    thing.carryClass(GS.Class.person, GS.Class.office, GS.Class.organization)
    var properties: [(name: String, values: [String])] = []
    var names = thing.carryLabels().map(\.lexicalForm)
    if names.isEmpty {
      let name = knowledge.label(of: thing.node)
      ledger.note(.namedByID, thing, written: name, because: "\(schema) demands a name")
      names = [name]
    }
    properties.append(("name", names))
    let alias = (thing.carryTexts(SKOS.altLabel) + thing.carryTexts(GS.title)).map(\.lexicalForm)
    properties.append(("alias", alias.filter { !names.contains($0) }))
    for (property, term) in dateProperties {
      properties.append((term, thing.carryDate(property, Self.dates, &ledger).map(\.iso8601)))
    }
    properties.append(("description", thing.carryTexts(DCTerms.description).map(\.lexicalForm)))
    if schema == "Position" {
      properties.append(("organization", thing.carryThings(GS.organization).map(id)))
      properties.append(("numberOfSeats", thing.carryTexts(GS.seatCount).map(\.lexicalForm)))
    }
    let numbers = wikidataNumbers(of: &thing)
    properties.append(("wikidataId", numbers))
    write(id(thing.node), schema, properties)
  }

  /// The tenure as an occupancy, which must have a holder and a post.
  private mutating func writeOccupancy(_ thing: inout ThingRecord, _ ledger: inout Ledger) -> Bool {
    let holders = knowledge.things(of: thing.node, GS.holder)
    let offices = knowledge.things(of: thing.node, GS.office)
    guard !holders.isEmpty, !offices.isEmpty else {
      ledger.note(
        .thingLeftOut, thing,
        because: "an Occupancy demands a holder and a post, and \(holders.isEmpty ? "nobody" : "no post") is known")
      return false
    }
    thing.carryClass(GS.Class.tenure)
    thing.carryThings(GS.holder)
    thing.carryThings(GS.office)
    // The position has it.
    thing.carryThings(ORG.organization)
    var properties: [(name: String, values: [String])] = [
      ("holder", holders.map(id)), ("post", offices.map(id)),
    ]
    for (property, term) in [(GS.start, "startDate"), (GS.end, "endDate"), (GS.attestedAt, "date")] {
      properties.append((term, thing.carryDate(property, Self.dates, &ledger).map(\.iso8601)))
    }
    var status: [String] = []
    for (individual, word) in [(GS.ongoing, "current"), (GS.unknown, "ended")] {
      let knowledge = knowledge
      if !thing.carry(GS.endStatus, where: { knowledge.text(of: $0) == individual }).isEmpty { status.append(word) }
    }
    properties.append(("status", status))
    properties.append(("description", thing.carryTexts(DCTerms.description).map(\.lexicalForm)))
    write(id(thing.node), "Occupancy", properties)
    return true
  }

  private mutating func write(_ id: String, _ schema: String, _ properties: [(name: String, values: [String])]) {
    lines.object { entity in
      entity.member("id", id)
      entity.member("schema", schema)
      entity.object("properties") { object in
        for (name, values) in properties {
          var seen: Set<String> = []
          object.member(name, values.filter { !$0.isEmpty && seen.insert($0).inserted })
        }
      }
    }
    lines.endLine()
  }

  /// The numbers on Wikidata: its own, and those of things that are the same.
  private func wikidataNumbers(of thing: inout ThingRecord) -> [String] {
    let knowledge = knowledge
    var numbers = [WikidataNumber.number(thing.iri)].compactMap(\.self)
    for property in [SKOS.exactMatch, OWL.sameAs] {
      numbers += thing.carry(property) { WikidataNumber.number(knowledge.text(of: $0)) != nil }
        .compactMap { WikidataNumber.number(knowledge.text(of: $0)) }
    }
    return numbers
  }

  private func id(_ node: TermID) -> String {
    EntityID.of(knowledge.text(of: node), number: WikidataNumber.of(node, in: knowledge))
  }
}
