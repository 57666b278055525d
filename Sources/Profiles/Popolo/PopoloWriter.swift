import KnowledgeGraph
import OfficeHolding

/// Writes Popolo: a tenure is a membership through a post of an organization; a role without an office is the membership's `role`.
struct PopoloWriter: ProfileWriter {
  /// `^[0-9]{4}(-[0-9]{2}){0,2}$` in its JSON schemas, one value each.
  private static let dates = DateFormat(years: 0...9999)
  private var persons = JSONWriter(depth: 2)
  private var organizations = JSONWriter(depth: 2)
  private var posts = JSONWriter(depth: 2)
  private var memberships = JSONWriter(depth: 2)
  private let knowledge: KnowledgeBase

  init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  mutating func write(_ thing: inout ThingRecord, _ kind: ThingKind, _ ledger: inout Ledger) {
    switch kind {
    case .person: writePerson(&thing, &ledger)
    case .organization: writeOrganization(&thing, &ledger)
    case .office, .lineage:
      // A lineage is no post of its own, unless it is what was held.
      guard kind == .office || knowledge.isHeld(thing.node) else { return }
      writePost(&thing, &ledger)
    case .role:
      // Its tenures have its name.
      if let label = knowledge.preferredLabel(of: thing.node) {
        thing.carry(knowledge.labelProperty(of: thing.node)) { $0 == label.id }
      }
      if knowledge.isHeld(thing.node) { carryBody(&thing) }
      thing.carryClass(GS.Class.role)
    case .tenure: writeMembership(&thing, &ledger)
    case .other: return
    }
    ledger.wrote(kind)
  }

  consuming func finish() -> ProfileExport.Content {
    var document = JSONWriter()
    document.object { document in
      document.array("persons", of: persons)
      document.array("organizations", of: organizations)
      document.array("posts", of: posts)
      document.array("memberships", of: memberships)
    }
    document.endLine()
    return .text(document.bytes)
  }

  private mutating func writePerson(_ thing: inout ThingRecord, _ ledger: inout Ledger) {
    thing.carryClass(GS.Class.person)
    let names = Names(of: &thing)
    let identifiers = Identifiers(of: &thing)
    let born = thing.carryDate(GS.born, Self.dates, &ledger).first
    let died = thing.carryDate(GS.died, Self.dates, &ledger).first
    let summary = Self.text(DCTerms.description, of: &thing, &ledger)
    persons.object { person in
      person.member("id", thing.iri)
      names.write(to: &person)
      identifiers.write(to: &person)
      person.member("birth_date", born?.iso8601)
      person.member("death_date", died?.iso8601)
      person.member("summary", summary)
    }
  }

  private mutating func writeOrganization(_ thing: inout ThingRecord, _ ledger: inout Ledger) {
    thing.carryClass(GS.Class.organization)
    let names = Names(of: &thing)
    let identifiers = Identifiers(of: &thing)
    let formed = thing.carryDate(GS.formed, Self.dates, &ledger).first
    let dissolved = thing.carryDate(GS.dissolved, Self.dates, &ledger).first
    let parent = one(GS.partOf, of: &thing, &ledger) {
      knowledge.isA($0, GS.Class.organization)
    }.map(id)
    organizations.object { organization in
      organization.member("id", thing.iri)
      names.write(to: &organization)
      identifiers.write(to: &organization)
      organization.member("parent_id", parent)
      organization.member("founding_date", formed?.iso8601)
      organization.member("dissolution_date", dissolved?.iso8601)
    }
  }

  private mutating func writePost(_ thing: inout ThingRecord, _ ledger: inout Ledger) {
    thing.carryClass(GS.Class.office)
    let seats = Self.seats(of: &thing)
    let label = knowledge.preferredLabel(of: thing.node)
    if let label { thing.carry(knowledge.labelProperty(of: thing.node)) { $0 == label.id } }
    let others = (thing.carryTexts(SKOS.altLabel) + thing.carryTexts(GS.title)).map(\.lexicalForm)
    let formed = thing.carryDate(GS.formed, Self.dates, &ledger).first
    let abolished = thing.carryDate(GS.abolished, Self.dates, &ledger).first
    let body = one(GS.organization, of: &thing, &ledger) { _ in true }.map(id)
    posts.object { post in
      post.member("id", thing.iri)
      post.member("label", label?.text)
      post.member("other_label", others)
      post.member("organization_id", body)
      post.member("start_date", formed?.iso8601)
      post.member("end_date", abolished?.iso8601)
      post.member("maximum_memberships", seats)
    }
  }

  /// How many can hold a post, as Open Civic Data, which is built on Popolo, says it of its posts; nil where several can and nobody says how
  /// many.
  private static func seats(of thing: inout ThingRecord) -> Int? {
    let knowledge = thing.knowledge
    guard knowledge.isA(thing.node, GS.Class.collegiateOffice) else { return 1 }
    thing.carryClass(GS.Class.collegiateOffice)
    let counts = thing.values(GS.seatCount).filter { knowledge.literal($0).flatMap { Int($0.lexicalForm) } != nil }
    guard counts.count == 1, let seats = knowledge.literal(counts[0]).flatMap({ Int($0.lexicalForm) }), seats > 1 else {
      return nil
    }
    thing.carry(GS.seatCount) { $0 == counts[0] }
    return seats
  }

  private mutating func writeMembership(_ thing: inout ThingRecord, _ ledger: inout Ledger) {
    thing.carryClass(GS.Class.tenure)
    let holder = one(GS.holder, of: &thing, &ledger) { _ in true }.map(id)
    let office = one(GS.office, of: &thing, &ledger) { _ in true }
    let isRole = office.map { knowledge.isA($0, GS.Class.role) } ?? false
    let role = isRole ? office.map { knowledge.label(of: $0) } : nil
    let post = isRole ? nil : office.map(id)
    let body = office.flatMap { knowledge.things(of: $0, GS.organization).first }.map(id)
    thing.carryThings(ORG.organization)
    let start = thing.carryDate(GS.start, Self.dates, &ledger).first
    let end = thing.carryDate(GS.end, Self.dates, &ledger).first
    memberships.object { membership in
      membership.member("id", thing.iri)
      membership.member("person_id", holder)
      membership.member("organization_id", body)
      membership.member("role", role)
      membership.member("post_id", post)
      membership.member("start_date", start?.iso8601)
      membership.member("end_date", end?.iso8601)
    }
  }

  /// The organization of a role, which its memberships have.
  private func carryBody(_ role: inout ThingRecord) {
    let first = knowledge.things(of: role.node, GS.organization).first
    role.carry(GS.organization) { $0 == first }
  }

  /// The first thing that a property names; that there are others is a finding.
  private func one(
    _ property: String, of thing: inout ThingRecord, _ ledger: inout Ledger, _ isWanted: (TermID) -> Bool
  ) -> TermID? {
    let values = thing.values(property).filter { knowledge.asserted.terms.kind(of: $0) != .literal && isWanted($0) }
    for other in values.dropFirst() {
      ledger.note(
        .valueLeftOut, thing, property, value: knowledge.name(of: other), because: "Popolo has one value for it")
    }
    if let first = values.first { thing.carry(property) { $0 == first } }
    return values.first
  }

  /// The first text of a property; that there are others is a finding.
  private static func text(_ property: String, of thing: inout ThingRecord, _ ledger: inout Ledger) -> String? {
    let texts = thing.values(property).compactMap { id in thing.knowledge.literal(id).map { (id, $0.lexicalForm) } }
    for other in texts.dropFirst() {
      ledger.note(.valueLeftOut, thing, property, value: other.1, because: "Popolo has one value for it")
    }
    if let first = texts.first { thing.carry(property) { $0 == first.0 } }
    return texts.first?.1
  }

  /// The IRI, which the thing then keeps when it is imported again.
  private func id(_ node: TermID) -> String { knowledge.text(of: node) }
}
