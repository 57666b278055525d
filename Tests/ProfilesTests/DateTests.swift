import KnowledgeGraph
import OfficeHolding
import Profiles
import Testing

/// Dates at the precision that a profile has, and never without the doubt of their source.
@Suite struct DateTests {
  /// A start in EDTF, and what each profile makes of it: nothing, the same, or another date.
  struct Case: Sendable {
    let edtf: String
    var written: [ExportProfile: String] = [:]
    /// Whether what is written takes in more than is known.
    var isCoarser = false
  }

  static let cases = [
    Case(
      edtf: "1953-03-05",
      written: [.schema: "1953-03-05", .popolo: "1953-03-05", .followthemoney: "1953-03-05", .wikidata: "1953-03-05"]),
    Case(
      edtf: "1953-03",
      written: [.schema: "1953-03", .popolo: "1953-03", .followthemoney: "1953-03", .wikidata: "1953-03"]),
    Case(edtf: "1953", written: [.schema: "1953", .popolo: "1953", .followthemoney: "1953", .wikidata: "1953"]),
    Case(edtf: "195X", written: [.wikidata: "195X"]),
    Case(edtf: "19XX"),
    Case(edtf: "1953~"), Case(edtf: "1953?"), Case(edtf: "1953-03-05%"), Case(edtf: "?1953-03"),
    Case(
      edtf: "1953-21", written: [.schema: "1953", .popolo: "1953", .followthemoney: "1953", .wikidata: "1953"],
      isCoarser: true),
    Case(
      edtf: "1953-XX-XX", written: [.schema: "1953", .popolo: "1953", .followthemoney: "1953", .wikidata: "1953"],
      isCoarser: true),
    Case(edtf: "[..1953]"), Case(edtf: "[1953..]"),
    Case(
      edtf: "[1953-03-01..1953-03-09]",
      written: [.schema: "1953-03", .popolo: "1953-03", .followthemoney: "1953-03", .wikidata: "1953-03"],
      isCoarser: true),
    Case(edtf: "[1951..1958]", written: [.wikidata: "195X"], isCoarser: true),
    Case(
      edtf: "[1953,1954-02]",
      written: [.schema: "1953 1954-02", .followthemoney: "1953 1954-02", .wikidata: "1953 1954-02"]),
    Case(edtf: "-0043", written: [.schema: "-0043", .wikidata: "-0043"]),
    Case(edtf: "0500", written: [.schema: "0500", .popolo: "0500", .wikidata: "0500"]),
    Case(edtf: "Y170000002"), Case(edtf: "Y-17E7"), Case(edtf: "1950S2"),
  ]

  @Test(arguments: cases, [ExportProfile.schema, .popolo, .followthemoney, .wikidata])
  func `a start is written as far as it is known`(test: Case, profile: ExportProfile) throws {
    let knowledge = try Fixtures.knowledge(
      """
      :tenure/a a gs:Tenure ; gs:holder :person/a ; gs:office :office/a ; gs:start "\(test.edtf)"^^edtf:EDTF .
      """.replacing(/:(\w+)\/(\w+)/) { "<https://w3id.org/gensek/id/\($0.output.1)/\($0.output.2)>" })
    let export = ProfileExport(profile, of: knowledge)
    let text = String(decoding: try Fixtures.bytes(export), as: UTF8.self)
    let found: [String] =
      switch profile {
      case .schema: text.matches(of: /"([-0-9]+)"\^\^xsd:/).map { String($0.output.1) }
      case .popolo: text.matches(of: /"start_date": "([-0-9]+)"/).map { String($0.output.1) }
      case .followthemoney:
        text.matches(of: /"startDate":\["([^\]]*)"\]/).flatMap {
          $0.output.1.split(separator: "\",\"").map(String.init)
        }
      default: text.matches(of: /time-value\/([-0-9X]+)> a/).map { String($0.output.1) }
      }
    #expect(found.joined(separator: " ") == test.written[profile] ?? "")
    // What is not written as it is known is a finding.
    let isExact = !found.isEmpty && !test.isCoarser
    #expect((export.report.count(.dateLeftOut) + export.report.count(.dateCoarser) == 0) == isExact)
  }

  @Test func `the Organization Ontology keeps every doubt, in EDTF`() throws {
    let export = ProfileExport(.org, of: try Fixtures.harbour())
    let text = String(decoding: try Fixtures.bytes(export), as: UTF8.self)
    for date in ["1910?", "[..1905]", "[1901-05-01,1902-05-01]"] { #expect(text.contains("\"\(date)\"")) }
    #expect(text.contains("\"-0043-03-15\"^^xsd:date"))
    #expect(export.report.count(.dateLeftOut) == 0)
  }
}
