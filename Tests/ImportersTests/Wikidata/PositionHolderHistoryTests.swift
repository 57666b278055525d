import Foundation
import Importers
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

/// `gensek check` on Wikidata's lists of position holders warns of what the reports of PositionHolderHistory warn of, holder by holder.
@Suite(
  .enabled(
    if: OutsideData.folder("wikidata-position-history") != nil, "GENSEK_TEST_DATA names no folder with the outside data"
  ))
struct PositionHolderHistoryTests {
  /// One warning: of whom, or of the office, and of what kind.
  struct Warning: Hashable, Comparable, CustomStringConvertible {
    let item: String
    let kind: String

    static func < (a: Self, b: Self) -> Bool { (a.item, a.kind) < (b.item, b.kind) }
    var description: String { "\(item): \(kind)" }
  }

  /// The kinds as the reports call them.
  private static let kinds: [CheckFinding.Code: String] = [
    .missingField: "Missing field", .wrongPredecessor: "Inconsistent predecessor",
    .missingPredecessor: "Inconsistent predecessor", .wrongSuccessor: "Inconsistent successor",
    .missingSuccessor: "Inconsistent successor", .overlap: "Date overlap", .impreciseOverlap: "Date precision",
    .indirectOnly: "Indirect only", .multipleValues: "Multiple values",
  ]

  /// The warnings of a report that are judged wrong, with the reason; none is.
  private static let judgedWrong: [String: [(warning: Warning, reason: String)]] = [:]

  static let reported = ["Q14211", "Q3657870", "Q56761097", "Q7444267"]

  @Test(arguments: reported)
  func `the warnings are those of the report`(office: String) throws {
    var expected = try Self.report(of: office)
    for (warning, _) in Self.judgedWrong[office] ?? [] {
      let place = try #require(expected.firstIndex(of: warning), "\(warning) is judged wrong and is not in the report")
      expected.remove(at: place)
    }
    #expect(try Self.warnings(of: office).sorted() == expected.sorted())
  }

  @Test func `each kind that the reports have stands for kinds of finding`() {
    #expect(Set(Self.kinds.keys) == CheckFinding.Code.positionHolderHistory)
  }

  @Test func `the reports have warnings, of holders and of offices`() throws {
    let all = try Self.reported.flatMap { try Self.report(of: $0) }
    #expect(all.count == 16)
    #expect(Set(all.map(\.kind)).isSuperset(of: ["Missing field", "Date precision", "Multiple values"]))
  }

  /// The warnings that a check of the imported list gives.
  private static func warnings(of office: String) throws -> [Warning] {
    let folder = try #require(OutsideData.folder("wikidata-position-history"))
    let files = ["metadata", "mandates"].map { "\(folder)/example-data/\($0)/\(office).json" }
    let knowledge = KnowledgeBase(asserted: try Import(.wikidata, files: files).graph, deriving: .nothing)
    let node = try #require(knowledge.id(for: .iri("http://www.wikidata.org/entity/" + office)))
    let check = Check(knowledge, of: [AnyThing(node, in: knowledge)], codes: CheckFinding.Code.positionHolderHistory)
    return check.findings.map { finding in
      Warning(item: (finding.holders.first ?? finding.office).id, kind: kinds[finding.code] ?? finding.code.rawValue)
    }
  }

  /// The warnings of a report: a row of its table has a holder, or is about the office.
  private static func report(of office: String) throws -> [Warning] {
    let folder = try #require(OutsideData.folder("wikidata-position-history"))
    let file = URL(filePath: "\(folder)/expected-output/\(office).out")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "|-\n").flatMap { row -> [Warning] in
      // The holder stands in a cell of its own, in a larger letter.
      let holder = row.firstMatch(of: /font-size: 1\.(?:25|5)em[^>]*>\{\{Q\|(Q\d+)\}\}<\/span>/)?.output.1
      return row.matches(of: /vertical-align: middle;">([^<]*)<\/span>/).map { match in
        let kind = String(match.output.1)
        return Warning(
          item: holder.map(String.init) ?? office, kind: kind == "Missing fields" ? "Missing field" : kind)
      }
    }
  }
}
