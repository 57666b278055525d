import Importers
import KnowledgeGraph
import OfficeHolding
import Testing

/// Memberships as tenures.
@Suite struct PopoloTests {
  private static func legislature() throws -> Import {
    try Import(.popolo, [ImportedFile(Fixture.bytes("legislature", "popolo.json"), name: "popolo.json")])
  }

  @Test func `a membership without dates takes those of its legislative period, marked as implied`() throws {
    let graph = try Self.legislature().graph
    #expect(Nodes.texts("/memberships/0", GS.start, in: graph) == ["1930-01-15"])
    #expect(Nodes.texts("/memberships/0", GS.end, in: graph) == ["1934-01-14"])
    #expect(Nodes.texts("/memberships/0/start", GS.unread, in: graph) == [GS.implied])
    #expect(Nodes.texts("/memberships/0/start", RDF.object, in: graph) == ["1930-01-15"])
  }

  @Test func `a date of its own stands, and only the other is taken from the period`() throws {
    let graph = try Self.legislature().graph
    #expect(Nodes.texts("/memberships/1", GS.start, in: graph) == ["1931-07-01"])
    #expect(Nodes.texts("/memberships/1/start", GS.unread, in: graph) == [])
    #expect(Nodes.texts("/memberships/1/end", GS.unread, in: graph) == [GS.implied])
  }

  @Test func `a date of the period that contradicts the membership's own is not taken`() throws {
    let imported = try Self.legislature()
    #expect(Nodes.texts("/memberships/3", GS.start, in: imported.graph) == [])
    #expect(
      imported.report.findings.contains { $0.code == .leftOut && $0.sentence.contains("/memberships/3 ended before") })
  }

  @Test func `members for one area share an office, in which several sit at once`() throws {
    let graph = try Self.legislature().graph
    let labels = Nodes.of(GS.Class.collegiateOffice, in: graph).flatMap { office in
      Nodes.objects(of: office, SKOS.prefLabel, in: graph).map { graph.term(for: $0).text }
    }
    #expect(
      Set(labels) == [
        "member, Diet of Ruritania, North", "member, Diet of Ruritania", "Speaker",
      ])
  }

  @Test func `a post of one seat is no collegiate office, and the number of seats is kept`() throws {
    let text = """
      {"persons": [{"id": "a", "name": "Ada"}], "organizations": [{"id": "o", "name": "Board"}],
       "posts": [{"id": "one", "label": "Keeper", "organization_id": "o", "maximum_memberships": 1},
                 {"id": "few", "label": "Member", "organization_id": "o", "maximum_memberships": 7},
                 {"id": "any", "label": "Guest", "organization_id": "o"},
                 {"id": "bad", "label": "Clerk", "organization_id": "o", "maximum_memberships": 0}],
       "memberships": [{"person_id": "a", "post_id": "one"}, {"person_id": "a", "post_id": "few"},
                       {"person_id": "a", "post_id": "any"}, {"person_id": "a", "post_id": "bad"}]}
      """
    let imported = try Import(.popolo, [ImportedFile(Array(text.utf8), name: "board.json")])
    #expect(imported.report.things["Office"] == 1)
    #expect(imported.report.things["CollegiateOffice"] == 3)
    #expect(Nodes.texts("few%2Fo%2F", GS.seatCount, in: imported.graph) == ["7"])
    #expect(imported.report.findings.map(\.field) == ["maximum_memberships"])
    #expect(imported.report.text.contains("3 collegiate offices, 1 office, 1 organization, 1 person, 4 tenures"))
  }

  @Test func `names in other languages, identifiers, lives and parties come along`() throws {
    let graph = try Self.legislature().graph
    #expect(Nodes.texts("person/popolo/p1", SKOS.altLabel, in: graph) == ["Áda Aller"])
    #expect(Nodes.texts("person/popolo/p1", SKOS.exactMatch, in: graph) == ["http://www.wikidata.org/entity/Q1"])
    #expect(Nodes.texts("organization/popolo/blue", DCTerms.identifier, in: graph) == ["register:7"])
    #expect(Nodes.texts("person/popolo/p2", GS.died, in: graph) == ["1950-02-03"])
    #expect(Nodes.texts("person/popolo/p2", GS.born, in: graph) == ["1899"])
    #expect(Nodes.texts("person/popolo/p1", GS.memberOf, in: graph).count == 1)
  }

  @Test func `what cannot be taken as it stands is told with its place`() throws {
    let report = try Self.legislature().report
    let places = Dictionary(grouping: report.findings, by: \.code).mapValues {
      $0.map { "\($0.fragment ?? "") \($0.field ?? "")" }
    }
    #expect(places[.danglingReference] == ["/memberships/4 person_id", "/memberships/4 legislative_period_id"])
    #expect(places[.impossibleInterval] == ["/memberships/2 "])
    #expect(places[.duplicateKey] == ["/persons/3 id"])
    #expect(places[.unparsedValue] == ["/persons/3 birth_date", "/persons/3 other_names, identifiers, other_label"])
    #expect(places[.leftOut]?.contains("/events ") == true)
    #expect(places[.unparsedDate] == ["/persons/2 birth_date"])
    #expect(
      places[.unknownColumn] == [
        "/persons gender", "/persons image", "/organizations classification", "/events classification",
      ])
  }

  @Test(
    arguments: [
      ("[]", ""), ("{\"persons\": []}", ""), ("{\"memberships\": 4}", ""), ("{\"memberships\": [", "1"), ("", "1"),
    ])
  func `a file that is no Popolo is refused with its place`(text: String, place: String) {
    #expect {
      try Import(.popolo, [ImportedFile(Array(text.utf8), name: "popolo.json")])
    } throws: { error in
      guard let error = error as? ImportError else { return false }
      return error.kind == (place.isEmpty || text.isEmpty ? .content : .syntax) && !error.expected.isEmpty
    }
  }

  @Test(
    .enabled(if: OutsideData.folder("everypolitician-popolo") != nil, "GENSEK_TEST_DATA names no such data"),
    arguments: [("estonia", 299, 193), ("ireland", 324, 226), ("kenya", 355, 355), ("zimbabwe-senate", 68, 67)])
  func `every membership of a real legislature is a tenure`(name: String, tenures: Int, people: Int) throws {
    let folder = try #require(OutsideData.folder("everypolitician-popolo"))
    let imported = try Import(.popolo, files: ["\(folder)/\(name)-ep-popolo-v1.0.json"])
    #expect(imported.report.things["Tenure"] == tenures)
    #expect(imported.report.things["Person"] == people)
    #expect(imported.report.count(.danglingReference) == 0)
  }
}
