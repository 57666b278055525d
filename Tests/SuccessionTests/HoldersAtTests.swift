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
    ("1911-03-01", ["cyd undecidable holding"]), ("1911-06-01", ["cyd undecidable holding"]), ("1899-12-31", []),
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
    #expect(try house.at("1930-05-05").holdings.map(\.sometime.certainty) == [.undecidable])
    #expect(try house.at("1930-05-06").holdings.isEmpty)
    #expect(try keepers().at("1930-05-06").holdings.count == 1)
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
      let found = Set(line.knowledge.temporalIndex.tenures(meeting: day.number, day.number))
      let expected = line.knowledge.tenures.filter {
        ($0.startDays.earliest.map { $0 <= day } ?? true) && ($0.endDays.latest.map { $0 >= day } ?? true)
      }
      #expect(found == Set(expected.map(\.node)))
    }
  }
}
