import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

/// Each kind of finding, what brings it, and what does not.
struct CheckTests {
  typealias Code = CheckFinding.Code

  static func codes(_ house: Lighthouse, _ subject: String? = nil) throws -> [Code] {
    let subjects = try subject.map { [try house.thing($0)] } ?? []
    return Check(subjects.first?.knowledge ?? house.knowledge, of: subjects).findings.map(\.code)
  }

  /// Three keepers one after the other, each with predecessor and successor.
  static func wellKept() -> Lighthouse {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.tenure("ben", "1905-06-30", "1910-03-01")
    house.tenure("cyd", "1910-03-02", nil)
    for (earlier, later) in [("ada", "ben"), ("ben", "cyd")] {
      house.say("tenure/" + later, GS.statedPredecessor, Lighthouse.iri("person/" + earlier))
      house.say("tenure/" + earlier, GS.statedSuccessor, Lighthouse.iri("person/" + later))
    }
    return house
  }

  @Test func `a list in which all is said and fits has no finding`() throws {
    #expect(try Self.codes(Self.wellKept()) == [])
  }

  @Test(
    arguments: [
      ("1910-03-01", "1910-03-01", []), ("1910-03-01", "1910-03-02", []), ("1910-03-01", "1910-03-03", [.vacancy]),
      ("1910-03-02", "1910-03-01", [.overlap]), ("1910", "1909", [.overlap]), ("1910-04", "1910-03", [.overlap]),
      // Of one precision, or a month and a day of it: handed over.
      ("1910", "1910", []), ("1910-03", "1910-03", []), ("1910-03", "1910-03-15", []), ("1910-03-15", "1910-03", []),
      // Less precise than a month on one side alone: nobody can tell.
      ("1910", "1910-03", [.impreciseOverlap]), ("1910-12-31", "1910", [.impreciseOverlap]),
      ("1910", "1910-12-31", [.impreciseOverlap]), ("191X", "1915", [.impreciseOverlap]),
      // Sets are in doubt.
      ("[1910-03-01,1910-05-01]", "1910-04-01", [.impreciseOverlap]), ("[..1910]", "1911", []),
      // The doubt does not reach so far, or too far.
      ("1910", "1911", []), ("1910", "1912", [.vacancy]), ("1910-02", "1910-05", [.vacancy]),
    ] as [(String, String, [Code])])
  func `the end of a tenure is held against the start of the next`(end: String, start: String, expected: [Code]) throws
  {
    var house = Lighthouse()
    house.tenure("ada", "1900", end)
    house.tenure("ben", start, "1920")
    #expect(try Self.codes(house) == expected)
  }

  @Test func `who is said to come before and after is held against the list`() throws {
    var house = Self.wellKept()
    house.tenure("dan", "1800", "1801", in: "warden")
    house.say("tenure/ben", GS.statedPredecessor, Lighthouse.iri("person/dan"))
    house.say("tenure/ben", GS.statedSuccessor, Lighthouse.iri("person/ada"))
    house.say("tenure/ada", GS.statedPredecessor, Lighthouse.iri("person/dan"))
    house.say("tenure/cyd", GS.statedSuccessor, Lighthouse.iri("person/dan"))
    #expect(
      try Self.codes(house, "office/keeper") == [
        .missingPredecessor, .wrongPredecessor, .wrongSuccessor, .missingSuccessor,
      ])
  }

  @Test func `a wrong neighbour is corrected where another word or the day of handing over tells the right one`() throws
  {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.tenure("ben", "1905-06-30", "1910-03-01")
    house.tenure("cyd", "1911-01-01", "1912-01-01")
    for later in ["ben", "cyd"] { house.say("tenure/" + later, GS.statedPredecessor, Lighthouse.iri("person/eve")) }
    let findings = Check(house.knowledge, codes: [.wrongPredecessor]).findings
    #expect(findings.map { $0.corrections.map(\.to) } == [["person/ada"], []])
    #expect(findings[0].corrections.first?.from == "person/eve")
    house.say("tenure/ben", GS.statedSuccessor, Lighthouse.iri("person/cyd"))
    #expect(
      Check(house.knowledge, codes: [.wrongPredecessor]).findings.map { $0.corrections.map(\.to) } == [
        ["person/ada"], ["person/ben"],
      ])
  }

  @Test func `what a list says of others is missed where it is not said`() throws {
    var house = Self.wellKept()
    house.tenure("dan", nil, nil, in: "warden")
    house.say("tenure/dan", GS.notStated, .iri(GS.statedPredecessor))
    house.tenure("eve", "1850", nil, in: "warden")
    house.tenure("fay", "1860", "1865", in: "warden")
    let findings = Check(house.knowledge, of: [try house.thing("office/warden")]).findings
    #expect(
      findings.map(\.properties) == [
        ["start", "end", "statedSuccessor"], ["statedPredecessor", "end", "statedSuccessor"], ["statedPredecessor"],
      ])
    #expect(
      findings.map { $0.corrections.map(\.to) } == [["person/eve"], ["person/dan", "person/fay"], ["person/eve"]])
    #expect(Set(findings.map(\.code)) == [.missingField])
  }

  @Test func `who only acted, or followed himself in the office, needs no neighbours`() throws {
    var house = Self.wellKept()
    house.tenure("dan-1", "1920-01-01", "1921-01-01", in: "warden")
    house.tenure("dan-2", "1921-01-01", "1922-01-01", in: "warden")
    house.tenure("eve", "1922-01-01", nil, in: "warden")
    house.say("tenure/dan-1", GS.notStated, .iri(GS.statedPredecessor))
    house.say("tenure/dan-2", GS.statedSuccessor, Lighthouse.iri("person/eve"))
    house.say("tenure/eve", GS.capacity, .iri(GS.acting))
    #expect(try Self.codes(house, "office/warden") == [])
  }

  @Test func `where no source has a place for neighbours they are not missed`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1900", "1905")
    house.tenure("ben", "1905", "1910")
    house.say("tenure/ben", GS.follows, Lighthouse.iri("tenure/ada"))
    #expect(try Self.codes(house) == [])
  }

  @Test func `an office that several hold at once is not checked for neighbours, but for its seats`() throws {
    var house = Lighthouse()
    for (name, start, end) in [
      ("ada", "1900-01-01", "1910-01-01"), ("ben", "1902-01-01", "1904-01-01"), ("cyd", "1904-01-01", "1906-01-01"),
    ] { house.tenure(name, start, end) }
    #expect(try Self.codes(house, "office/keeper") == [.overlap, .furtherOverlap])
    house.say("office/keeper", RDF.type, .iri(GS.Class.collegiateOffice))
    #expect(try Self.codes(house, "office/keeper") == [])
    house.say("office/keeper", GS.seatCount, .literal(Literal("2", datatype: XSD.integer)))
    #expect(try Self.codes(house, "office/keeper") == [])
    house.tenure("dan", "1903-06-01", "1905-01-01")
    #expect(try Self.codes(house, "office/keeper") == [.tooManyHolders])
  }

  @Test func `a holder who succeeds himself across a rename goes on`() throws {
    var house = Lighthouse()
    house.tenure("ada-1", "1900-01-01", "1905-06-30")
    house.tenure("ada-2", "1905-06-30", "1910-03-01", in: "warden")
    #expect(try Self.codes(house) == [])
    house.say("tenure/ada-2", GS.statedPredecessor, Lighthouse.iri("person/ada"))
    let finding = try #require(Check(house.knowledge).findings.first)
    #expect(finding.code == .succeedsSelf)
    #expect(finding.corrections.map(\.property) == ["continuesTenure"])
    #expect(finding.corrections.map(\.to) == ["tenure/ada-1"])
  }

  @Test func `each tenure is held against the life of its holder, its office and its stated length`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1906-01-01", "1905-06-30")
    house.tenure("ben", "1910", "1920", in: "a")
    house.say("person/ben", GS.died, Lighthouse.date("1915"))
    house.tenure("cyd", "1921", "1922", in: "b")
    house.say("office/b", GS.formed, Lighthouse.date("1930"))
    house.tenure("dan", "1940-01-01", "1941-01-01", in: "c")
    house.duration("dan", "P2Y")
    house.tenure("eve", nil, nil, in: "d")
    house.say("tenure/eve", GS.follows, Lighthouse.iri("tenure/eve"))
    for (office, code) in [
      ("keeper", Code.endBeforeStart), ("a", .lifetime), ("b", .outsideOffice), ("c", .statedDuration), ("d", .cycle),
    ] {
      #expect(try Self.codes(house, "office/" + office).contains(code))
    }
  }

  @Test func `what is said by tenure is wrong where the dates deny it, also when it was worked out from persons`()
    throws
  {
    var house = Lighthouse()
    house.tenure("ada", "1900-01-01", "1905-06-30")
    house.tenure("ben", "1905-06-30", "1910-03-01")
    house.tenure("cyd", "1910-03-01", "1912-01-01")
    house.say("tenure/cyd", GS.follows, Lighthouse.iri("tenure/ada"))
    #expect(try Self.codes(house) == [.wrongPredecessor])
    house.say("tenure/cyd", GS.statedPredecessor, Lighthouse.iri("person/ada"))
    #expect(try Self.codes(house).filter { $0 != .missingField } == [.wrongPredecessor])
  }

  @Test func `only the kinds of finding that are wanted are given`() throws {
    var house = Lighthouse()
    house.tenure("ada", "1900", "1910")
    house.tenure("ben", "1905", nil)
    house.tenure("cyd", "1920", nil)
    let all = Check(house.knowledge)
    #expect(all.findings.map(\.code) == [.overlap, .missingField])
    #expect(all.counts.map(\.count) == [1, 1])
    #expect(Check(house.knowledge, codes: [.overlap]).findings.map(\.code) == [.overlap])
  }
}
