import Chronology
import Foundation
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

struct ChainTests {
  private func renamed() -> Lighthouse {
    var house = Lighthouse()
    house.tenure("cyd", "1911-01-01", "1920-01-01")
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.tenure("ben", "1905-06-30", "1910-03")
    house.tenure("cyd-warden", "1920-01-01", "1925-05-05", in: "warden")
    house.say("office/warden", GS.renames, Lighthouse.iri("office/keeper"))
    return house
  }

  @Test func `holders stand in order and a rename is not a succession`() throws {
    let chain = Chain(of: try renamed().line)
    #expect(chain.holdings.map(\.name) == ["ada", "ben", "cyd"])
    #expect(chain.holdings[2].rows.map(\.offices[0].label) == ["keeper", "warden"])
    #expect(chain.holdings[2].length?.words == "5238 days")
    #expect(chain.totals.words == "4 3 3")
    #expect(chain.junctions.map(\.days) == ["0", "276 to 306"])
  }

  @Test func `by row each tenure stands by itself, by title only those of the office`() throws {
    let line = try renamed().line
    #expect(Chain(of: line, by: .row).holdings.map(\.name) == ["ada", "ben", "cyd", "cyd"])
    let office = AnyThing(try ThingResolver(line.knowledge).node("office/keeper"), in: line.knowledge)
    #expect(Chain(of: office, by: .title).holdings.map(\.name) == ["ada", "ben", "cyd"])
    #expect(Chain(of: office).holdings.map(\.name) == ["ada", "ben", "cyd"])
  }

  @Test func `one who comes back is two tenures of one person`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1900", "1905")
    house.tenure("ben", "1905", "1908")
    house.tenure("ada-again", "1908", "1912")
    let totals = Chain(of: try house.line).totals
    #expect(totals.words == "3 2 3")
  }

  @Test func `what is said to follow decides where dates do not`() throws {
    var house = Lighthouse()
    house.tenure("ben", "1905", "1905")
    house.tenure("ada", "1905", "1905")
    house.tenure("cyd", nil, nil)
    house.say("tenure/ben", GS.follows, Lighthouse.iri("tenure/ada"))
    house.say("tenure/ada", GS.follows, Lighthouse.iri("tenure/cyd"))
    #expect(Chain(of: try house.line).holdings.map(\.name) == ["cyd", "ada", "ben"])
  }

  @Test func `a circle of followers ends, and the audit tells of it`() throws {
    var house = Lighthouse()
    for (slug, before) in [("ada", "cyd"), ("ben", "ada"), ("cyd", "ben")] {
      house.tenure(slug, nil, nil)
      house.say("tenure/" + slug, GS.follows, Lighthouse.iri("tenure/" + before))
    }
    let line = try house.line
    #expect(Chain(of: line).holdings.count == 3)
    #expect(Audit(line.knowledge).findings.contains { $0.code == .cycle })
  }

  @Test func `lineages that are part of each other end too`() throws {
    var house = renamed()
    house.say("lineage/light", GS.partOf, Lighthouse.iri("lineage/dark"))
    house.say("lineage/dark", GS.partOf, Lighthouse.iri("lineage/light"))
    house.say("lineage/dark", RDF.type, .iri(GS.Class.lineage))
    #expect(Chain(of: try house.line).holdings.count == 3)
  }

  @Test func `an answer survives JSON`() throws {
    let chain = Chain(of: try renamed().line)
    let data = try JSONEncoder().encode(chain)
    let read = try JSONDecoder().decode(Chain.self, from: data)
    #expect(read.holdings == chain.holdings)
    #expect(read.junctions == chain.junctions)
  }

  @Test(arguments: ["endCause", "=death", "endCause=", "endCuase=death", "nonsense=1", "endCause=deaht"])
  func `a condition that makes no sense is explained`(text: String) throws {
    var house = renamed()
    house.say("tenure/ada", GS.endCause, .iri(GS.death))
    let knowledge = house.knowledge
    let fault = try #require(throws: TenureCondition.Fault.self) { try TenureCondition(parsing: text, in: knowledge) }
    #expect(fault.description.contains("endCause"))
  }

  @Test func `what is held in fact runs beside what is held by law`() throws {
    var house = renamed()
    house.tenure("dan", "1901-01-01", "1904-01-01")
    house.say("tenure/dan", GS.basis, .iri(GS.deFacto))
    let chain = Chain(of: try house.line)
    #expect(chain.holdings.map(\.name) == ["ada", "ben", "cyd"])
    #expect(chain.beside.map(\.holders[0].label) == ["dan"])
  }
}

extension Chain.Totals {
  /// Rows, persons and merged tenures.
  fileprivate var words: String { "\(rows) \(persons) \(mergedTenures)" }
}
