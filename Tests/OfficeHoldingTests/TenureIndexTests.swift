import Chronology
import KnowledgeGraph
import TestSupport
import Testing

@testable import OfficeHolding

struct TenureIndexTests {
  /// Ada until 1905, Ben from 1905 to some day of March 1910, Cyd from 1911 with no end stated.
  private func keepers() -> KnowledgeBase {
    var house = Lighthouse()
    house.tenure("ada", of: "ada", in: "keeper", "1900-01-01", "1905-06-30")
    house.tenure("ben", of: "ben", in: "keeper", "1905-06-30", "1910-03")
    house.tenure("cyd", of: "cyd", in: "keeper", "1911-01-01", nil)
    return KnowledgeBase(asserted: house.builder.freeze(), deriving: .nothing)
  }

  @Test(
    arguments: [
      ("1899-12-31", [], []), ("1900-01-01", ["ada"], []), ("1905-06-29", ["ada"], []),
      ("1905-06-30", ["ada", "ben"], []),
      ("1910-03-01", ["ben"], []), ("1910-03-02", [], ["ben"]), ("1910-03-31", [], ["ben"]), ("1910-04-01", [], []),
      ("1911-01-01", ["cyd"], []), ("1980-01-01", [], ["cyd"]), ("Y170000002", [], ["cyd"]), ("Y-170000002", [], []),
    ] as [(String, [String], [String])])
  func `tells who certainly and who perhaps held an office on a day`(date: String, sure: [String], perhaps: [String])
    throws
  {
    let knowledge = keepers()
    let office = Office(try knowledge.node("office/keeper"), in: knowledge)
    let day = try #require(try EDTF(parsing: date).earliest)
    func names(_ certainty: Certainty) -> [String] {
      knowledge.tenures(of: office, on: day, held: certainty).map { NodeName(iri: $0.iri).slug }
    }
    #expect(names(.yes) == sure)
    #expect(names(.undecidable) == perhaps)
    #expect(Set(names(.no)).union(sure).union(perhaps) == ["ada", "ben", "cyd"])
    #expect(names(.no).count == 3 - sure.count - perhaps.count)
    #expect(knowledge.tenureNodes(of: office.node, on: day) == knowledge.tenures(of: office, on: day).map(\.node))
  }

  @Test func `nobody holds what is no office`() throws {
    let knowledge = keepers()
    let day = try #require(try EDTF(parsing: "1901-01-01").earliest)
    #expect(knowledge.tenures(of: Office(try knowledge.node("person/ada"), in: knowledge), on: day).isEmpty)
  }

  @Test(arguments: 0..<40) func `finds in large offices what looking at each tenure finds`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    var house = Lighthouse()
    for number in 0..<Int.random(in: 1...300, using: &random) {
      func date(_ from: Int) -> String { String(from + Int.random(in: 0..<80, using: &random)) }
      let start = Int.random(in: 0..<4, using: &random) > 0 ? date(1800) : nil
      let end = Int.random(in: 0..<4, using: &random) > 0 ? date(1810) : nil
      house.tenure("t\(number)", of: "p", in: number % 7 == 0 ? "other" : "keeper", start, end)
    }
    let knowledge = KnowledgeBase(asserted: house.builder.freeze(), deriving: .nothing)
    guard let node = knowledge.id(forIRI: "https://w3id.org/gensek/id/office/keeper") else { return }
    let office = Office(node, in: knowledge)
    for year in stride(from: 1795, to: 1900, by: 7) {
      let day = try #require(Day(year: year, month: 7, day: 1))
      for certainty in [Certainty.yes, .undecidable, .no] {
        let expected = office.tenures.filter { tenure in
          let (start, end) = (tenure.startDays, tenure.endDays)
          if let first = start.earliest, first > day { return certainty == .no }
          if let last = end.latest, last < day { return certainty == .no }
          let begun = [start.latest, end.latest].compactMap { $0 }.min().map { $0 <= day } ?? false
          let goesOn = [start.earliest, end.earliest].compactMap { $0 }.max().map { $0 >= day } ?? false
          return certainty == (begun && goesOn ? .yes : .undecidable)
        }
        #expect(Set(knowledge.tenures(of: office, on: day, held: certainty)) == Set(expected))
      }
    }
  }

  @Test func `the tenures before one are found through stated and derived links`() throws {
    var house = Lighthouse()
    for number in 0..<60 {
      house.tenure("t\(number)", of: "p\(number)", in: "keeper", String(1800 + number), String(1801 + number))
    }
    house.say("tenure/t30", GS.follows, Lighthouse.iri("tenure/t29"))
    house.say("tenure/t40", GS.precedes, Lighthouse.iri("tenure/t41"))
    let knowledge = KnowledgeBase(asserted: house.builder.freeze(), deriving: .nothing)
    let last = Tenure(try knowledge.node("tenure/t59"), in: knowledge)
    let slugs = last.predecessors(upTo: .max).map { NodeName(iri: $0.iri).slug }
    #expect(slugs == (0..<59).reversed().map { "t\($0)" })
    #expect(last.predecessors(upTo: 25).map { NodeName(iri: $0.iri).slug } == Array(slugs.prefix(25)))
    #expect(last.predecessors(upTo: 0).isEmpty)
    let chains = knowledge.allChains()
    #expect(chains.count == 1)
    #expect(chains[0].reversed().dropFirst() == last.predecessors(upTo: .max).map(\.node)[...])
  }

  @Test func `a cycle ends, and each tenure of it is found once`() throws {
    var house = Lighthouse()
    for (later, earlier) in [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a"), ("e", "d"), ("f", "f")] {
      house.tenure(later, of: later, in: "keeper", nil, nil)
      house.say("tenure/" + later, GS.follows, Lighthouse.iri("tenure/" + earlier))
    }
    let knowledge = KnowledgeBase(asserted: house.builder.freeze(), deriving: .nothing)
    func before(_ slug: String, upTo limit: Int = .max) throws -> [String] {
      Tenure(try knowledge.node("tenure/" + slug), in: knowledge).predecessors(upTo: limit).map {
        NodeName(iri: $0.iri).slug
      }
    }
    #expect(try before("a") == ["b", "c", "a"])
    #expect(try before("e") == ["d", "a", "b", "c"])
    #expect(try before("e", upTo: 3) == ["d", "a", "b"])
    #expect(try before("f") == ["f"])
    #expect(knowledge.allChains().tenures.sorted() == Array(knowledge.tenureNodes))
  }

  @Test(arguments: 0..<100) func `links are those of the derived triples`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    var house = Lighthouse()
    let count = Int.random(in: 2...24, using: &random)
    for number in 0..<count {
      func date() -> String? { Bool.random(using: &random) ? String(Int.random(in: 1800..<1830, using: &random)) : nil }
      let person = "p\(Int.random(in: 0..<8, using: &random))"
      house.tenure("t\(number)", of: person, in: "o\(Int.random(in: 0..<2, using: &random))", date(), date())
      if Int.random(in: 0..<6, using: &random) == 0 {
        house.say("tenure/t\(number)", GS.office, Lighthouse.iri("office/o2"))
      }
      for property in [GS.follows, GS.precedes, GS.continuesTenure] where Int.random(in: 0..<6, using: &random) == 0 {
        house.say("tenure/t\(number)", property, Lighthouse.iri("tenure/t\(Int.random(in: 0...count, using: &random))"))
      }
    }
    for office in 0..<3 where Bool.random(using: &random) {
      house.say("office/o\(office)", GS.inLineage, Lighthouse.iri("lineage/l"))
    }
    house.say("office/o1", GS.renames, Lighthouse.iri("office/o0"))
    let knowledge = house.knowledge
    for tenure in knowledge.tenures {
      #expect(tenure.predecessors == tenure.all(GS.follows))
      #expect(tenure.successors == tenure.all(GS.precedes))
      #expect(tenure.continued == tenure.all(GS.continuesTenure))
      var seen: Set<Tenure> = []
      var waiting = tenure.predecessors
      while let next = waiting.popLast() {
        if seen.insert(next).inserted { waiting += next.predecessors }
      }
      #expect(Set(tenure.predecessors(upTo: .max)) == seen)
      #expect(tenure.predecessors(upTo: .max).count == seen.count)
    }
    #expect(knowledge.allChains().tenures.sorted() == Array(knowledge.tenureNodes))
    // One worker or several, one answer.
    let alone = withWorkerCount(1) { KnowledgeBase(asserted: house.builder.freeze()) }
    #expect(alone.derived.match().elementsEqual(knowledge.derived.match()))
  }
}
