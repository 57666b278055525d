import KnowledgeGraph
import OfficeHolding

/// Counts, while a profile is written, what it carries and what not.
struct Ledger: Sendable {
  private let profile: ExportProfile
  private var written: [String: Int] = [:]
  private var asserted = 0
  private var carried = 0
  private var left: [String: [TermID: Int]] = [:]
  private var names: [TermID: String] = [:]
  private var counts: [ProfileFinding.Code: Int] = [:]
  private var findings: [ProfileFinding] = []

  init(_ profile: ExportProfile) { self.profile = profile }

  /// Counts a thing that is written.
  mutating func wrote(_ kind: ThingKind) { written[kind.name, default: 0] += 1 }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - property: The IRI of the property; nil for the thing as a whole.
  mutating func note(
    _ code: ProfileFinding.Code, _ thing: ThingRecord, _ property: String? = nil, value: String? = nil,
    written: String? = nil, because reason: String
  ) {
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= ProfileReport.listedFindings else { return }
    findings.append(
      ProfileFinding(
        code: code, thing: thing.knowledge.name(of: thing.node),
        property: property.map { NodeName(iri: $0).slug }, value: value, written: written, reason: reason))
  }

  /// Counts the triples of a thing that has been shown to a writer.
  mutating func close(_ thing: ThingRecord, _ kind: ThingKind) {
    asserted += thing.count
    for triple in thing.triples {
      if triple.isCarried {
        carried += 1
      } else {
        left[kind.name, default: [:]][triple.predicate, default: 0] += 1
        if names[triple.predicate] == nil {
          names[triple.predicate] = NodeName(iri: thing.knowledge.text(of: triple.predicate)).slug
        }
      }
    }
  }

  /// Counts all triples of a graph as carried.
  mutating func carryAll(of graph: Graph) {
    asserted += graph.count
    carried += graph.count
  }

  /// The account.
  ///
  /// - Parameter derived: How many triples were derived.
  func report(derived: Int) -> ProfileReport {
    let left = left.flatMap { about, properties in
      properties.map { ProfileReport.Left(about: about, property: names[$0] ?? "", count: $1) }
    }.sorted { ($0.about, $0.property) < ($1.about, $1.property) }
    return ProfileReport(
      profile: profile, written: written, asserted: asserted, carried: carried, derived: derived, left: left,
      counts: ProfileFinding.Code.allCases.compactMap { code in
        counts[code].map { ProfileReport.Count(code: code, count: $0) }
      }, findings: findings)
  }
}
