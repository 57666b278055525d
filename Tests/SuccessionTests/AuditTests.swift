import Chronology
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

struct AuditTests {
  private static func codes(_ house: Lighthouse) -> [Finding.Code] {
    Audit(house.knowledge).findings.filter { $0.severity == .contradiction }.map(\.code)
  }

  @Test func `consistent data has no contradiction`() {
    var house = Lighthouse()
    house.tenure("ada", "1900", "1905-06-30")
    house.tenure("ben", "1905-06-30", "1910-03")
    house.duration("ben", "P4Y8M")
    house.duration("ada", "P0Y/P6Y")
    #expect(Self.codes(house) == [])
  }

  @Test(
    arguments: [
      ("P5Y180D", []), ("P5Y5M", []), ("P5Y", []), ("P2006D", []), ("P2007D", [.statedDuration]),
      ("P6Y", [.statedDuration]),
      ("P5Y181D", [.statedDuration]), ("five years", []),
    ] as [(String, [Finding.Code])]) func `a stated duration is held against exact dates`(
      text: String, expected: [Finding.Code]
    )
  {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.duration("ada", text)
    #expect(Self.codes(house) == expected)
  }

  @Test func `what cannot be read is a fault`() {
    var house = Lighthouse()
    house.tenure("ada", "the year dot", "1905-06-30")
    house.duration("ada", "five years")
    #expect(Audit(house.knowledge).findings.filter { $0.code == .unreadable }.count == 2)
  }

  @Test func `each fault in the dates is found`() {
    var house = Lighthouse()
    house.tenure("ada", "1906-01-01", "1905-06-30")
    house.tenure("ben", "1910", "1920")
    house.say("person/ben", GS.died, Lighthouse.date("1915"))
    house.tenure("cyd", "1921", "1922", in: "warden")
    house.say("office/warden", GS.formed, Lighthouse.date("1930"))
    house.tenure("dan", "1800", "1801")
    house.say("tenure/dan", GS.follows, Lighthouse.iri("tenure/ben"))
    house.tenure("eve", "1940-01-01", "1941")
    house.say("person/eve", GS.born, Lighthouse.date("1920-05-05"))
    house.say("tenure/eve", GS.statedAge, .literal(Literal("20", datatype: XSD.integer)))
    house.say("lineage/light", GS.firstHolder, Lighthouse.iri("person/eve"))
    let codes = Set(Self.codes(house))
    #expect(codes == [.endBeforeStart, .lifetime, .outsideOffice, .order, .statedAge, .namedHolder])
  }

  @Test(
    arguments: [
      ("1905-06-30", "1905-06-30", "1910-01-01", [.predecessor]),
      // The one between may not have ended, or may have begun before.
      ("1905-06-30", "1905-06-30", nil, []), ("1905-06-30", nil, "1910-01-01", []),
      ("1905-06-30", "1905-06-30", "1910-02", []), ("1905", "1905", "1909", []),
      // Nobody is left out, or not for a day.
      ("1910-01-01", "1905-06-30", "1910-01-01", []), ("1905-06-30", "1905-06-30", "1905-06-30", []),
    ] as [(String, String?, String?, [Finding.Code])])
  func `somebody between a tenure and the one that it is said to follow is found, where that is certain`(
    end: String, from: String?, to: String?, expected: [Finding.Code]
  ) {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", end)
    house.tenure("ben", from, to)
    house.tenure("cyd", "1910-01-01", "1915-01-01")
    house.say("tenure/cyd", GS.follows, Lighthouse.iri("tenure/ada"))
    #expect(Self.codes(house) == expected)
    var inverse = Lighthouse()
    inverse.tenure("ada", "1900-01-01", end)
    inverse.tenure("ben", from, to)
    inverse.tenure("cyd", "1910-01-01", "1915-01-01")
    inverse.say("tenure/ada", GS.precedes, Lighthouse.iri("tenure/cyd"))
    #expect(Self.codes(inverse) == expected)
  }

  @Test(
    arguments: [
      (GS.capacity, Term.iri(GS.acting)), (GS.basis, .iri(GS.deFacto)), (GS.office, Lighthouse.iri("office/warden")),
    ]) func `who only acted, held it in fact or held another office leaves nobody out`(property: String, value: Term)
  {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.tenure("ben", "1905-06-30", "1910-01-01", in: property == GS.office ? "warden" : "keeper")
    if property != GS.office { house.say("tenure/ben", property, value) }
    house.tenure("cyd", "1910-01-01", "1915-01-01")
    house.say("tenure/cyd", GS.follows, Lighthouse.iri("tenure/ada"))
    #expect(Self.codes(house) == [])
  }

  @Test func `an office that two hold at once has successions of its own`() {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.tenure("ben", "1905-06-30", "1910-01-01")
    house.tenure("cyd", "1910-01-01", "1915-01-01")
    house.tenure("dan", "1904-01-01", "1905-07-30")
    house.say("tenure/cyd", GS.follows, Lighthouse.iri("tenure/ada"))
    #expect(Self.codes(house) == [])
  }

  @Test func `tenures that come after themselves are one finding for each circle, told as it runs`() {
    var house = Lighthouse()
    for name in ["ada", "ben", "cyd", "dan", "eve", "fay"] { house.tenure(name, nil, nil) }
    house.say("tenure/ada", GS.follows, Lighthouse.iri("tenure/cyd"))
    house.say("tenure/cyd", GS.follows, Lighthouse.iri("tenure/ben"))
    house.say("tenure/cyd", GS.precedes, Lighthouse.iri("tenure/ada"))
    house.say("tenure/ada", GS.precedes, Lighthouse.iri("tenure/ben"))
    house.say("tenure/dan", GS.follows, Lighthouse.iri("tenure/dan"))
    house.say("tenure/eve", GS.follows, Lighthouse.iri("tenure/ada"))
    house.say("tenure/fay", GS.follows, Lighthouse.iri("tenure/eve"))
    let circles = Audit(house.knowledge).findings.filter { $0.code == .cycle }
    #expect(circles.map { $0.subjects.map(\.id) } == [["tenure/ada", "tenure/cyd", "tenure/ben"], ["tenure/dan"]])
  }

  @Test func `doubt is no contradiction`() {
    var house = Lighthouse()
    house.tenure("ada", "1905", "1905")
    house.tenure("ben", "1905-12", "[1906..1910]")
    house.say("person/ben", GS.died, Lighthouse.date("1908"))
    house.say("office/keeper", GS.formed, Lighthouse.date("1905-06"))
    house.say("tenure/ada", GS.follows, Lighthouse.iri("tenure/ben"))
    house.say("lineage/light", GS.longestHolder, Lighthouse.iri("person/ben"))
    #expect(Self.codes(house).filter { $0 != .order } == [])
  }

  @Test func `a claim under two references is one finding, whatever properties it is told by`() {
    var house = Lighthouse()
    for (number, property) in [GS.date, GS.agent].enumerated() {
      let statement = "statement/\(number)"
      house.say(statement, RDF.type, .iri(GS.Class.statement))
      house.say(statement, RDF.subject, Lighthouse.iri("event/storm"))
      house.say(statement, RDF.predicate, .iri(property))
      house.say(statement, RDF.object, Lighthouse.iri("thing/\(number)"))
      for place in ["1-2", "5-6"] { house.say(statement, GS.evidence, Lighthouse.iri("evidence/log/" + place)) }
      for reference in ["1", "2"] {
        house.say(statement, GS.cites, Lighthouse.iri("reference/log/" + reference))
        house.say("reference/log/" + reference, RDF.type, .iri(GS.Class.reference))
        house.say("reference/log/" + reference, GS.number, .literal(Literal(reference, datatype: XSD.integer)))
      }
    }
    let findings = Audit(house.knowledge).findings.filter { $0.code == .twoReferences }
    #expect(findings.count == 1)
    #expect(findings.first?.support.count == 2)
  }

  @Test func `data without any evidence is one finding`() {
    var house = Lighthouse()
    for name in ["ada", "ben", "cyd"] { house.tenure(name, "1900", "1901") }
    let findings = Audit(house.knowledge).findings.filter { $0.code == .unsupported }
    #expect(findings.count == 1)
  }
}
