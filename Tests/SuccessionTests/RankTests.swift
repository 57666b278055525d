import Chronology
import OfficeHolding
import Succession
import Testing

struct RankTests {
  @Test(arguments: [
    (Rank.Order.longest, ["1900", "1905", "1901", "1903"], Certainty.yes, ["ada"]),
    (.longest, ["1900", "1903", "1900", "1903"], .undecidable, ["ada", "ben"]),
    (.shortest, ["1900-01-01", "1900-02-01", "1900-01-01", "1900-03-01"], .yes, ["ada"]),
    (.shortest, ["1900-01-01", "1900-02-01", "1900-01-01", "1900-02-01"], .yes, ["ada", "ben"]),
  ]) func `who certainly or possibly comes first`(
    order: Rank.Order, dates: [String], decided: Certainty, first: [String]
  ) throws {
    var house = Lighthouse()
    house.tenure("ada", dates[0], dates[1])
    house.tenure("ben", dates[2], dates[3])
    let list = Rank(of: try house.line, order).lists[0]
    #expect(list.isDecided.certainty == decided)
    #expect(list.places.filter { $0.isFirst.certainty != .no }.map(\.holding.name) == first)
  }

  @Test func `a tenure of unknown length leaves it undecided`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1900", "1905")
    house.tenure("ben", "1906", nil)
    let list = Rank(of: try house.line, .longest).lists[0]
    #expect(list.isDecided.certainty == .undecidable)
    #expect(list.isDecided.reason.contains("ben"))
    #expect(list.unknown.map(\.name) == ["ben"])
  }

  @Test func `an empty line ranks nobody and does not trap`() throws {
    var house = Lighthouse()
    house.tenure("ada", nil, nil)
    let line = try house.line
    #expect(
      Rank(of: AnyThing(try ThingResolver(line.knowledge).node("person/ada"), in: line.knowledge), .shortest).lists[0]
        .places.isEmpty)
    #expect(Rank(of: line, .shortest).lists[0].isDecided.certainty == .undecidable)
  }
}
