import Importers
import KnowledgeGraph
import OfficeHolding
import Testing

@Suite struct CongressLegislatorsTests {
  static func imported(_ text: String, name: String = "people.yaml") throws -> Import {
    try Import(.congressLegislators, [ImportedFile(Array(text.utf8), name: name)])
  }

  static func imported(_ folder: String, _ name: String) throws -> Import {
    try Import(.congressLegislators, [ImportedFile(try Fixture.bytes(folder, name), name: name)])
  }

  @Test func `people have their names, birthdays and items of Wikidata`() throws {
    let graph = try Self.imported("people-with-terms", "people.yaml").graph
    let ada = "person/people/A000001"
    #expect(Nodes.texts(ada, SKOS.prefLabel, in: graph) == ["Ada B. Aller"])
    #expect(Nodes.texts(ada, SKOS.altLabel, in: graph) == ["Ada Aller", "Addie Aller"])
    #expect(Nodes.texts(ada, GS.born, in: graph) == ["1850-02-03"])
    #expect(Nodes.texts(ada, SKOS.exactMatch, in: graph) == ["http://www.wikidata.org/entity/Q1000001"])
    let other = "person/people/govtrack-2"
    #expect(Nodes.texts(other, SKOS.prefLabel, in: graph) == ["Zoë Brandt Jr."])
    #expect(Nodes.texts(other, GS.born, in: graph) == ["1860"])
  }

  @Test func `each seat is an office of its own`() throws {
    let graph = try Self.imported("people-with-terms", "people.yaml").graph
    let labels = Nodes.of(GS.Class.office, in: graph).flatMap { Nodes.objects(of: $0, SKOS.prefLabel, in: graph) }
    #expect(
      labels.map { graph.term(for: $0).text }.sorted() == [
        "President of the United States", "Speaker of the House",
        "United States Representative for Washington’s 12th congressional district",
        "United States Representative for Washington’s at-large congressional district",
        "United States Senator for Washington, class 1", "Vice President of the United States",
      ])
  }

  @Test func `how a term began is its cause, and a role without an end goes on`() throws {
    let imported = try Self.imported("people-with-terms", "people.yaml")
    let graph = imported.graph
    #expect(Nodes.texts("A000001-sen-WA-class-1-1895-03-04", GS.startCause, in: graph) == [GS.appointment])
    #expect(Nodes.texts("govtrack-2-prez-1899-11-21", GS.startCause, in: graph) == [GS.succession])
    #expect(Nodes.texts("A000001-rep-WA-12-1893-03-04", GS.startCause, in: graph) == [GS.election])
    #expect(imported.report.findings.filter { $0.code == .alteredValue }.map(\.fragment) == ["/0/terms/1/how"])
    #expect(Nodes.texts("speaker-of-the-house-1895-03-04", GS.endStatus, in: graph) == [GS.ongoing])
    #expect(Nodes.texts("speaker-of-the-house-1893-03-04", GS.endStatus, in: graph) == [])
  }

  @Test func `keys that nothing reads are told once each, with how many values they have`() throws {
    let report = try Self.imported("people-with-terms", "people.yaml").report
    let findings = report.findings.filter { $0.code == .unknownColumn }
    #expect(
      findings.map { "\($0.fragment ?? "") \($0.field ?? "")" } == [
        "/0/bio/gender bio/gender", "/0/id/fec id/fec", "/0/id/govtrack id/govtrack",
        "/0/leadership_roles/0/chamber leadership_roles/chamber", "/0/terms/0/party terms/party",
      ])
    #expect(findings.map { $0.sentence.contains("its 2 values are") } == [false, true, false, true, true])
    #expect(report.files[0].records == 2)
    #expect(report.files[0].form == "YAML, 5 terms, 2 leadership roles")
  }

  @Test func `YAML and JSON of the same content give the same triples apart from the file`() throws {
    let yaml = try Self.imported("people-with-terms", "people.yaml").graph
    let json = try Self.imported("people-with-terms-in-json", "people.json").graph
    #expect(WithoutFile.lines(yaml) == WithoutFile.lines(json))
  }

  static let records: [(term: String, code: ImportFinding.Code, fragment: String)] = [
    ("{type: gov, start: '1901-01-01', end: '1902-01-01'}", .unparsedValue, "/0/terms/0/type"),
    ("{start: '1901-01-01', end: '1902-01-01'}", .missingValue, "/0/terms/0"),
    ("{type: prez, start: '1901-02-30', end: '1902-01-01'}", .unparsedDate, "/0/terms/0/start"),
    ("{type: prez, start: '1903-01-01', end: '1902-01-01'}", .impossibleInterval, "/0/terms/0"),
    ("{type: prez, end: '1902-01-01'}", .missingValue, "/0/terms/0"),
    ("{type: prez, start: '1901-01-01'}", .missingValue, "/0/terms/0"),
    ("{type: rep, start: '1901', end: '1902', state: XX, district: 1}", .unparsedValue, "/0/terms/0/state"),
    ("{type: rep, start: '1901', end: '1902', state: WA, district: -1}", .missingValue, "/0/terms/0/district"),
    ("{type: rep, start: '1901', end: '1902', state: WA, district: one}", .unparsedValue, "/0/terms/0/district"),
    ("{type: sen, start: '1901', end: '1902', state: WA, class: 4}", .missingValue, "/0/terms/0/class"),
    ("{type: prez, start: '1901', end: '1902', how: lot}", .unparsedValue, "/0/terms/0/how"),
    ("{type: prez, start: [1901], end: '1902'}", .unparsedValue, "/0/terms/0/start"),
  ]

  @Test(arguments: records)
  func `a term that cannot be taken as it stands is kept and told`(
    term: String, code: ImportFinding.Code, fragment: String
  ) throws {
    let report = try Self.imported("- {id: {bioguide: A1}, name: {last: Aller}, terms: [\(term)]}\n").report
    #expect(report.things["Tenure"] == 1)
    #expect(report.findings.contains { $0.code == code && $0.fragment == fragment }, "\(report.findings)")
  }

  @Test func `an id that stands twice gives two people, and a term that stands twice two tenures`() throws {
    let term = "{type: prez, start: '1901', end: '1902'}"
    let person = "- {id: {bioguide: A1}, name: {last: Aller}, terms: [\(term), \(term)]}\n"
    let report = try Self.imported(person + person).report
    #expect(report.things == ["Person": 2, "Office": 1, "Tenure": 4])
    #expect(report.count(.duplicateKey) > 0)
  }

  static let wrong: [(text: String, name: String, place: String, words: String)] = [
    ("a: 1\n", "people.yaml", "people.yaml#", "a list of people with terms"),
    ("- a: [\n", "people.yaml", "people.yaml:2", "YAML"),
    ("- {a: 1, a: 2}\n", "people.yaml", "people.yaml:1", "each key once"),
    ("[{\"terms\": ]", "people.json", "people.json:1:12", "a value"),
    ("{\"a\": 1}", "people", "people#", "a list of people with terms"),
    (
      "- {type: house, name: Committee on Order}\n", "people.yaml", "people.yaml#/0", "a person with id, name and terms"
    ),
  ]

  @Test(arguments: wrong)
  func `a file that is no list of people is refused with its place`(
    text: String, name: String, place: String, words: String
  ) throws {
    let error = try #require(throws: ImportError.self) { _ = try Self.imported(text, name: name) }
    #expect(error.description.hasPrefix(place), "\(error)")
    #expect(error.description.contains(words), "\(error)")
  }
}

/// Triples of graphs as text, without those that tell of the files themselves.
enum WithoutFile {
  static func lines(_ graph: Graph) -> [String] {
    let files = Set(Nodes.of(GS.Class.source, in: graph))
    return graph.match().filter { !files.contains($0.subject) }.map { triple in
      [triple.subject, triple.predicate, triple.object].map { "\(graph.term(for: $0))" }.joined(separator: " ")
    }.sorted()
  }
}
