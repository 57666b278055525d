import Chronology
import Foundation
import Importers
import KnowledgeGraph
import OfficeHolding

/// People of whom two sources tell, in the data that `GENSEK_TEST_DATA` names.
enum TwoSources: String, Sendable, CustomStringConvertible {
  /// Members of the US Congress: official names and birthdays, beside titles of articles and years of birth.
  case legislators
  /// Members of Parliament since 1803, many with the same names: all speakers with their lives, beside the terms of some.
  case members
  /// Members of the parliaments of Estonia and Ireland: names and birthdays, beside names in Russian or Irish and years of birth.
  case translations

  static let folder = ProcessInfo.processInfo.environment["GENSEK_TEST_DATA"].map { "\($0)/data" }

  var description: String { rawValue }

  /// Both sources as one graph, each person of the second with the number of its place as name.
  struct Pair {
    var builder = GraphBuilder()
    private var truth: [String: String] = [:]

    var graph: Graph { builder.freeze() }
    /// How many persons both sources have.
    var count: Int { truth.count }

    /// Whether two ids are of one person.
    func isRight(_ first: String, _ second: String) -> Bool { truth[first] == second || truth[second] == first }

    mutating func first(_ id: String, _ name: String, born: String? = nil, died: String? = nil) {
      person("http://example.org/a/\(id)", "a", name, born, died)
    }

    mutating func second(_ id: String, _ name: String, born: String? = nil) -> String {
      let iri = "http://example.org/b/\(truth.count)"
      truth[iri] = "http://example.org/a/\(id)"
      person(iri, "b", name, born, nil)
      return iri
    }

    mutating func tenure(of person: String, in office: String, from start: String, to end: String) {
      let tenure = Term.iri("\(person)/\(start)")
      let place = Term.iri("http://example.org/office/\(NodeKey.slug(of: office))")
      builder.insert(tenure, .iri(RDF.type), .iri(GS.Class.tenure))
      builder.insert(place, .iri(RDF.type), .iri(GS.Class.office))
      builder.insert(place, .iri(SKOS.prefLabel), .literal(Literal(office)))
      builder.insert(tenure, .iri(GS.holder), .iri(person))
      builder.insert(tenure, .iri(GS.office), place)
      date(tenure, GS.start, start)
      date(tenure, GS.end, end)
    }

    private mutating func person(_ iri: String, _ source: String, _ name: String, _ born: String?, _ died: String?) {
      let (node, evidence) = (Term.iri(iri), Term.iri(iri + "#evidence"))
      builder.insert(node, .iri(RDF.type), .iri(GS.Class.person))
      builder.insert(node, .iri(SKOS.prefLabel), .literal(Literal(name)))
      builder.insert(node, .iri(GS.evidence), evidence)
      builder.insert(evidence, .iri(OA.hasSource), .iri("http://example.org/source/\(source)"))
      date(node, GS.born, born ?? "")
      date(node, GS.died, died ?? "")
    }

    private mutating func date(_ node: Term, _ property: String, _ text: String) {
      if !text.isEmpty { builder.insert(node, .iri(property), .literal(Literal(text, datatype: EDTF.datatype))) }
    }
  }

  func read() throws -> Pair {
    var pair = Pair()
    switch self {
    case .legislators:
      for person in try Self.json("congress-legislators/legislators-current.json", as: [Legislator].self) {
        guard let title = person.id.wikipedia, let name = person.name.official_full, let born = person.bio.birthday
        else { continue }
        pair.first(person.id.bioguide, name, born: born)
        _ = pair.second(person.id.bioguide, title, born: String(born.prefix(4)))
      }
    case .members:
      var speakers: Set<String> = []
      for row in try Self.table("hansard-speakers/speakers.csv") {
        guard let id = row["corresponding_id"], let name = row["speaker_name"] else { continue }
        speakers.insert(id)
        pair.first(id, name, born: row["dob"], died: row["dod"])
      }
      let terms = Dictionary(grouping: try Self.table("hansard-speakers/speakers_terms.csv")) { $0["member_id"] ?? "" }
      for (id, rows) in terms.sorted(by: { $0.key < $1.key }) where speakers.contains(id) {
        let person = pair.second(id, rows[0]["fullname"] ?? "")
        for row in rows {
          pair.tenure(
            of: person, in: row["location"] ?? "", from: row["start_term"] ?? "", to: row["end_term"] ?? "")
        }
      }
    case .translations:
      for country in ["estonia", "ireland"] {
        for person in try Self.json("everypolitician-popolo/\(country)-ep-popolo-v1.0.json", as: Popolo.self).persons {
          pair.first(person.id, person.name, born: person.birth_date)
          guard let other = person.other_names?.first(where: { ["ru", "ga"].contains($0.lang) }) else { continue }
          _ = pair.second(person.id, other.name, born: person.birth_date.map { String($0.prefix(4)) })
        }
      }
    }
    return pair
  }

  private struct Legislator: Decodable {
    struct Identifiers: Decodable {
      var bioguide: String
      var wikipedia: String?
    }
    struct Name: Decodable { var official_full: String? }
    struct Life: Decodable { var birthday: String? }
    var id: Identifiers
    var name: Name
    var bio: Life
  }

  private struct Popolo: Decodable {
    struct Name: Decodable {
      var name: String
      var lang: String?
    }
    struct Person: Decodable {
      var id: String
      var name: String
      var birth_date: String?
      var other_names: [Name]?
    }
    var persons: [Person]
  }

  private static func json<Value: Decodable>(_ path: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: "\(folder ?? "")/\(path)")))
  }

  /// The rows of a table without line ends in its cells.
  private static func table(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: "\(folder ?? "")/\(path)", encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline)
    let head = cells(lines[0])
    return lines.dropFirst().map { Dictionary(zip(head, cells($0))) { first, _ in first } }
  }

  private static func cells(_ line: Substring) -> [String] {
    // Every second piece between quotation marks is quoted.
    var cells = [""]
    for (number, piece) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let parts = number % 2 == 1 ? [piece] : piece.split(separator: ",", omittingEmptySubsequences: false)
      cells[cells.count - 1] += parts[0]
      cells += parts.dropFirst().map(String.init)
    }
    return cells
  }
}
