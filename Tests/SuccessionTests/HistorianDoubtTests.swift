import Chronology
import OfficeHolding
import Succession
import Testing

/// What the same knowledge leaves open, and what must not be read into it.
struct HistorianDoubtTests {
  private func names(_ holdings: [HoldersAt.Holding]) -> [String] {
    holdings.flatMap { $0.item.holders.map(\.label) }
  }

  @Test(
    arguments: [
      ("1917", [], ["Joseph Stalin", "Georgy Malenkov"]),
      ("1964-10-14", ["Nikita Khrushchev", "Leonid Brezhnev"], ["Vyacheslav Molotov"]),
      ("1966-04-08", ["Leonid Brezhnev", "Leonid Brezhnev"], ["Nikolai Podgorny", "Vyacheslav Molotov"]),
      ("1982-11-11", [], ["Nikolai Podgorny", "Vyacheslav Molotov"]),
      ("1991-08-29", ["Vladimir Ivashko"], ["Nikolai Podgorny", "Vyacheslav Molotov"]),
      ("2020", [], ["Nikolai Podgorny", "Vyacheslav Molotov"]), ("2040", [], ["Nikolai Podgorny"]),
      ("1800", [], []), ("2100", [], []),
    ] as [(String, [String], [String])])
  func `a tenure whose end nobody states is no holder decades later`(
    date: String, held: [String], notStated: [String]
  ) throws {
    let answer = try CPSU.at(date)
    #expect(names(answer.holdings) == held)
    #expect(Set(names(answer.openEnded)) == Set(notStated))
  }

  @Test func `Stalin led the country in fact only after his appointment and until his death`() throws {
    for (date, isPossible) in [("1922-04-02", false), ("1925", true), ("1934", true), ("1953-03-06", false)] {
      let led = try CPSU.at(date).openEnded.contains { $0.item.tenure.id == "tenure/stalin-leader-of-the-soviet-union" }
      #expect(led == isPossible)
    }
  }

  @Test func `on the day on which Malenkov became Chairman he certainly was it`() throws {
    let day = try CPSU.at("1953-03-05", of: "chairman-of-the-council-of-ministers")
    #expect(
      day.holdings.map { "\($0.item.holders[0].label) \($0.sometime.certainty) \($0.part)" } == [
        "Joseph Stalin yes outgoing", "Georgy Malenkov yes incoming",
      ])
    #expect(try CPSU.at("1958", of: "chairman-of-the-council-of-ministers").openEnded.isEmpty)
  }

  @Test func `a troika does not outlive its members`() throws {
    #expect(try CPSU.at("1982-11-10").leaderships.contains { $0.leadership.id.hasSuffix("kosygin-and-podgorny") })
    #expect(try CPSU.at("1982-11-11").leaderships.isEmpty)
    #expect(try CPSU.at("2020").leaderships.isEmpty)
  }

  @Test(arguments: [
    ("1919-12", ["unimportance-before-stalin"], ["recognized-leadership-of-the-soviet-union", "curtailed-powers"]),
    ("1940", ["recognized-leadership-of-the-soviet-union"], ["curtailed-powers", "unimportance-before-stalin"]),
    ("1953-02-01", [], ["recognized-leadership-of-the-soviet-union", "sole-control-of-the-party", "highest-office"]),
    ("1966-04-08", ["limited-powers-of-brezhnev"], ["curtailed-powers"]),
    ("1982-11-11", ["recognized-leadership-of-the-soviet-union"], ["curtailed-powers", "limited-powers-of-brezhnev"]),
    ("1991-08-24", ["curtailed-powers"], ["supremacy-of-the-first-secretary"]),
  ]) func `the powers of the office then`(date: String, listed: [String], absent: [String]) throws {
    let powers = Set(try CPSU.at(date, of: "lineage/general-secretary").positions[0].powers.map(\.power.id))
    for power in listed { #expect(powers.contains("power/" + power)) }
    for power in absent { #expect(!powers.contains("power/" + power)) }
  }

  @Test func `two names of one office are no contradiction, and one claim is one finding`() throws {
    let findings = try CPSU.audit().findings
    #expect(!findings.contains { finding in finding.subjects.contains { $0.id == "office/technical-secretary" } })
    #expect(try CPSU.thing("office/technical-secretary").texts(GS.title).count == 2)
    let subjects = findings.filter { $0.code == .twoReferences }.flatMap(\.subjects).map(\.id).sorted()
    #expect(subjects == ["power/limited-powers-of-brezhnev", "renaming/renaming-of-1966"])
  }

  @Test func `by title the years of another title are no vacancy`() throws {
    let chain = Chain(of: try CPSU.lineage(), by: .title)
    #expect(chain.junctions.first?.kind == "otherTitle")
    #expect(chain.junctions.dropFirst().allSatisfy { $0.kind != "otherTitle" })
  }
}
