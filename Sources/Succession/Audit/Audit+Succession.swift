import Chronology
import KnowledgeGraph
import OfficeHolding

extension Audit {
  /// Successions that are said and that the dates deny, that leave somebody out, or that come back to where they began.
  static func succession(_ knowledge: KnowledgeBase) -> [Finding] {
    let follows = links(knowledge, GS.follows, inverse: GS.precedes)
    let all = Set(follows + links(knowledge, GS.continuesTenure)).sorted()
    return all.compactMap { order($0, knowledge) } + follows.compactMap { predecessor($0, knowledge) }
      + circles(all).map { members in cycle(members.map { Tenure($0, in: knowledge) }) }
  }

  /// That one tenure is said to come next after another.
  struct Link: Hashable, Comparable {
    let later: TermID
    let earlier: TermID

    static func < (a: Link, b: Link) -> Bool { (a.later, a.earlier) < (b.later, b.earlier) }
  }

  /// What is said by a property and by its inverse, each link once, ascending.
  static func links(_ knowledge: KnowledgeBase, _ property: String, inverse: String? = nil) -> [Link] {
    func said(_ property: String?) -> [Triple] {
      property.flatMap { knowledge.id(forIRI: $0) }.map { Array(knowledge.asserted.match(predicate: $0)) } ?? []
    }
    let straight = said(property).map { Link(later: $0.subject, earlier: $0.object) }
    let inverted = said(inverse).map { Link(later: $0.object, earlier: $0.subject) }
    return Set(straight + inverted).sorted()
  }

  /// What is said to follow and began before.
  static func order(_ link: Link, _ knowledge: KnowledgeBase) -> Finding? {
    let (later, earlier) = (Tenure(link.later, in: knowledge), Tenure(link.earlier, in: knowledge))
    guard let start = later.start, let before = earlier.start, precedes(start, before) else { return nil }
    return Finding(
      .order, "\(later.label) is said to follow \(earlier.label), but began on \(start), before \(before)",
      about: [Named(later), Named(earlier)],
      support: later.support(GS.follows, GS.start) + earlier.support(GS.precedes, GS.start))
  }

  /// Somebody else who certainly came to the office and left it between two tenures of which one is said to follow the
  /// other. Who only acted is passed over, as lists do, and an office that several hold at once may have many successions.
  static func predecessor(_ link: Link, _ knowledge: KnowledgeBase) -> Finding? {
    let (later, earlier) = (Tenure(link.later, in: knowledge), Tenure(link.earlier, in: knowledge))
    guard let end = earlier.end, let start = later.start, precedes(end, start),
      let first = end.latest?.number, let last = start.earliest?.number
    else { return nil }
    for office in later.offices where earlier.offices.contains(office) && !office.isRole {
      let between = knowledge.tenureIndex.tenures(meeting: first, last, of: office.node).lazy
        .map { Tenure($0, in: knowledge) }
        .first { other in
          other != later && other != earlier && !other.isDeFacto && other.capacity != "acting"
            && other.certainlyLies(between: first, last)
        }
      guard let between, let from = between.start, let to = between.end, !isShared(office, by: earlier, later) else {
        continue
      }
      return Finding(
        .predecessor,
        "\(later.label) is said to follow \(earlier.label), but \(between.label) lies between, from \(from) to \(to)",
        about: [Named(later), Named(earlier), Named(between)],
        support: later.support(GS.follows, GS.start) + earlier.support(GS.precedes, GS.end)
          + between.support(GS.start, GS.end))
    }
    return nil
  }

  /// Whether somebody else certainly held an office together with one of its tenures, beyond a day of handing over.
  private static func isShared(_ office: Office, by tenures: Tenure...) -> Bool {
    tenures.contains { tenure in
      guard let first = tenure.startDays.latest?.number, let last = tenure.endDays.earliest?.number else {
        return false
      }
      return tenure.knowledge.tenureIndex.tenures(meeting: first, last, of: office.node).contains { node in
        let other = Tenure(node, in: tenure.knowledge)
        guard other != tenure, let begun = other.startDays.latest?.number, let ended = other.endDays.earliest?.number
        else { return false }
        return begun < ended && begun < last && ended > first
      }
    }
  }

  /// The tenures that come after themselves, those that do so by way of one another together.
  static func circles(_ links: [Link]) -> [[TermID]] {
    CircularOrders(Dictionary(grouping: links, by: \.later).mapValues { $0.map(\.earlier) }).components
  }

  /// That tenures come after themselves, by way of one another.
  static func cycle(_ tenures: [Tenure]) -> Finding {
    let others = tenures.dropFirst().map(\.label)
    let way = others.isEmpty ? "" : ", by way of \(others.joined(separator: "; "))"
    return Finding(
      .cycle, "\(tenures.first?.label ?? "") is said to come after itself\(way)", about: tenures.map { Named($0) },
      support: tenures.flatMap { $0.support(GS.follows, GS.precedes, GS.continuesTenure) })
  }
}

extension Office {
  /// Whether it is a role, which many may have at once.
  fileprivate var isRole: Bool { knowledge.isA(node, GS.Class.role) }
}

extension Tenure {
  /// Whether it certainly began on or after one day, ended on or before another, and lasted.
  fileprivate func certainlyLies(between first: Int, _ last: Int) -> Bool {
    guard let begun = startDays.earliest?.number, let ended = endDays.latest?.number,
      let latestStart = startDays.latest?.number, let earliestEnd = endDays.earliest?.number
    else { return false }
    return begun >= first && ended <= last && latestStart < earliestEnd
  }
}
