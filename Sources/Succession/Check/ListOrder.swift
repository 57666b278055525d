import Chronology
import KnowledgeGraph
import OfficeHolding

/// Puts the rows of a list of holders in order.
///
/// The order of the dates counts, whatever is said of who follows whom, for that is what is to be checked. Where the dates do
/// not tell, the order of the list in its source does, if its dates show in which direction it runs:
///
///     /results/bindings/0  Cyd 1910-        row 3   Cyd
///     /results/bindings/1  Ben 1905-1910    row 2   Ben
///     /results/bindings/2  Ada (no dates)   row 1   Ada
struct ListOrder {
  private typealias Row = HolderList.Row

  /// Where a tenure stands in the list of a source.
  private struct ListPlace {
    var source: TermID
    var number: Int
  }

  /// The rows, the earliest first.
  ///
  /// - Complexity: O(n log n) for n rows.
  static func sorted(_ rows: [HolderList.Row]) -> [HolderList.Row] {
    let keyed = rows.map { ($0, SuccessionKey(start: $0.startDays, end: $0.endDays, tieBreak: 0)) }
    let byDate = keyed.sorted { $0.1 < $1.1 || (!($1.1 < $0.1) && isListedBefore($0.0, $1.0)) }.map(\.0)
    if isTold(byDate) { return byDate }
    let places = byDate.compactMap { place(of: $0.tenure) }
    if places.count == byDate.count, Set(places.map(\.source)).count == 1 {
      let listed = zip(byDate, places).sorted { $0.1.number < $1.1.number }.map(\.0)
      switch (isAscending(listed), isAscending(listed.reversed())) {
      case (true, false): return listed
      case (false, true): return listed.reversed()
      default: return startlessFirst(byDate)
      }
    }
    return byLinks(byDate)
  }

  /// Of rows with the same dates: the lower number among the holders, then the greater IRI of the holder, as Wikidata's lists
  /// of position holders run.
  private static func isListedBefore(_ a: Row, _ b: Row) -> Bool {
    let (first, second) = (a.ordinal ?? 0, b.ordinal ?? 0)
    if first != second { return first < second }
    let (one, other) = (a.holders.first?.iri ?? "", b.holders.first?.iri ?? "")
    return one == other ? a.tenure.node < b.tenure.node : one > other
  }

  /// Whether each row has a start, and each certainly began after the one before.
  private static func isTold(_ rows: [Row]) -> Bool {
    rows.allSatisfy { $0.start != nil }
      && zip(rows, rows.dropFirst()).allSatisfy { a, b in
        guard let last = a.start?.latest, let first = b.start?.earliest else { return false }
        return last < first
      }
  }

  /// Whether no row certainly began before one that stands above it, and two at least can be told apart.
  private static func isAscending(_ rows: [Row]) -> Bool {
    var greatest: Day?
    for row in rows {
      if let greatest, let last = row.start?.latest, last < greatest { return false }
      if let first = row.start?.earliest { greatest = max(greatest ?? first, first) }
    }
    return true
  }

  private static func place(of tenure: Tenure) -> ListPlace? {
    tenure.all(GS.evidence, as: Evidence.self).compactMap { evidence -> ListPlace? in
      guard let source = evidence.source, let number = number(of: evidence) else { return nil }
      return ListPlace(source: source.node, number: number)
    }.min { ($0.source, $0.number) < ($1.source, $1.number) }
  }

  /// The last number of a fragment, `7` of `row=7` and of `/results/bindings/7`, or the position in the text.
  private static func number(of evidence: Evidence) -> Int? {
    guard let fragment = evidence.fragment else { return evidence.range?.lowerBound }
    if fragment.hasPrefix("cell=") {
      return fragment.dropFirst("cell=".count).split(separator: ",").first.flatMap { Int($0) }
    }
    return fragment.split { !("0"..."9").contains($0) }.last.flatMap { Int($0) }
  }

  /// What has no start stands before all that has one, as in a list that is sorted by start.
  private static func startlessFirst(_ rows: [Row]) -> [Row] {
    rows.filter { $0.start == nil } + rows.filter { $0.start != nil }
  }

  /// What has no date at all goes where it is said to come, and else before all others.
  private static func byLinks(_ rows: [Row]) -> [Row] {
    let members = Dictionary(rows.map { ($0.tenure, $0) }, uniquingKeysWith: { first, _ in first })
    func isUndated(_ tenure: Tenure) -> Bool { members[tenure].map { $0.start == nil && $0.end == nil } ?? false }
    guard rows.contains(where: { $0.start == nil && $0.end == nil }) else { return rows }
    var links: [Tenure: [Tenure]] = [:]
    var isLinked: Set<Tenure> = []
    for row in rows {
      let tenure = row.tenure
      for earlier in tenure.said(GS.follows, inverse: GS.precedes) + tenure.said(GS.continuesTenure, inverse: nil)
      where members[earlier] != nil && (isUndated(tenure) || isUndated(earlier)) {
        links[tenure, default: []].append(earlier)
        isLinked.formUnion([tenure, earlier])
      }
    }
    let loose = rows.filter { isUndated($0.tenure) && !isLinked.contains($0.tenure) }
    let others = rows.filter { !isUndated($0.tenure) || isLinked.contains($0.tenure) }.map(\.tenure)
    let places = Dictionary(rows.enumerated().map { ($1.tenure, $0) }, uniquingKeysWith: { first, _ in first })
    let ordered = successionOrder(others, predecessors: links) {
      SuccessionKey(start: $0.startDays, end: $0.endDays, tieBreak: places[$0] ?? 0)
    }
    return loose + ordered.compactMap { members[$0] }
  }
}

extension Tenure {
  /// The tenures that this one is said to come after, by its own word or by theirs.
  func said(_ property: String, inverse: String?) -> [Tenure] {
    func predicate(_ property: String?) -> TermID? { property.flatMap { knowledge.id(forIRI: $0) } }
    let own = predicate(property).map { Array(knowledge.asserted.objects(of: node, $0)) } ?? []
    let others = predicate(inverse).map { Array(knowledge.asserted.subjects(of: node, $0)) } ?? []
    return (own + others.filter { !own.contains($0) }).map { Tenure($0, in: knowledge) }
  }

  /// Whether a property has a value that is not derived.
  func asserts(_ property: String) -> Bool { !said(property, inverse: nil).isEmpty }
}
