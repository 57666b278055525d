import Chronology
import KnowledgeGraph
public import OfficeHolding

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
  /// What supports this.
  public let support: [Support]

  static func all(at window: Window, in knowledge: KnowledgeBase) -> [LeadershipAt] {
    knowledge.nodes(of: GS.Class.collectiveLeadership).map { LeadershipAt(AnyThing($0, in: knowledge), window) }
      .filter { $0.certainty.certainty != .no }
      .sorted { ($0.certainty.certainty == .yes ? 0 : 1, $0.leadership.id) < ($1.certainty.certainty == .yes ? 0 : 1, $1.leadership.id) }
  }

  private init(_ thing: AnyThing, _ window: Window) {
    leadership = Named(thing)
    let memberOf: [AnyThing] = thing.naming(by: GS.memberOf)
    members = Set(thing.all(GS.member) + memberOf).sorted { $0.node < $1.node }.map { Named($0) }
    let start = thing.date(GS.formed) ?? thing.all(GS.startedBy, as: Event.self).compactMap(\.when).first
    let end = thing.date(GS.dissolved) ?? thing.all(GS.endedBy, as: Event.self).compactMap(\.when).first
    formed = start.map(DateValue.init)
    dissolved = end.map(DateValue.init)
    let attested = thing.texts(GS.attestedAt).compactMap { text -> EDTF? in
      do { return try EDTF(parsing: text) } catch { return nil }
    }
    if start == nil && end == nil && attested.isEmpty {
      certainty = Answer(.undecidable, because: "no date is stated")
    } else {
      certainty = window.meets(start: start, end: end, attested: attested).sometime
    }
    support = thing.support()
  }
}
