import Chronology
import Foundation
import Importers
import KnowledgeGraph
import OfficeHolding
import Profiles

/// Who held what when, as a line: what a round trip has to keep.
struct TenureLine: Hashable, Comparable, CustomStringConvertible {
  var holder: String
  var office: String
  var start: String
  var end: String

  var description: String { "\(holder) | \(office) | \(start) | \(end)" }
  static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

extension TenureLine {
  /// The tenures of knowledge, with IRIs.
  static func all(in knowledge: KnowledgeBase) -> [TenureLine] {
    knowledge.tenures.map { tenure in
      TenureLine(
        holder: tenure.holders.map(\.iri).sorted().joined(separator: " "),
        office: tenure.offices.map(\.iri).sorted().joined(separator: " "), start: tenure.start?.description ?? "",
        end: tenure.end?.description ?? "")
    }.sorted()
  }

  /// The tenures that a profile should give back, with their IRIs: all but what its report says it cannot write, with the dates that
  /// it says it wrote.
  static func expected(_ profile: ExportProfile, _ knowledge: KnowledgeBase, _ report: ProfileReport) -> [TenureLine] {
    let left = Set(report.findings.filter { $0.code == .thingLeftOut }.map(\.thing))
    var dates: [String: String] = [:]
    for finding in report.findings where finding.code == .dateLeftOut || finding.code == .dateCoarser {
      dates["\(finding.thing) \(finding.property ?? "")"] = finding.written ?? ""
    }
    return knowledge.tenures.filter { !left.contains($0.name) }.map { tenure in
      TenureLine(
        holder: tenure.holder.map { id($0, profile, knowledge) } ?? "",
        office: profile == .popolo
          ? popoloOffice(tenure, knowledge) : tenure.office.map { id($0, profile, knowledge) } ?? "",
        start: dates["\(tenure.name) start"] ?? tenure.start?.description ?? "",
        end: dates["\(tenure.name) end"] ?? tenure.end?.description ?? "")
    }.sorted()
  }

  /// The tenures that an import gives.
  static func imported(_ profile: ExportProfile, _ bytes: [UInt8]) throws -> [TenureLine] {
    all(in: KnowledgeBase(asserted: try graph(profile, bytes), deriving: .nothing)).map { line in
      var line = line
      line.office = decodedRole(line.office)
      return line
    }.sorted()
  }

  /// What an import of a profile gives.
  static func graph(_ profile: ExportProfile, _ bytes: [UInt8]) throws -> Graph {
    let kind: ImportKind =
      switch profile {
      case .wikidata: .wikidata
      case .popolo: .popolo
      default: .rdf
      }
    return try Import(kind, [ImportedFile(bytes, name: "again." + (profile == .popolo ? "json" : "ttl"))]).graph
  }

  private static func id(_ thing: some Thing, _ profile: ExportProfile, _ knowledge: KnowledgeBase) -> String {
    switch profile {
    case .wikidata:
      // The item that it is the same as.
      return (thing.texts(SKOS.exactMatch) + thing.texts("http://www.w3.org/2002/07/owl#sameAs"))
        .first { $0.contains("wikidata.org/entity/Q") && !thing.iri.contains("wikidata.org/entity/Q") } ?? thing.iri
    default: return thing.iri
    }
  }

  /// How the import of Popolo tells what is held apart: by post, or by role and organization.
  private static func popoloOffice(_ tenure: Tenure, _ knowledge: KnowledgeBase) -> String {
    guard let office = tenure.office else { return "" }
    guard knowledge.isA(office.node, GS.Class.role) else { return office.iri }
    return [office.label, office.all(GS.organization, as: AnyThing.self).first?.iri ?? "", ""].joined(separator: "/")
  }

  /// A role, of which the IRI was minted with its name.
  private static func decodedRole(_ iri: String) -> String {
    let minted = "\(NodeName.defaultBase)office/again/"
    return iri.hasPrefix(minted) ? iri.dropFirst(minted.count).removingPercentEncoding ?? iri : iri
  }
}
