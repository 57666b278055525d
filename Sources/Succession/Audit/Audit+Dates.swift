import Chronology
import KnowledgeGraph
import OfficeHolding

extension Audit {
  /// What certainly ends before it starts.
  static func datesInOrder(_ knowledge: KnowledgeBase) -> [Finding] {
    let pairs = [(GS.start, GS.end), (GS.formed, GS.abolished), (GS.formed, GS.dissolved), (GS.born, GS.died)]
    return pairs.flatMap { first, last -> [Finding] in
      guard let property = knowledge.id(forIRI: last) else { return [] }
      let nodes = Set(knowledge.match(predicate: property).map(\.subject)).sorted()
      return nodes.compactMap { datesInOrder(AnyThing($0, in: knowledge), first, last) }
    }
  }

  /// That one thing certainly ends before it starts.
  static func datesInOrder(_ thing: some Thing, _ first: String, _ last: String) -> Finding? {
    guard let start = thing.date(first), let end = thing.date(last), precedes(end, start) else { return nil }
    return Finding(
      .endBeforeStart,
      "\(thing.label): \(NodeName(iri: last).slug) \(end) lies before \(NodeName(iri: first).slug) \(start)",
      about: [Named(thing)], support: thing.support(first, last))
  }

  /// That a tenure lies outside the holder's life, or ended by a death on another day than the death.
  static func lifetime(_ tenure: Tenure) -> [Finding] {
    guard let holder = tenure.holder else { return [] }
    var found: [Finding] = []
    func add(_ sentence: String, _ property: String, _ other: String) {
      found.append(
        Finding(
          .lifetime, "\(tenure.label): \(sentence)", about: [Named(tenure), Named(holder)],
          support: tenure.support(property) + holder.support(other)))
    }
    if let died = holder.died {
      if let start = tenure.start, precedes(died, start) {
        add("it began on \(start), after the death on \(died)", GS.start, GS.died)
      }
      if let end = tenure.end, precedes(died, end) {
        add("it ended on \(end), after the death on \(died)", GS.end, GS.died)
      }
      if let end = tenure.end, precedes(end, died), tenure.localNames(GS.endCause).contains("death") {
        add("it is said to have ended by death on \(end), but the death was on \(died)", GS.end, GS.died)
      }
    }
    if let born = holder.born, let start = tenure.start, precedes(start, born) {
      add("it began on \(start), before the birth on \(born)", GS.start, GS.born)
    }
    return found
  }

  /// That a tenure by law certainly lies outside the time in which its office is said to have been.
  static func officesInBeing(_ tenure: Tenure) -> [Finding] {
    guard !tenure.isDeFacto else { return [] }
    return tenure.offices.flatMap { office -> [Finding] in
      var found: [Finding] = []
      if let formed = office.formed, let start = tenure.start, precedes(start, formed) {
        found.append(
          Finding(
            .outsideOffice, "\(tenure.label): it began on \(start), before the office was formed on \(formed)",
            about: [Named(tenure), Named(office)], support: tenure.support(GS.start) + office.support(GS.formed)))
      }
      if let abolished = office.abolished, let end = tenure.end, precedes(abolished, end) {
        found.append(
          Finding(
            .outsideOffice, "\(tenure.label): it ended on \(end), after the office was abolished on \(abolished)",
            about: [Named(tenure), Named(office)], support: tenure.support(GS.end) + office.support(GS.abolished)))
      }
      return found
    }
  }

  /// First, last and longest holders who are certainly not the ones that are said.
  static func namedHolders(_ knowledge: KnowledgeBase) -> [Finding] {
    knowledge.nodes(of: GS.Class.position).flatMap { node -> [Finding] in
      let position = AnyThing(node, in: knowledge)
      let said = [GS.firstHolder, GS.lastHolder, GS.longestHolder].map { ($0, position.all($0, as: Person.self)) }
      guard said.contains(where: { !$0.1.isEmpty }) else { return [] }
      let rows = Line(of: position).rows
      guard !rows.isEmpty else { return [] }
      return said.flatMap { property, persons -> [Finding] in
        persons.compactMap { person -> Finding? in
          guard let other = denial(of: property, person, rows, position) else { return nil }
          return Finding(
            .namedHolder,
            "\(position.label): \(NodeName(iri: property).slug) is said to be \(person.label), but \(other)",
            about: [Named(position), Named(person)], support: position.support(property))
        }
      }
    }
  }

  private static func denial(of property: String, _ person: Person, _ rows: [Tenure], _ position: AnyThing) -> String? {
    let own = rows.filter { $0.holders.contains(person) }
    guard !own.isEmpty else { return "no tenure of \(person.label) is known in it" }
    switch property {
    case GS.firstHolder:
      return rows.first { other in own.allSatisfy { mine in certainlyBefore(other.start, mine.start) } }
        .map { "\($0.label) began before" }
    case GS.lastHolder:
      return rows.first { other in own.allSatisfy { mine in certainlyBefore(mine.start, other.start) } }
        .map { "\($0.label) began after" }
    default:
      let list = Rank(of: position, .longest).lists.first
      let named = Named(person)
      guard let place = list?.places.first(where: { $0.holding.holders.contains(named) }),
        place.isFirst.certainty == .no
      else { return nil }
      return place.isFirst.reason
    }
  }

  private static func certainlyBefore(_ a: EDTF?, _ b: EDTF?) -> Bool {
    guard let a, let b else { return false }
    return precedes(a, b)
  }

  /// Whether the first date lies before the second whatever days they are.
  static func precedes(_ a: EDTF, _ b: EDTF) -> Bool {
    guard let last = a.latest, let first = b.earliest else { return false }
    return last < first
  }
}
