public import OfficeHolding

/// What in the knowledge contradicts itself, cites badly or has no support.
///
/// Only what certainly does not fit is a finding; what the dates leave open is none, nor are claims about different things.
public struct Audit: Codable, Sendable {
  /// What was found: contradictions first, each kind together, in the order of the ids.
  public let findings: [Finding]

  /// Audits all that is known.
  ///
  /// - Complexity: O(n log n) for n triples.
  public init(_ knowledge: KnowledgeBase) {
    let checks: [(KnowledgeBase) -> [Finding]] = [
      { $0.tenures.flatMap(Self.statedDurations) }, Self.statedIntervals, Self.statedAges, Self.contradictions,
      Self.datesInOrder, { $0.tenures.flatMap(Self.lifetime) }, { $0.tenures.flatMap(Self.officesInBeing) },
      Self.succession, Self.namedHolders, Self.citations, Self.evidence, Self.unreadable,
    ]
    let all = checks.flatMap { $0(knowledge) }
    let order = Dictionary(
      uniqueKeysWithValues: Finding.Code.allCases.enumerated().map { number, code in (code, number) })
    findings = all.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.severity != y.severity { return x.severity < y.severity }
      return (order[x.code] ?? 0, a.offset) < (order[y.code] ?? 0, b.offset)
    }.map(\.element)
  }
}
