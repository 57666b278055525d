import KnowledgeGraph
import Matching
import OfficeHolding
import Testing

@Suite struct MatchProposalsTests {
  private func pairs(_ matches: MatchProposals, _ kind: MatchKind) -> [[String]] {
    matches.candidates.filter { $0.kind == kind }.map { [$0.first.id, $0.second.id].sorted() }
  }

  @Test func `persons and offices are found over scripts, order of words, initials and precision of dates`() throws {
    let matches = MatchProposals(in: try Combined.knowledge(Combined.secretaries))
    let expected = [
      ("Nikita Khrushchev", "Хрущёв, Никита"), ("Leonid Brezhnev", "Brezhnev, Leonid"),
      ("Yuri Andropov", "Andropov, Y. V."),
    ]
    #expect(
      pairs(matches, .person).sorted { $0[0] < $1[0] }
        == expected.map { [Combined.person("a", $0), Combined.person("b", $1)] }.sorted { $0[0] < $1[0] })
    #expect(
      pairs(matches, .office) == [[Combined.office("a", "First Secretary"), Combined.office("b", "First secretary")]])
    #expect(pairs(matches, .tenure).isEmpty)
  }

  @Test(arguments: [
    // What both are called, and what the tables say of them beside; whether they are proposed.
    ("Ada Aller;Keeper;1901;1905;1870-02-03", "Ada Aller;Keeper;1901;1905;1870-02-03", true),
    ("Ada Aller;Keeper;1901;1905;1870", "Ada Aller;Keeper;1901;1905;1870-02-03", true),
    ("Ada Aller;Keeper;1901;1905;1870", "Ada Aller;Warden;1930;1931;1899", false),
    ("Ada Aller;Keeper;1801;1805;1770", "Ada Aller;Keeper;1901;1905;", false),
    ("Ada Aller;Keeper;1901;1905;", "A. Aller;Keeper;1901;1905;", true),
    ("Zoë Müller;Keeper;1901;1905;", "Zoe Mueller;Warden;1901;1905;", true),
    ("Ada Aller;Keeper;1901;1905;", "Boris Brandt;Keeper;1901;1905;", false),
    ("Pius XI;Pope;1922-02-06;1939;", "Pius XII;Pope;1939-03-02;1958;", false),
    ("John Fitzgerald Kennedy;President;1961;1963;", "John Kennedy;President;1961;1963;", true),
    ("Étienne Łódź;Keeper;1901;1905;", "etienne lodz;Warden;1950;1955;", true),
  ])
  func `names, lives and tenures decide what is proposed`(first: String, second: String, isProposed: Bool) throws {
    let head = "Holder;Office;From;To;Born\n"
    let knowledge = try Combined.knowledge([("a", head + first), ("b", head + second)])
    #expect(!pairs(MatchProposals(in: knowledge), .person).isEmpty == isProposed)
  }

  @Test func `a shared identifier is found whatever the names, and different ones tell apart`() {
    func reasons(_ first: (name: String, item: String), _ second: (name: String, item: String)) -> [MatchReason] {
      var builder = GraphBuilder()
      for (iri, thing) in [("http://e/a", first), ("http://e/b", second)] {
        builder.insert(.iri(iri), .iri(RDF.type), .iri(GS.Class.person))
        builder.insert(.iri(iri), .iri(SKOS.prefLabel), .literal(Literal(thing.name, language: "en")))
        builder.insert(.iri(iri), .iri(OWL.sameAs), .iri(thing.item))
      }
      let knowledge = KnowledgeBase(asserted: builder.freeze(), deriving: .nothing)
      return MatchProposals(in: knowledge, minimum: 0).candidates.first?.reasons ?? []
    }
    let same = reasons(
      ("Ada Aller", "http://www.wikidata.org/entity/Q42"), ("Countess of Lovelace", "https://www.wikidata.org/wiki/Q42")
    )
    #expect(same.contains { $0.code == .identifier && $0.weight > 0 })
    let apart = reasons(
      ("Ada Aller", "http://www.wikidata.org/entity/Q42"), ("Ada Aller", "http://www.wikidata.org/entity/Q43"))
    #expect(apart.contains { $0.code == .identifier && $0.weight < 0 })
  }

  @Test func `the same IRI in two files is one node and no candidate`() throws {
    let table = "Holder;Office;From;To\nAda Aller;Keeper;1901;1905\n"
    let knowledge = try Combined.knowledge([("a", table), ("a", table)])
    let matches = MatchProposals(in: knowledge)
    #expect(matches.candidates.isEmpty)
    #expect(matches.persons == 1)
  }

  @Test func `a score is what its reasons add up to`() throws {
    for candidate in MatchProposals(in: try Combined.knowledge(Combined.secretaries), minimum: 0).candidates {
      #expect((0...1).contains(candidate.score))
      #expect(!candidate.reasons.isEmpty)
      for reason in candidate.reasons { #expect(!reason.sentence.isEmpty) }
    }
  }

  @Test func `the answer does not depend on how many work at it`() throws {
    let knowledge = try Combined.knowledge(Combined.secretaries)
    let once = withWorkerCount(1) { MatchProposals(in: knowledge).candidates }
    #expect(withWorkerCount(4) { MatchProposals(in: knowledge).candidates } == once)
  }

  @Test func `a name that many bear says little`() throws {
    let head = "Holder;Office;From;To\n"
    let many = (0..<40).map { number in
      (scope: "s\(number)", text: head + "John Smith;Office \(number);\(1800 + number);\(1801 + number)")
    }
    #expect(MatchProposals(in: try Combined.knowledge(many)).candidates.allSatisfy { $0.kind != .person })
  }
}
