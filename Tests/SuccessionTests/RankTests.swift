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
    #expect(list.unknown.map(\.holding.name) == ["ben"])
    #expect((list.places + list.unknown).map(\.isFirst.certainty) == [.undecidable, .undecidable])
  }

  @Test func `who is certainly shorter than another is not the longest, whatever is unknown`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1900", "1905")
    house.tenure("ben", "1906", "1907")
    house.tenure("cyd", "1908", nil)
    let list = Rank(of: try house.line, .longest).lists[0]
    #expect(list.places.map(\.isFirst.certainty) == [.undecidable, .no])
  }

  @Test(arguments: [Rank.Order.longest, .shortest])
  func `a tenure that ends before it starts has no length`(order: Rank.Order) throws {
    var house = Lighthouse()
    house.tenure("ada", "1950", "1940")
    house.tenure("ben", "1960-01-01", "1960-02-01")
    let list = Rank(of: try house.line, order).lists[0]
    #expect(list.isDecided.certainty == .undecidable)
    #expect(list.places.map(\.holding.name) == ["ben"])
    #expect(list.places.map(\.isFirst.certainty) == [.undecidable])
    #expect(list.unknown.map(\.holding.name) == ["ada"])
    #expect(list.unknown.allSatisfy { $0.isFirst.reason.contains("before the start") })
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
