package import Chronology

/// By what tenures are put in order: first possible start, last possible start, then the end, then a number.
///
/// A tenure without a start goes by its end.
package struct SuccessionKey: Comparable {
  private let values: [Int]

  package init(start: DayBounds, end: DayBounds, tieBreak: Int) {
    let first = start.earliest ?? start.latest ?? end.earliest ?? end.latest
    let last = start.latest ?? start.earliest ?? end.earliest ?? end.latest
    values = [
      first?.number ?? .max, last?.number ?? .max, end.earliest?.number ?? .max, end.latest?.number ?? .max, tieBreak,
    ]
  }

  package static func < (a: SuccessionKey, b: SuccessionKey) -> Bool { a.values.lexicographicallyPrecedes(b.values) }
}

/// Pairs each member of a succession but the first with the one that it comes after: of those before it the one that ends
/// last.
///
/// Nobody comes after whoever held it within another's tenure, as an acting holder does. Where the last day of a tenure has no
/// bound, its first possible day counts, and any end is later than one that is not known: whoever comes into an office is
/// taken to come after the one before, else one end that is missing would hide all that came later.
///
/// - Parameters:
///   - ordered: The members in order.
///   - endDays: The days that a member's end may be.
/// - Complexity: O(n) for n members.
package func successionPairs<Member>(
  _ ordered: [Member], endDays: (Member) -> DayBounds
) -> [(earlier: Member, later: Member)] {
  guard var current = ordered.first else { return [] }
  var last = endDays(current).lastKnown
  return ordered.dropFirst().map { next in
    let pair = (current, next)
    let end = endDays(next)
    if last.map({ last in end.latest.map { $0 >= last } ?? true }) ?? true { (current, last) = (next, end.lastKnown) }
    return pair
  }
}

extension DayBounds {
  /// The last possible day; where it has no bound, the first.
  fileprivate var lastKnown: Day? { latest ?? earliest }
}

/// Puts members in order by key, but none before those that are said to precede it.
///
/// - Parameters:
///   - members: The members, each once.
///   - predecessors: The members that are said to come before a member; a cycle among them is broken where it closes.
///   - key: The key of a member.
/// - Complexity: O(n log n + p) for n members and p predecessors.
package func successionOrder<Member: Hashable>(
  _ members: [Member], predecessors: [Member: [Member]], by key: (Member) -> SuccessionKey
) -> [Member] {
  let keyed = members.map { (member: $0, key: key($0)) }.sorted { $0.key < $1.key }
  let rank = Dictionary(keyed.enumerated().map { ($1.member, $0) }) { first, _ in first }
  var ordered: [Member] = []
  var entered: Set<Member> = []
  for (member, _) in keyed where !entered.contains(member) {
    // Depth first through what must come before, on a stack of its own: a chain may be as long as the data.
    var stack: [(member: Member, isReady: Bool)] = [(member, false)]
    while let (next, isReady) = stack.popLast() {
      if isReady {
        ordered.append(next)
      } else if entered.insert(next).inserted {
        stack.append((next, true))
        let before = (predecessors[next] ?? []).filter { !entered.contains($0) && rank[$0] != nil }
        for predecessor in before.sorted(by: { (rank[$0] ?? 0) > (rank[$1] ?? 0) }) {
          stack.append((predecessor, false))
        }
      }
    }
  }
  return ordered
}
