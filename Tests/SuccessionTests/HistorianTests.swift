import Chronology
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

/// More of what a historian asks of the same knowledge.
struct HistorianTests {
  private func names(_ holdings: [HoldersAt.Holding], _ certainty: Certainty = .yes) -> [String] {
    holdings.filter { $0.sometime.certainty == certainty }.flatMap { $0.item.holders.map(\.label) }
  }

  @Test func `on 1 February 1953 Stalin held it in fact, nobody by law, and there was no office`() throws {
    let answer = try CPSU.at("1953-02-01", of: "lineage/general-secretary")
    #expect(answer.holdings.isEmpty)
    #expect(names(answer.inFact) == ["Joseph Stalin"])
    let position = try #require(answer.positions.first)
    #expect(position.titles.isEmpty)
    let vacancy = try #require(position.vacancy)
    #expect(vacancy.kind == "noOffice")
    #expect(vacancy.certainty.certainty == .yes)
    #expect(vacancy.since?.edtf == "1952-10-16")
    #expect(vacancy.until?.readings == ["1953-03-14", "1953-09-14"])
  }

  @Test func `on 10 March 1953 a troika led and Malenkov was still in the Secretariat`() throws {
    let answer = try CPSU.at("1953-03-10")
    let troika = try #require(answer.leaderships.first)
    #expect(troika.leadership.id == "collective-leadership/troika-of-1953")
    #expect(troika.certainty.certainty == .yes)
    #expect(Set(troika.members.map(\.label)) == ["Georgy Malenkov", "Beria", "Vyacheslav Molotov"])
    #expect(names(answer.holdings) == ["Georgy Malenkov"])
    #expect(!answer.inFact.contains { $0.item.holders[0].label == "Joseph Stalin" })
    #expect(answer.positions.first?.vacancy?.kind == "noOffice")
  }

  @Test func `on 1 June 1953 it is undecidable whether Khrushchev held it, and both readings say why`() throws {
    let answer = try CPSU.at("1953-06-01", of: "lineage/general-secretary")
    let holding = try #require(answer.holdings.first)
    #expect(holding.sometime.certainty == .undecidable)
    #expect(holding.sometime.reason == "yes by 1953-03-14 to 1964-10-14, no by 1953-09-14 to 1964-10-14")
    #expect(answer.positions.first?.vacancy?.certainty.certainty == .undecidable)
  }

  @Test func `in December 1919 both Stasova and Krestinsky held it at some time, neither certainly throughout`() throws
  {
    let answer = try CPSU.at("1919-12", of: "lineage/general-secretary")
    #expect(names(answer.holdings) == ["Elena Stasova", "Nikolay Krestinsky"])
    #expect(answer.holdings.map(\.part) == [.outgoing, .incoming])
    #expect(answer.holdings.allSatisfy { $0.throughout.certainty == .undecidable })
    #expect(
      answer.positions[0].titles.map(\.office.id) == ["office/technical-secretary", "office/responsible-secretary"])
    let day = try CPSU.at("1919-12-15", of: "lineage/general-secretary")
    #expect(names(day.holdings, .undecidable) == ["Elena Stasova", "Nikolay Krestinsky"])
  }

  @Test(arguments: [
    ("1991-08-24", ["Mikhail Gorbachev", "Vladimir Ivashko"], "general-secretary-cpsu"),
    ("1964-10-14", ["Nikita Khrushchev", "Leonid Brezhnev"], "first-secretary"),
    ("1922-04-03", ["Vyacheslav Molotov", "Joseph Stalin"], "general-secretary-all-union"),
    ("1982-11-10", ["Leonid Brezhnev"], "general-secretary-cpsu"),
    ("1919-03-16", ["Yakov Sverdlov"], "technical-secretary"),
    ("1940-05-05", ["Joseph Stalin"], "general-secretary-all-union"),
    ("1966-04-07", ["Leonid Brezhnev"], "first-secretary"),
  ]) func `on a day the certain holders and the title are`(day: String, holders: [String], office: String) throws {
    let answer = try CPSU.at(day, of: "lineage/general-secretary")
    #expect(names(answer.holdings) == holders)
    #expect(answer.positions[0].titles.contains { $0.office.id == "office/" + office && $0.existed.certainty == .yes })
  }

  @Test(
    arguments: [
      ("1984-02-11", "vacant", "1984-02-09", "1984-02-13"), ("1982-11-11", "vacant", "1982-11-10", "1982-11-12"),
      ("1991-08-30", "noMore", "1991-08-29", nil), ("1917-10-25", "notYet", nil, "1918"),
    ] as [(String, String, String?, String?)])
  func `where nobody held it the answer says since when and until when`(
    day: String, kind: String, since: String?, until: String?
  ) throws {
    let answer = try CPSU.at(day, of: "lineage/general-secretary")
    let vacancy = try #require(answer.positions.first?.vacancy)
    #expect(vacancy.kind == kind)
    #expect(vacancy.certainty.certainty == .yes)
    #expect(vacancy.since?.edtf == since)
    #expect(vacancy.until?.edtf == until)
  }

  @Test(arguments: [
    ("endCause=death", ["Yakov Sverdlov", "Leonid Brezhnev", "Yuri Andropov", "Konstantin Chernenko"]),
    ("endCause=removal", ["Nikita Khrushchev"]), ("endCause=resignation", ["Mikhail Gorbachev"]),
    ("capacity=acting", ["Vladimir Ivashko"]), ("holder=Stalin", ["Joseph Stalin"]),
    ("office=first-secretary", ["Nikita Khrushchev", "Leonid Brezhnev"]),
    ("statedDuration=P291D", ["Vyacheslav Molotov"]),
    ("endCause=abdication", []),
  ]) func `a condition lists those who fulfil it`(condition: String, holders: [String]) throws {
    let knowledge = try CPSU.knowledge.get()
    let chain = Chain(of: try CPSU.lineage(), where: [try TenureCondition(parsing: condition, in: knowledge)])
    #expect(chain.holdings.map(\.name) == holders)
  }

  @Test func `the shortest full tenure is undecidable between two`() throws {
    let rank = Rank(of: try CPSU.lineage(), .shortest)
    #expect(rank.lists.map(\.name) == ["all", "full"])
    #expect(rank.lists[0].places[0].holding.name == "Vladimir Ivashko")
    #expect(rank.lists[0].isDecided.certainty == .yes)
    let full = rank.lists[1]
    #expect(full.isDecided.certainty == .undecidable)
    #expect(
      full.places.filter { $0.isFirst.certainty == .undecidable }.map(\.holding.name) == [
        "Yakov Sverdlov", "Elena Stasova",
      ])
    #expect(!full.places.contains { $0.isFirst.certainty == .yes })
  }

  @Test(arguments: [
    ("death-of-lenin", "joseph-stalin.died", 10291, 10656), ("1953-03-05", "1953-03-14", 9, 9),
    ("joseph-stalin.died", "resignation-of-malenkov", 9, 9), ("appointment-of-stalin", "death-of-lenin", 638, 1003),
    ("abolition-of-1952", "election-of-khrushchev", 318, 348), ("1991-08-24", "1985-03-11", -2357, -2357),
    ("khrushchev-first-secretary", "removal-of-khrushchev", 4048, 4232),
  ]) func `the time between two points is`(from: String, to: String, least: Int, most: Int) throws {
    let between = try CPSU.between(from, to)
    #expect(between.minimumDays == least)
    #expect(between.maximumDays == most)
    #expect(between.isBefore.certainty == (least > 0 ? .yes : .no))
  }

  @Test func `a name or a property that is not there is explained`() throws {
    let unknown = try #require(throws: Between.Fault.self) { try CPSU.between("molotof", "1922") }
    #expect(unknown.description.contains("molotov"))
    let undated = try #require(throws: Between.Fault.self) { try CPSU.between("joseph-stalin.born", "1922") }
    #expect(undated.description.contains("joseph-stalin.died"))
  }

  @Test func `the overlaps of a person's tenures are found`() throws {
    let gaps = Gaps(of: try CPSU.thing("joseph-stalin"))
    #expect(
      gaps.otherOverlaps.contains {
        $0.after.id == "tenure/stalin-general-secretary" && $0.before.id == "tenure/stalin-leader-of-the-soviet-union"
          && $0.isOverlap.certainty == .yes
      })
  }

  @Test func `every holder, date and duration of the chain has a place in the source`() throws {
    for row in Chain(of: try CPSU.lineage()).holdings.flatMap(\.rows) {
      for property in ["holder", "office", "start", "end", "statedDuration"] {
        let support = row.support.filter { $0.property == property && $0.standing == "asserted" }
        #expect(!support.isEmpty, "\(row.tenure.id) \(property)")
        #expect(support.allSatisfy { !($0.places + $0.jointPlaces.joined()).isEmpty }, "\(row.tenure.id) \(property)")
      }
    }
  }

  @Test func `the audit finds what is wrong and nothing else`() throws {
    let findings = try CPSU.audit().findings
    let contradictions = findings.filter { $0.severity == .contradiction }
    func has(_ code: Finding.Code, _ id: String) -> Bool {
      contradictions.contains { finding in finding.code == code && finding.subjects.contains { $0.id == id } }
    }
    #expect(has(.statedDuration, "tenure/molotov-responsible-secretary"))
    #expect(has(.statedDuration, "tenure/khrushchev-first-secretary"))
    #expect(has(.statedDuration, "tenure/stalin-general-secretary"))
    #expect(has(.passagesContradict, "tenure/khrushchev-first-secretary"))
    #expect(has(.passagesContradict, "abolition/abolition-of-1952"))
    #expect(contradictions.filter { $0.code == .statedDuration }.count == 3)
    #expect(
      contradictions.allSatisfy { [.statedDuration, .statementsContradict, .passagesContradict].contains($0.code) })
    #expect(findings.filter { $0.severity == .fault }.allSatisfy { [.neverCited, .twoReferences].contains($0.code) })
    #expect(
      contradictions.allSatisfy { finding in finding.support.contains { !($0.places + $0.jointPlaces.joined()).isEmpty }
      })
  }

  @Test func `what is derived is dropped when it is loaded, and derived the same again`() throws {
    let once = try CPSU.knowledge.get()
    var both = GraphBuilder()
    both.insert(contentsOf: once.asserted)
    both.insert(contentsOf: once.derived)
    let twice = KnowledgeBase(asserted: both.freeze())
    #expect(twice.droppedCount == once.derived.count)
    #expect(Self.triples(twice.derived) == Self.triples(once.derived))
    #expect(twice.asserted.count == once.asserted.count)
  }

  private static func triples(_ graph: Graph) -> [TermTriple] {
    graph.match().map { triple in
      TermTriple(graph.term(for: triple.subject), graph.term(for: triple.predicate), graph.term(for: triple.object))
    }
  }

  @Test func `an office outside the lineage is asked about like any other`() throws {
    #expect(
      names(try CPSU.at("1953-03-05", of: "chairman-of-the-council-of-ministers").holdings).contains("Joseph Stalin"))
    #expect(try CPSU.at("1965", of: "premier").positions.first?.vacancy == nil)
    #expect(Chain(of: try CPSU.thing("leader-of-the-soviet-union")).totals.persons == 2)
  }
}
