import Chronology
import OfficeHolding
import Succession
import Testing

/// Twenty questions that the knowledge of the General Secretary answers, with the places that the answers rest on.
struct CompetencyQuestionTests {
  private func profile(_ name: String) throws -> Profile {
    let thing = try CPSU.thing(name)
    return Profile(of: thing.node, in: thing.knowledge)
  }

  private func claims(_ name: String, _ property: String) throws -> [Profile.Claim] {
    try profile(name).properties.first { $0.name == property }?.claims ?? []
  }

  private func values(_ name: String, _ property: String) throws -> [String] {
    try claims(name, property).map { $0.value.id ?? $0.value.text }
  }

  /// Whether one of the places of the claims lies in, or takes in, a range of code points.
  private func touches(_ claims: [Profile.Claim], _ range: Range<Int>) -> Bool {
    claims.compactMap(\.support).flatMap { $0.places + $0.jointPlaces.joined() }.contains { place in
      (place.start ?? .max) < range.upperBound && (place.end ?? .min) > range.lowerBound
    }
  }

  private func chain(_ reading: Chain.Reading = .lineage) throws -> Chain { Chain(of: try CPSU.lineage(), by: reading) }

  private func holding(_ person: String) throws -> Chain.Holding {
    try #require(try chain().holdings.first { $0.holders.contains { $0.id == "person/" + person } })
  }

  @Test func `the office was formed on 3 April 1922 with Stalin as first holder`() throws {
    let office = "general-secretary-since-1922"
    #expect(try values(office, "formed") == ["1922-04-03"])
    #expect(try values(office, "firstHolder") == ["person/joseph-stalin"])
    #expect(touches(try claims(office, "formed"), 457..<469))
    #expect(touches(try claims(office, "firstHolder"), 510..<523))
    // The table begins earlier.
    #expect(try chain().holdings.first?.name == "Yakov Sverdlov")
    #expect(Chain(of: try CPSU.lineage(), by: .title).holdings.first?.name == "Joseph Stalin")
  }

  @Test func `the infobox has the office abolished on 29 August 1991, which the prose calls a suspension`() throws {
    #expect(try values("general-secretary-since-1922", "abolished") == ["1991-08-29"])
    #expect(touches(try claims("general-secretary-since-1922", "abolished"), 571..<585))
    #expect(try values("suspension-of-the-party", "date") == ["1991-08-29"])
    #expect(try values("ban-of-the-party", "date") == ["1991-11-06"])
  }

  @Test func `Stalin served longest, with an end by law and another in fact`() throws {
    #expect(try values("general-secretary-since-1922", "longestHolder") == ["person/joseph-stalin"])
    let rank = Rank(of: try CPSU.lineage(), .longest)
    #expect(rank.lists[0].isDecided.certainty == .yes)
    #expect(rank.lists[0].places[0].holding.name == "Joseph Stalin")
    let stalin = try holding("joseph-stalin").rows[0]
    #expect(stalin.end?.edtf == "1952-10-16")
    #expect(stalin.basis == "deJure")
    let beside = try chain().beside
    #expect(beside.map(\.end?.edtf) == ["1953-03-05"])
    #expect(beside.map(\.basis) == ["deFacto"])
  }

  @Test func `of which body he is a member the source does not say`() throws {
    #expect(try values("general-secretary-since-1922", "notStated").map { $0.suffix(8) } == ["memberOf"])
    #expect(touches(try claims("general-secretary-since-1922", "notStated"), 364..<373))
    #expect(try values("general-secretary-since-1922", "memberOf") == [])
  }

  @Test func `the officeholder was the recognized leader from 1924 to 1991, which contradicts nothing`() throws {
    let power = "recognized-leadership-of-the-soviet-union"
    #expect(try values(power, "start") == ["1924"])
    #expect(try values(power, "end") == ["1991"])
    #expect(try claims(power, "start")[0].support?.citations.map(\.number) == [2, 3])
    let audit = try CPSU.audit()
    #expect(!audit.findings.contains { finding in finding.subjects.contains { $0.id == "power/" + power } })
  }

  @Test func `Lenin appointed Stalin, and Trotsky attributes it to Zinoviev`() throws {
    #expect(try values("appointment-of-stalin", "agent") == ["person/vladimir-lenin"])
    let cause = try #require(try claims("appointment-of-stalin", "cause").first { $0.standing == "reported" })
    let support = try #require(cause.support)
    #expect(support.attributedTo.map(\.id) == ["person/leon-trotsky"])
    #expect(!support.supportedBy.isEmpty)
    let recommendation = try #require(cause.value.id)
    #expect(try values(recommendation, "agent") == ["person/grigory-zinoviev"])
    #expect(support.citations.contains { $0.number == 9 })
  }

  @Test func `the 17th Congress did not formally re-elect Stalin`() throws {
    let decision = "re-election-of-stalin-in-1934"
    #expect(try values(decision, "decidedBy") == ["congress/17th-party-congress"])
    #expect(try values(decision, "date") == ["1934"])
    #expect(try values(decision, "outcome").map { $0.suffix(8) } == ["notTaken"])
    #expect(touches(try claims(decision, "outcome"), 4218..<4253))
    #expect(touches(try claims(decision, "outcome"), 9546..<9630))
    // It stands beside the tenure that the table runs on to 1952.
    #expect(try holding("joseph-stalin").rows[0].decisions.map(\.decision.id) == ["decision/" + decision])
  }

  @Test func `who abolished the office in 1952 is told in two ways`() throws {
    #expect(Set(try values("abolition-of-1952", "agent")) == ["congress/19th-party-congress", "person/joseph-stalin"])
    let finding = try #require(
      try CPSU.audit().findings.first { finding in
        finding.code == .passagesContradict && finding.subjects.contains { $0.id == "abolition/abolition-of-1952" }
      })
    #expect(finding.support.count == 2)
    #expect(finding.support.allSatisfy { support in support.citations.contains { $0.number == 20 } })
    #expect(finding.support.flatMap(\.places).contains { $0.start ?? 0 >= 4880 && $0.end ?? 0 <= 4965 })
    #expect(finding.support.flatMap(\.places).contains { $0.start ?? 0 >= 9683 && $0.end ?? 0 <= 9721 })
  }

  @Test func `Khrushchev was elected by a plenum on 14 September 1953`() throws {
    #expect(try values("election-of-khrushchev", "date") == ["1953-09-14"])
    #expect(try values("election-of-khrushchev", "occurredAt") == ["plenum/plenum-of-september-1953"])
    #expect(try values("plenum-of-september-1953", "meetingOf") == ["organization/central-committee"])
    #expect(try holding("nikita-khrushchev").start?.readings == ["1953-03-14", "1953-09-14"])
    #expect(try values("resignation-of-malenkov", "date") == ["1953-03-14"])
  }

  @Test func `there are twelve rows, eleven persons and no succession of Brezhnev to himself`() throws {
    let chain = try chain()
    #expect(chain.totals == Chain(of: try CPSU.lineage(), by: .row).totals)
    #expect(chain.totals.rows == 12)
    #expect(chain.totals.persons == 11)
    #expect(chain.totals.mergedTenures == 11)
    #expect(chain.holdings.count == 11)
    #expect(
      try holding("leonid-brezhnev").rows.map(\.offices[0].id) == [
        "office/first-secretary", "office/general-secretary-cpsu",
      ])
    #expect(chain.junctions.allSatisfy { $0.outgoing != $0.incoming })
  }

  @Test func `Molotov came after Krestinsky and before Stalin`() throws {
    let holders = try chain().holdings.map(\.name)
    let place = try #require(holders.firstIndex(of: "Vyacheslav Molotov"))
    #expect(holders[place - 1] == "Nikolay Krestinsky")
    #expect(holders[place + 1] == "Joseph Stalin")
    let tenure = Tenure(try CPSU.thing("molotov-responsible-secretary").node, in: try CPSU.knowledge.get())
    #expect(tenure.predecessors.map(\.holder?.label) == ["Nikolay Krestinsky"])
    #expect(tenure.successors.map(\.holder?.label) == ["Joseph Stalin"])
  }

  @Test func `before Brezhnev there were one, two or six, by the reading`() throws {
    let knowledge = try CPSU.knowledge.get()
    let person = Person(try CPSU.thing("leonid-brezhnev").node, in: knowledge)
    let counts = CountBefore(person, in: try CPSU.lineage()).counts
    #expect(counts.map(\.reading) == [.title, .lineage, .lineage, .row])
    #expect(counts.map(\.count) == [1, 2, 6, 6])
    #expect(counts[1].subject.id == "lineage/general-secretary-since-1922")
    #expect(counts[1].holders.map(\.label) == ["Joseph Stalin", "Nikita Khrushchev"])
    #expect(counts.allSatisfy { $0.isCertain.certainty == .yes })
  }

  @Test func `Stasova served 245 to 305 days, 245 to 290 after Sverdlov, and nine months agree but are not proved`()
    throws
  {
    let stasova = try holding("elena-stasova")
    #expect(stasova.length?.days == DayCount(minimum: 245, maximum: 305))
    #expect(stasova.lengthInOrder?.days == DayCount(minimum: 245, maximum: 290))
    #expect(stasova.rows[0].statedLengths.map(\.words) == ["9 months"])
    #expect(stasova.rows[0].statedLengths.map(\.agrees.certainty) == [.undecidable])
  }

  @Test func `Molotov served 383 days, not 291`() throws {
    let molotov = try holding("vyacheslav-molotov")
    #expect(molotov.length?.words == "383 days")
    #expect(molotov.length?.yearsAndDays == "1 year, 18 days")
    let stated = try #require(molotov.rows[0].statedLengths.first)
    #expect(stated.iso8601 == "P291D")
    #expect(stated.agrees.certainty == .no)
    #expect(stated.fittingStarts == ["1921-06-16"])
  }

  @Test func `Khrushchev's stated duration fits the start that the table does not give`() throws {
    let khrushchev = try holding("nikita-khrushchev")
    #expect(khrushchev.length?.readings == [4048, 4232])
    let stated = try #require(khrushchev.rows[0].statedLengths.first)
    #expect(stated.words == "11 years, 30 days")
    #expect(stated.agrees.certainty == .undecidable)
    #expect(stated.fittingStarts == ["1953-09-14"])
    let finding = try #require(
      try CPSU.audit().findings.first { finding in
        finding.code == .statedDuration && finding.subjects.contains { $0.id == "tenure/khrushchev-first-secretary" }
      })
    #expect(finding.sentence.contains("11 years, 214 days"))
    #expect(finding.fitting == ["1953-09-14 to 1964-10-14"])
  }

  @Test func `every gap has its days and its doubt`() throws {
    let gaps = Gaps(of: try CPSU.lineage())
    #expect(
      gaps.junctions.map(\.days) == [
        "-15 to 15", "-30 to 30", "-15 to 15", "0", "149 or 333", "0", "2", "4", "1", "0",
      ])
    // Chernenko held it on the 10th and Gorbachev on the 11th: of the four gaps, one has no day without a holder.
    #expect(gaps.junctions.filter { $0.isVacancy.certainty == .yes }.map(\.days) == ["149 or 333", "2", "4"])
    #expect(gaps.counts.nextDay == 1)
    #expect(gaps.junctions.prefix(3).allSatisfy { $0.isVacancy.certainty == .undecidable && $0.minimumInOrder == 0 })
    #expect(gaps.junctions[4].kind == "noOffice")
    #expect(gaps.counts.sameDay == 3)
    #expect(gaps.counts.overlaps == 0)
  }

  @Test func `First Secretary was renamed at the 23rd Congress on 8 April 1966`() throws {
    #expect(try values("renaming-of-1966", "occurredAt") == ["congress/23rd-party-congress"])
    #expect(try values("brezhnev-general-secretary", "start") == ["1966-04-08"])
    let fault = try CPSU.audit().findings.first { finding in
      finding.code == .twoReferences && finding.subjects.contains { $0.id == "renaming/renaming-of-1966" }
    }
    #expect(fault?.support.first?.citations.map(\.number) == [24, 25])
  }

  @Test func `a state congress removed the leading role in 1990`() throws {
    #expect(try values("removal-of-article-6", "agent") == ["state-congress/congress-of-peoples-deputies-of-1990"])
    #expect(try values("removal-of-article-6", "date") == ["1990"])
    #expect(try profile("congress-of-peoples-deputies-of-1990").classes == ["StateCongress"])
    #expect(try profile("28th-party-congress").classes == ["Congress"])
  }

  @Test func `ten references are never cited`() throws {
    let findings = try CPSU.audit().findings.filter { $0.code == .neverCited }
    #expect(
      findings.flatMap(\.subjects).compactMap { Int($0.id.split(separator: "/").last ?? "") } == [
        32, 33, 35, 36, 38, 41, 43, 44, 47, 48,
      ])
    #expect(findings.contains { $0.sentence.contains("a b c") })
  }

  @Test func `note a romanizes the party's name, not the title`() throws {
    let note = "note/wikipedia-general-secretary-cpsu/a"
    #expect(try claims(note, "nativeText").map(\.value.text) == ["Генеральный секретарь ЦК КПСС"])
    #expect(try claims(note, "romanization").map(\.value.text) == ["Kommunisticheskaya partiya Sovetskovo Soyuza"])
    #expect(try values(note, "romanizes") == ["organization/cpsu"])
    #expect(try values("general-secretary-since-1922", "romanization") == [])
  }
}
