import Chronology
import KnowledgeGraph
import OfficeHolding
import Succession

/// The corrections of a check as commands of QuickStatements, version 1, which adds them to Wikidata.
///
/// A command names a statement by its item, property and value, and only adds: what would replace a value, or is about a statement
/// that these do not tell from another, is counted and left to a person.
struct CheckQuickStatements {
  /// One command a line.
  private(set) var text = ""
  /// How many corrections became a command, and how many did not, by the reason.
  private(set) var commands = 0
  private(set) var left: [Reason: Int] = [:]

  /// Why a correction is no command.
  enum Reason: String, CaseIterable, Error {
    case withoutNumber = "of or to something without a number on Wikidata"
    case replaces = "in place of another value, which version 1 cannot take away"
    case ambiguous = "to one of several statements of one holder and office"
    case noProperty = "of what Wikidata has no property for"
    case noDate = "to a date that Wikidata cannot have"
  }

  private let knowledge: KnowledgeBase

  init(_ check: Check, _ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    // Two findings may have the same correction.
    var seen: Set<String> = []
    for finding in check.findings {
      for correction in finding.corrections {
        switch command(for: correction) {
        case .success(let command):
          guard seen.insert(command).inserted else { continue }
          commands += 1
          text += command + " /* " + Self.comment(correction.reason) + " */\n"
        case .failure(let reason): left[reason, default: 0] += 1
        }
      }
    }
  }

  /// What a person is told on standard error.
  var notes: String {
    let total = left.values.reduce(0, +)
    var lines = ["\(counted(commands, "correction")) for QuickStatements" + (total > 0 ? "; \(total) left out:" : "")]
    for reason in Reason.allCases {
      if let count = left[reason] { lines.append("  \(count) \(reason.rawValue)") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The command of a correction: `item P39 office qualifier value` of a tenure, `item property value` of an office.
  private func command(for correction: CheckFinding.Correction) -> Result<String, Reason> {
    guard let node = knowledge.id(for: .iri(correction.subject.iri)) else { return .failure(.withoutNumber) }
    if correction.from != nil { return .failure(.replaces) }
    if knowledge.isA(node, GS.Class.tenure) {
      return commandOfTenure(Tenure(node, in: knowledge), correction)
    }
    guard let property = ["replaces": "P1365", "supersededBy": "P1366"][correction.property] else {
      return .failure(.noProperty)
    }
    guard let item = number(node), let value = number(named: correction.to) else { return .failure(.withoutNumber) }
    return .success([item, property, value].joined(separator: "\t"))
  }

  private func commandOfTenure(_ tenure: Tenure, _ correction: CheckFinding.Correction) -> Result<String, Reason> {
    let properties = ["statedPredecessor": "P1365", "statedSuccessor": "P1366", "start": "P580", "end": "P582"]
    guard let property = properties[correction.property] else { return .failure(.noProperty) }
    guard let holder = tenure.holder, let office = tenure.office, let item = number(holder.node),
      let position = number(office.node)
    else { return .failure(.withoutNumber) }
    let same = holder.tenures.filter { $0.offices.contains(office) }
    if same.count > 1 { return .failure(.ambiguous) }
    let isDate = property == "P580" || property == "P582"
    guard let value = isDate ? Self.date(correction.to) : number(named: correction.to) else {
      return .failure(isDate ? .noDate : .withoutNumber)
    }
    return .success([item, "P39", position, property, value].joined(separator: "\t"))
  }

  /// The number of a thing: in its own IRI, or in that of what it is the same as.
  private func number(_ node: TermID) -> String? {
    let same = [SKOS.exactMatch, OWL.sameAs].flatMap { knowledge.objects(of: node, $0) }
    return ([node] + same).lazy.compactMap { Self.number(knowledge.text(of: $0)) }.first
  }

  /// The number of what a correction names by its id.
  private func number(named id: String) -> String? {
    if let number = Self.number(Self.entity + id) { return number }
    let node = [NodeName.defaultBase + id, id].lazy.compactMap { knowledge.id(for: .iri($0)) }.first
    return node.flatMap(number)
  }

  private static let entity = "http://www.wikidata.org/entity/"

  private static func number(_ iri: String) -> String? {
    let id = iri.utf8.dropFirst(entity.utf8.count)
    guard iri.utf8.starts(with: entity.utf8), id.first == UInt8(ascii: "Q"), id.count > 1,
      id.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return String(Substring(id))
  }

  /// `+1953-03-05T00:00:00Z/11`: 11 a day, 10 a month, 9 a year; what is not known is 00, and the year before 1 is -1.
  private static func date(_ text: String) -> String? {
    let edtf: EDTF
    do { edtf = try EDTF(parsing: text) } catch { return nil }
    guard case .date(let date) = edtf.value, date.qualifiers.isEmpty, date.season == nil, !date.hasUnspecifiedDigits,
      let year = date.year, year.magnitude <= 9999
    else { return nil }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    let precision = date.day != nil ? 11 : date.month != nil ? 10 : 9
    let digits = [padded(year > 0 ? year : 1 - year, 4), padded(date.month ?? 0, 2), padded(date.day ?? 0, 2)]
    return "\(year > 0 ? "+" : "-")\(digits.joined(separator: "-"))T00:00:00Z/\(precision)"
  }

  /// A reason as a comment that it cannot end, on one line and without tabs.
  private static func comment(_ text: String) -> String {
    Phrase(text).text.replacing("*/", with: "* /").replacing("\t", with: " ")
  }
}
