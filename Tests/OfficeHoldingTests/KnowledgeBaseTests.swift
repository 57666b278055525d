import Chronology
import KnowledgeGraph
import Testing

@testable import OfficeHolding

struct KnowledgeBaseTests {
  /// Ada, Ben, and Cyd after a gap; Cyd stays across a rename.
  private func keepers() -> Lighthouse {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", "1900-01-01", "1905-06-30")
    house.tenure("ben", of: "ben", in: "keeper", "1905-06-30", "1910-03")
    house.tenure("cyd", of: "cyd", in: "keeper", "1911-01-01", "1920-01-01")
    house.tenure("cyd-warden", of: "cyd", in: "warden", "1920-01-01", "1925-05-05")
    house.say("office/warden", GS.renames, Lighthouse.iri("office/keeper"))
    for office in ["keeper", "warden"] { house.say("office/" + office, GS.inLineage, Lighthouse.iri("lineage/light")) }
    house.say("lineage/light", RDF.type, .iri(GS.Class.lineage))
    return house
  }

  @Test func `bounds and day counts stand beside the dates`() throws {
    let knowledge = keepers().knowledge
    #expect(try knowledge.derivedValues("tenure/ben", GS.endEarliest) == ["1910-03-01"])
    #expect(try knowledge.derivedValues("tenure/ben", GS.endLatest) == ["1910-03-31"])
    #expect(try knowledge.derivedValues("tenure/ben", GS.minimumDays) == ["1705"])
    #expect(try knowledge.derivedValues("tenure/ben", GS.maximumDays) == ["1735"])
    #expect(try knowledge.derivedValues("tenure/ben", GS.daysHeld) == [])
    #expect(try knowledge.derivedValues("tenure/ada", GS.daysHeld) == ["2006"])
  }

  @Test func `a tenure that ends before it starts has no length`() throws {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", "1950-01-01", "1940-01-01")
    house.tenure("ben", of: "ben", in: "keeper", "[1950-01-01,1900-01-01]", "1940-01-01")
    let knowledge = house.knowledge
    for property in [GS.daysHeld, GS.minimumDays, GS.maximumDays, GS.possibleDays] {
      #expect(try knowledge.derivedValues("tenure/ada", property) == [])
    }
    #expect(Tenure(try knowledge.node("tenure/ada"), in: knowledge).daysHeld == nil)
    // Of two readings the one that may be remains.
    #expect(try knowledge.derivedValues("tenure/ben", GS.possibleDays) == ["14609"])
  }

  @Test func `who followed whom is derived from the order and says from what`() throws {
    let knowledge = keepers().knowledge
    #expect(try knowledge.derivedValues("tenure/ben", GS.follows) == ["https://w3id.org/gensek/id/tenure/ada"])
    #expect(try knowledge.derivedValues("tenure/cyd", GS.follows) == ["https://w3id.org/gensek/id/tenure/ben"])
    #expect(try knowledge.derivedValues("tenure/cyd", GS.precedes) == [])
    #expect(
      try knowledge.derivedValues("tenure/cyd-warden", GS.continuesTenure) == ["https://w3id.org/gensek/id/tenure/cyd"])
    let statement = "statement/derived/tenure/ben/follows/tenure/ada"
    #expect(try knowledge.values(statement, GS.standing) == [GS.derived])
    #expect(try knowledge.values(statement, PROV.wasDerivedFrom).count == 2)
  }

  @Test func `an interregnum lies between, but not where the day is handed over`() throws {
    let knowledge = keepers().knowledge
    let nodes = knowledge.nodes(of: GS.Class.interregnum).map { knowledge.name(of: $0) }
    #expect(nodes == ["interregnum/ben--cyd"])
    #expect(try knowledge.values("interregnum/ben--cyd", GS.minimumDays) == ["276"])
    #expect(try knowledge.values("interregnum/ben--cyd", GS.maximumDays) == ["306"])
    #expect(try knowledge.values("interregnum/ben--cyd", GS.kind) == [GS.vacant])
    #expect(try knowledge.values("interregnum/ben--cyd", GS.certainty) == [GS.yes])
  }

  /// The interregna of an office of tenures a, b, c …, each with its start and end.
  private func interregna(_ tenures: [(String?, String?)], of office: [String: String] = [:]) -> [String] {
    var house = Lighthouse()
    for (name, dates) in zip("abcdefgh", tenures) {
      house.tenure(String(name), of: String(name), in: "keeper", dates.0, dates.1)
    }
    for (property, value) in office { house.say("office/keeper", property, .iri(value)) }
    let knowledge = house.knowledge
    return knowledge.nodes(of: GS.Class.interregnum).map { node in
      let name = knowledge.name(of: node).split(separator: "/").last ?? ""
      let isCertain = knowledge.objects(of: node, GS.certainty).map(knowledge.text) == [GS.yes]
      return isCertain ? String(name) : "\(name)?"
    }
  }

  @Test(
    arguments: [
      // Both end days count as held.
      ([("1900", "1905-06-30"), ("1905-06-30", "1910")], []), ([("1900", "1905-06-30"), ("1905-07-01", "1910")], []),
      ([("1900", "1905-06-30"), ("1905-07-02", "1910")], ["a--b"]),
      ([("1900", "1905-06"), ("1905-07-01", "1910")], ["a--b?"]), ([("1900", "1905"), ("1906", "1910")], ["a--b?"]),
      ([("1900", "1905"), ("1907", "1910")], ["a--b"]),
      // An end that is missing hides nothing that came later.
      ([("1900", nil), ("1905", "1910"), ("1912", nil), ("1920", "1930"), ("1932", "1940")], ["b--c", "d--e"]),
      ([("1900", "1905"), (nil, nil), ("1907", "1910")], ["a--c"]),
      // Nobody comes after whoever held it within another's tenure.
      ([("1900", "1910"), ("1905", "1906"), ("1912", "1920")], ["a--c"]),
      ([("1900", "[1907..1910]"), ("1905", "1906"), ("1912", "1920")], ["a--c"]),
      ([("1900", "[1910..]"), ("1905", "1906"), ("1912", "1920")], ["a--c?"]),
      ([("1900", "[1904..]"), ("1905", "1906"), ("1912", "1920")], ["a--b?", "b--c"]),
    ] as [([(String?, String?)], [String])])
  func `an interregnum lies before a tenure and after the one before it that ends last`(
    tenures: [(String?, String?)], expected: [String]
  ) {
    #expect(interregna(tenures) == expected)
  }

  @Test func `in a collegiate office nobody follows`() throws {
    let tenures = [("1900", "1905"), ("1907", "1910")] as [(String?, String?)]
    #expect(interregna(tenures) == ["a--b"])
    #expect(interregna(tenures, of: [RDF.type: GS.Class.collegiateOffice]) == [])
    #expect(interregna(tenures, of: [RDF.type: GS.Class.role]) == [])
  }

  @Test func `an office that was abolished is not vacant`() throws {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", "1900", "1905-06-30")
    house.tenure("ben", of: "ben", in: "warden", "1906-01-01", "1910")
    for office in ["keeper", "warden"] { house.say("office/" + office, GS.inLineage, Lighthouse.iri("lineage/light")) }
    house.say("office/keeper", GS.abolished, Lighthouse.date("1905-06"))
    #expect(try house.knowledge.values("interregnum/ada--ben", GS.kind) == [GS.noOffice])
  }

  @Test func `conflicting dates are one set, each claim keeps its own count`() throws {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", nil, "1905-06-30")
    house.tenure("ben", of: "ben", in: "keeper", nil, "1910-03-01")
    house.claim("june", "tenure/ben", GS.start, "1905-07-02")
    house.claim("september", "tenure/ben", GS.start, "1905-09-02")
    let knowledge = house.knowledge
    #expect(try knowledge.values("tenure/ben", GS.start) == ["[1905-07-02,1905-09-02]"])
    #expect(try knowledge.derivedValues("tenure/ben", GS.possibleDays) == ["1641", "1703"])
    #expect(try knowledge.derivedValues("statement/june", GS.minimumDays) == ["1703"])
    #expect(try knowledge.derivedValues("statement/june", GS.maximumDays) == ["1703"])
    #expect(
      try knowledge.derivedValues("statement/june", GS.contradicts) == [
        "https://w3id.org/gensek/id/statement/september"
      ])
    #expect(try knowledge.values("interregnum/ada--ben", GS.possibleDays) == ["2", "64"])
    let derived = try knowledge.values("statement/derived/tenure/ben/start", PROV.wasDerivedFrom)
    #expect(derived.count == 2)
  }

  @Test func `a coarser date that agrees is no conflict`() throws {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", nil, nil)
    for (slug, date) in [("year", "1905"), ("month", "1905-06"), ("day", "1905-06-30")] {
      house.claim(slug, "tenure/ada", GS.end, date)
    }
    let knowledge = house.knowledge
    #expect(try knowledge.values("tenure/ada", GS.end) == ["1905-06-30"])
    #expect(try knowledge.values("statement/day", GS.contradicts) == [])
    #expect(knowledge.date(of: try knowledge.node("tenure/ada"), GS.end)?.description == "1905-06-30")
  }

  @Test func `what is only reported does not count as a date`() throws {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", "1900-01-01", nil)
    house.claim("rumour", "tenure/ada", GS.start, "1899-01-01", standing: GS.reported)
    #expect(try house.knowledge.values("tenure/ada", GS.start) == ["1900-01-01"])
  }

  @Test func `derived triples are dropped, counted and derived the same again`() throws {
    var house = keepers()
    house.claim("june", "tenure/ben", GS.start, "1905-07-02")
    house.claim("may", "tenure/ben", GS.start, "1905-07-03")
    house.say("office/keeper", GS.organization, Lighthouse.iri("organization/coast"))
    let once = house.knowledge
    var both = GraphBuilder()
    both.insert(contentsOf: once.asserted)
    both.insert(contentsOf: once.derived)
    let twice = KnowledgeBase(asserted: both.freeze())
    #expect(once.droppedCount == 0)
    #expect(twice.droppedCount == once.derived.count)
    #expect(Self.triples(twice.asserted) == Self.triples(once.asserted))
    #expect(Self.triples(twice.derived) == Self.triples(once.derived))
  }

  @Test func `nothing derived is asserted as well`() {
    let knowledge = keepers().knowledge
    #expect(knowledge.derived.match().allSatisfy { !knowledge.asserted.contains($0) })
  }

  private static func triples(_ graph: Graph) -> [String] {
    graph.match().map { graph.termTriple(for: $0).description }
  }

  @Test func `parallel seats do not succeed each other`() throws {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", "1900", "1910")
    house.tenure("ben", of: "ben", in: "keeper", "1902", "1904")
    house.tenure("cyd", of: "cyd", in: "keeper", "1910", "1912")
    let knowledge = house.knowledge
    #expect(try knowledge.values("tenure/ben", GS.follows) == [])
    #expect(try knowledge.values("tenure/cyd", GS.follows) == ["https://w3id.org/gensek/id/tenure/ada"])
  }

  @Test(arguments: ["not a date", "1905-02-30", "", "[1905-01-01,", "99999999999999999999"])
  func `a date that cannot be read is no date and no crash`(text: String) throws {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", text, "1905")
    let knowledge = house.knowledge
    #expect(knowledge.date(of: try knowledge.node("tenure/ada"), GS.start) == nil)
  }
}
