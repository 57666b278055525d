import Chronology
import KnowledgeGraph
import OfficeHolding
import Succession
import TestSupport
import Testing

struct AllGapsTests {
  @Test func `the gaps of all offices are those of each`() throws {
    try expectGapsOfEach(in: CPSU.knowledge.get())
  }

  @Test(arguments: 0..<80) func `invented offices have the same gaps together and one by one`(seed: Int) throws {
    try expectGapsOfEach(in: invented(seed: UInt64(seed)))
  }

  private func expectGapsOfEach(in knowledge: KnowledgeBase) throws {
    let all = AllGaps(in: knowledge)
    let offices = Dictionary(all.offices.map { ($0.office.iri, $0) }, uniquingKeysWith: { a, _ in a })
    for node in Set(knowledge.tenures.flatMap(\.offices).map(\.node)).sorted() {
      let gaps = Gaps(of: AnyThing(node, in: knowledge))
      guard let office = offices[gaps.subject.iri] else {
        #expect(gaps.junctions.isEmpty)
        continue
      }
      #expect(office.counts == gaps.counts)
      let vacant = gaps.junctions.filter {
        $0.isVacancy.certainty != .no && ($0.minimum != nil || $0.maximum != nil)
      }
      #expect(office.vacancies.map(\.after) == vacant.map(\.after))
      #expect(office.vacancies.map(\.before) == vacant.map(\.before))
      #expect(office.vacancies.map(\.minimum) == vacant.map(\.minimum))
      #expect(office.vacancies.map(\.maximum) == vacant.map(\.maximum))
    }
  }

  /// A few offices, some in lineages, whose tenures are dated, linked, numbered and doubted at random.
  private func invented(seed: UInt64) -> KnowledgeBase {
    var random = SplitMix(seed: seed)
    var builder = GraphBuilder()
    func iri(_ name: String) -> Term { .iri("https://w3id.org/gensek/id/" + name) }
    func say(_ subject: String, _ property: String, _ object: Term) {
      builder.insert(iri(subject), .iri(property), object)
    }
    let dates = [
      "1900", "1901-03", "1901-03-05", "[1902,1903-01-01]", "[..1904]", "1905-01-01", "Y170000002", "1906~", "x",
    ]
    for office in 0..<3 {
      if Bool.random(using: &random) { say("office/\(office)", GS.inLineage, iri("lineage/l")) }
      if office > 0, Bool.random(using: &random) { say("office/\(office)", GS.renames, iri("office/\(office - 1)")) }
    }
    if Bool.random(using: &random) { say("lineage/l", RDF.type, .iri(GS.Class.lineage)) }
    if Int.random(in: 0..<4, using: &random) == 0 { say("office/0", RDF.type, .iri(GS.Class.role)) }
    let count = Int.random(in: 2...30, using: &random)
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    for number in 0..<count {
      let tenure = "tenure/\(number)"
      say(tenure, RDF.type, .iri(GS.Class.tenure))
      for _ in 0..<(chance(10) ? 2 : 1) {
        if chance(95) { say(tenure, GS.holder, iri("person/\(Int.random(in: 0..<6, using: &random))")) }
        if chance(95) { say(tenure, GS.office, iri("office/\(Int.random(in: 0..<3, using: &random))")) }
        for property in [GS.start, GS.end] where chance(70) {
          let date = dates.randomElement(using: &random) ?? ""
          say(tenure, property, .literal(Literal(date, datatype: EDTF.datatype)))
        }
      }
      for property in [GS.follows, GS.precedes, GS.continuesTenure] where chance(20) {
        say(tenure, property, iri("tenure/\(Int.random(in: 0...count, using: &random))"))
      }
      if chance(10) { say(tenure, GS.basis, .iri(GS.deFacto)) }
      if chance(5) { say(tenure, GS.row, .literal(Literal("\(number)", datatype: XSD.integer))) }
    }
    return KnowledgeBase(asserted: builder.freeze(), deriving: chance(50) ? .everything : .nothing)
  }
}
