import Chronology
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

struct HoldersAtTests {
  private func keepers() -> Lighthouse {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.tenure("ben", "1905-06-30", "1910-03")
    house.tenure("cyd", "[1911-01-01,1911-06-01]", nil)
    return house
  }

  @Test(arguments: [
    ("1905-06-30", ["ada yes outgoing", "ben yes incoming"]), ("1900-01-01", ["ada yes incoming"]),
    ("1910-03-15", ["ben undecidable holding"]), ("1910-03", ["ben yes outgoing"]), ("1910-04-01", []),
    ("1911-03-01", []), ("1911-06-01", []), ("1899-12-31", []),
    ("1904/1906", ["ada yes outgoing", "ben yes incoming"]),
  ]) func `who held it then, with what certainty`(date: String, expected: [String]) throws {
    let answer = try keepers().at(date)
    #expect(answer.holdings.map { "\($0.item.holders[0].label) \($0.sometime.certainty) \($0.part)" } == expected)
  }

  @Test func `in a year of several holders nobody held it throughout`() throws {
    let answer = try keepers().at("1905")
    #expect(answer.holdings.map(\.sometime.certainty) == [.yes, .yes])
    #expect(answer.holdings.map(\.throughout.certainty) == [.no, .no])
    #expect(try keepers().at("1903").holdings.map(\.throughout.certainty) == [.yes])
  }

  @Test func `death bounds a tenure whose end is not stated`() throws {
    var house = keepers()
    house.say("person/cyd", GS.died, Lighthouse.date("1930-05-05"))
    #expect(try house.at("1930-05-05").openEnded.map(\.sometime.certainty) == [.undecidable])
    #expect(try house.at("1930-05-06").openEnded.isEmpty)
    #expect(try keepers().at("1930-05-06").openEnded.count == 1)
  }

  @Test func `a tenure without a stated end is listed apart, and not beyond a life`() throws {
    let answer = try keepers().at("1950-01-01")
    #expect(answer.holdings.isEmpty)
    #expect(answer.openEnded.map(\.item.holders[0].label) == ["cyd"])
    #expect(try keepers().at("1911-06-01").openEnded.count == 1)
    #expect(try keepers().at("2011").openEnded.count == 1)
    #expect(try keepers().at("2012").openEnded.isEmpty)
    var house = keepers()
    house.tenure("eve", nil, "1940-01-01")
    #expect(try house.at("1939-01-01").openEnded.map(\.item.holders[0].label).sorted() == ["cyd", "eve"])
    #expect(try house.at("1941-01-01").openEnded.map(\.item.holders[0].label) == ["cyd"])
  }

  @Test func `a time of holders who hand over on a day has no vacancy`() throws {
    #expect(try keepers().at("1904/1906").positions[0].vacancy == nil)
    #expect(try keepers().at("1909/1910").positions[0].vacancy?.certainty.certainty == .undecidable)
  }

  @Test func `on its one known day a tenure was certainly held`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", nil)
    house.tenure("ben", nil, "1910-01-01")
    #expect(try house.at("1900-01-01").holdings.map(\.item.holders[0].label) == ["ada"])
    #expect(try house.at("1910-01-01").holdings.map(\.item.holders[0].label) == ["ben"])
    #expect(try house.at("1905").holdings.isEmpty)
  }

  @Test func `the end of the country bounds a tenure whose end is not stated`() throws {
    var house = keepers()
    house.say("office/keeper", GS.country, Lighthouse.iri("state/atlantis"))
    house.say("state/atlantis", GS.dissolved, Lighthouse.date("1920"))
    #expect(try house.at("1920-06-01").openEnded.count == 1)
    #expect(try house.at("1921-01-01").openEnded.isEmpty)
  }

  @Test func `what began a tenure dates it, and what that came after bounds it`() throws {
    var house = keepers()
    house.tenure("eve", nil, nil)
    house.say("tenure/eve", GS.startedBy, Lighthouse.iri("event/vote"))
    house.say("event/vote", GS.after, Lighthouse.iri("event/storm"))
    house.say("event/storm", GS.date, Lighthouse.date("1912-07-01"))
    #expect(try house.at("1912-06-30").undated.isEmpty)
    #expect(try house.at("1912-07-01").undated.count == 1)
    house.say("event/vote", GS.date, Lighthouse.date("1913-02-02"))
    #expect(try house.at("1913-02-01").openEnded.map(\.item.holders[0].label) == ["cyd"])
    #expect(try house.at("1913-02-03").openEnded.map(\.item.holders[0].label).sorted() == ["cyd", "eve"])
  }

  @Test func `a lineage without an office has no powers, and perhaps none where its office may not be`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.tenure("ben", "[1907-01-01,1908-01-01]", "1910-03", in: "warden")
    house.say("power/light", RDF.type, .iri(GS.Class.power))
    house.say("power/light", GS.office, Lighthouse.iri("lineage/light"))
    house.say("power/light", GS.start, Lighthouse.date("1900"))
    house.say("power/light", GS.end, Lighthouse.date("1920"))
    func power(_ date: String) throws -> [Certainty] {
      try house.at(date).positions[0].powers.map(\.inForce.certainty)
    }
    #expect(try power("1901-01-01") == [.yes])
    #expect(try power("1906-01-01") == [])
    #expect(try power("1907-06-01") == [.undecidable])
    #expect(try power("1909-01-01") == [.yes])
  }

  @Test func `those who led together led no longer than the first of them lived`() throws {
    var house = keepers()
    house.say("collective-leadership/two", RDF.type, .iri(GS.Class.collectiveLeadership))
    house.say("collective-leadership/two", GS.formed, Lighthouse.date("1901"))
    for name in ["ada", "ben"] { house.say("collective-leadership/two", GS.member, Lighthouse.iri("person/" + name)) }
    #expect(try house.at("1950").leaderships.count == 1)
    house.say("person/ada", GS.died, Lighthouse.date("1907-03-03"))
    #expect(try house.at("1907-03-03").leaderships.count == 1)
    #expect(try house.at("1907-03-04").leaderships.isEmpty)
  }

  @Test func `who died in office on a day held it on that day`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.say("tenure/ada", GS.endCause, .iri(GS.death))
    #expect(try house.at("1905-06-30").holdings.map(\.sometime.certainty) == [.yes])
    #expect(try house.at("1905-07-01").holdings.isEmpty)
  }

  @Test func `a time at which it is attested is certain, another is not told of`() throws {
    var house = Lighthouse()
    house.tenure("ada", nil, nil)
    house.say("tenure/ada", GS.attestedAt, Lighthouse.date("1903-05"))
    #expect(try house.at("1903-05").holdings.map(\.sometime.certainty) == [.yes])
    #expect(try house.at("1903-05-07").holdings.isEmpty)
    #expect(try house.at("1910").undated.count == 1)
  }

  @Test func `a date without bounds is refused`() throws {
    for text in ["1905/..", "[..1905]", "1905/"] {
      #expect(throws: HoldersAt.Fault.self) { try keepers().at(text) }
    }
  }

  @Test func `the index finds the same as the tenures themselves`() throws {
    var house = Lighthouse()
    for number in 0..<60 {
      house.tenure(
        "k\(number)-\(number)", "19\(10 + number % 40)-0\(1 + number % 9)",
        "19\(12 + number % 45)-11-0\(1 + number % 9)")
    }
    let line = try house.line
    for year in stride(from: 1908, to: 1962, by: 3) {
      let date = try EDTF(parsing: "\(year)-06-15")
      let day = try #require(date.earliest)
      let found = Set(line.knowledge.tenureIndex.tenures(meeting: day.number, day.number))
      let expected = line.knowledge.tenures.filter {
        ($0.startDays.earliest.map { $0 <= day } ?? true) && ($0.endDays.latest.map { $0 >= day } ?? true)
      }
      #expect(found == Set(expected.map(\.node)))
    }
  }
}
