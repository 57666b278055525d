import Chronology
import KnowledgeGraph
import OfficeHolding

/// A collective leadership, such as a troika, at a time.
public struct LeadershipAt: Codable, Sendable, Hashable {
  /// The leadership.
  public let leadership: Named
  /// Its members.
  public let members: [Named]
  /// When it was formed.
  public let formed: DateValue?
  /// When it ended.
  public let dissolved: DateValue?
  /// Whether it led then.
  public let certainty: Answer
  /// Whether a start or an end is known.
  let isDated: Bool
  /// Whether it is said when it was, without a start or an end.
  let isAttested: Bool
  /// What supports this.
  public let support: [Support]

  /// The leaderships at a time: those that the dates allow, and of those without dates the ones of whose members
  /// somebody held something then.
  static func all(at window: Window, in knowledge: KnowledgeBase, holders: Set<String>) -> [LeadershipAt] {
    knowledge.nodes(of: GS.Class.collectiveLeadership).map { LeadershipAt(AnyThing($0, in: knowledge), window) }
      .filter { leadership in
        switch leadership.certainty.certainty {
        case .yes: true
        case .no: false
        case .undecidable:
          leadership.isDated || leadership.members.contains { holders.contains($0.iri) } && !leadership.isAttested
        }
      }
      .sorted {
        ($0.certainty.certainty == .yes ? 0 : 1, $0.leadership.id) < (
          $1.certainty.certainty == .yes ? 0 : 1, $1.leadership.id
        )
      }
  }

  private init(_ thing: AnyThing, _ window: Window) {
    leadership = Named(thing)
    let memberOf: [AnyThing] = thing.naming(by: GS.memberOf)
    members = Set(thing.all(GS.member) + memberOf).sorted { $0.node < $1.node }.map { Named($0) }
    let start = thing.date(GS.formed) ?? thing.all(GS.startedBy, as: Event.self).compactMap(\.occurred).first
    let end = thing.date(GS.dissolved) ?? thing.all(GS.endedBy, as: Event.self).compactMap(\.occurred).first
    formed = start.map(DateValue.init)
    dissolved = end.map(DateValue.init)
    isDated = start != nil || end != nil
    isAttested = !thing.texts(GS.attestedAt).isEmpty
    // Those who lead together lead no longer than the first of them lives.
    let people = members.compactMap { thing.knowledge.id(forIRI: $0.iri) }.map { AnyThing($0, in: thing.knowledge) }
    certainty = window.holds(thing, start: start, end: end, within: Window.Limits(people))
    support = thing.support()
  }

  private enum CodingKeys: String, CodingKey {
    case leadership, members, formed, dissolved, certainty, support, isDated, isAttested
  }
}
