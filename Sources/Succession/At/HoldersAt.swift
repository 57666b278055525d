public import Chronology
public import OfficeHolding

/// Who held what on a day or in a time, by law and in fact, certainly or possibly; what the offices were called and could
/// do then; which collective leaderships stood beside them; and where nobody held an office, since when and until when.
///
/// Both end days count: on a day of handing over the outgoing and the incoming holder are named, and who died in office
/// on a day held it that day.
public struct HoldersAt: Codable, Sendable {
  /// What was asked cannot be answered.
  public enum Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// The date has no first or no last day.
    case unboundedDate(String)

    /// The fault in words.
    public var description: String {
      switch self {
      case .unboundedDate(let text):
        "“\(text)” has no first or no last day; ask for a day, a month, a year or a closed interval"
      }
    }
  }

  /// A tenure on that date.
  public struct Holding: Codable, Sendable, Hashable {
    /// Whether the holder was coming, going, or in office.
    public enum Part: String, Codable, Sendable {
      /// The tenure began then.
      case incoming
      /// The tenure ended then.
      case outgoing
      /// The tenure began and ended then.
      case incomingAndOutgoing
      /// Neither, or not known.
      case holding
    }

    /// The tenure.
    public let item: TenureItem
    /// Whether it was held on at least one day of the date.
    public let sometime: Answer
    /// Whether it was held on every day of the date; the same as ``sometime`` for one day.
    public let throughout: Answer
    /// Whether the holder was coming, going, or in office.
    public let part: Part
  }

  /// The date.
  public let date: DateValue
  /// The tenures by law, or of which nothing is said, the certain ones first.
  public let holdings: [Holding]
  /// The tenures in fact only, the certain ones first.
  public let inFact: [Holding]
  /// The tenures that began before and whose end nobody states, or that ended after and whose start nobody states: that
  /// they were held then is possible and no more. A tenure whose one known day is over a hundred years away is left out.
  public let openEnded: [Holding]
  /// The tenures that nothing dates: without start and end, and attested at other times if at all.
  public let undated: [Holding]
  /// Each position asked about: what it was called, what it could do, and whether it was vacant.
  public let positions: [PositionAt]
  /// The dated powers that people, bodies and other offices had then.
  public let powersOfOthers: [PositionAt.PowerAt]
  /// The collective leaderships at that time.
  public let leaderships: [LeadershipAt]

  /// Finds who held what.
  ///
  /// - Parameters:
  ///   - date: A day, or a date that is not precise.
  ///   - position: An office, lineage or role, or `nil` for all.
  /// - Throws: ``Fault`` when the date is not bounded.
  /// - Complexity: O(log n + k) for k tenures that may have been at that time, and the positions that are described.
  public init(_ date: EDTF, of position: AnyThing? = nil, in knowledge: KnowledgeBase) throws(Fault) {
    guard let window = Window(date) else { throw .unboundedDate(date.description) }
    let offices = position.map { Line(of: $0).offices }
    var nodes: [Tenure] = []
    let index = knowledge.tenureIndex
    for office in offices.map({ $0.map { Optional($0) } }) ?? [nil] {
      nodes += index.tenures(meeting: window.first.number, window.last.number, of: office?.node).map {
        Tenure($0, in: knowledge)
      }
    }
    var certain: [Holding] = []
    var possible: [Holding] = []
    var openEnded: [Holding] = []
    var undated: [Holding] = []
    for tenure in Array(Set(nodes)).inOrder {
      let holding = Holding(tenure, window)
      switch (holding.sometime.certainty, tenure.begins, tenure.ends) {
      case (.no, _, _): break
      case (.yes, _, _): certain.append(holding)
      case (_, nil, nil): undated.append(holding)
      case (_, nil, let date?), (_, let date?, nil):
        if window.isWithinALife(of: date.days) { openEnded.append(holding) }
      default: possible.append(holding)
      }
    }
    let found = certain + possible
    self.date = DateValue(date)
    self.openEnded = openEnded
    self.undated = undated
    holdings = found.filter { $0.item.basis != "deFacto" }
    inFact = found.filter { $0.item.basis == "deFacto" }
    let asked = position.map { [$0] } ?? Self.lineages(found, window, knowledge)
    var existences = Existences(window)
    positions = asked.map { PositionAt($0, &existences) }.filter { position != nil || $0.isWithin }
    let holders = Set(found.flatMap(\.item.holders).map(\.iri))
    leaderships = LeadershipAt.all(at: window, in: knowledge, holders: holders)
    let described = Set(positions.flatMap(\.powers).map(\.power.iri))
    powersOfOthers = Self.powers(besides: described, &existences, knowledge).filter { power in
      position == nil || power.holders.contains { holders.contains($0.iri) }
    }
  }

  /// The powers that the dates allow at that time, but those with these IRIs.
  private static func powers(
    besides described: Set<String>, _ existences: inout Existences, _ knowledge: KnowledgeBase
  ) -> [PositionAt.PowerAt] {
    knowledge.nodes(of: GS.Class.power).map { Power($0, in: knowledge) }.filter { !described.contains($0.iri) }
      .compactMap { PositionAt.PowerAt($0, &existences) }.filter { $0.isDated || $0.inForce.certainty == .yes }
  }

  /// The outermost lineages of the tenures at that time, and of those between which it lies.
  private static func lineages(_ found: [Holding], _ window: Window, _ knowledge: KnowledgeBase) -> [AnyThing] {
    let before = knowledge.tenuresBeforeInterregna(meeting: window.first.number, window.last.number)
    var offices = Set(before.flatMap(\.offices))
    for office in found.flatMap(\.item.offices) {
      if let node = knowledge.id(forIRI: office.iri) { offices.insert(Office(node, in: knowledge)) }
    }
    let lineages = Set(offices.flatMap(\.outermostLineages))
    return lineages.sorted { $0.node < $1.node }.map { AnyThing($0.node, in: knowledge) }
  }
}

extension HoldersAt.Holding {
  init(_ tenure: Tenure, _ window: Window) {
    item = TenureItem(tenure)
    let (start, end) = (tenure.begins, tenure.ends)
    (sometime, throughout) = window.meets(
      start: start, end: end, attested: tenure.attestations, within: Window.Limits(tenure))
    let begins = start.map { window.covers($0) } ?? false
    let ends = end.map { window.covers($0) } ?? false
    part =
      switch (begins, ends) {
      case (true, true): .incomingAndOutgoing
      case (true, false): .incoming
      case (false, true): .outgoing
      case (false, false): .holding
      }
  }
}

extension Tenure {
  /// The first day as stated, else the day of what began it.
  var begins: EDTF? { start ?? all(GS.startedBy, as: Event.self).compactMap(\.occurred).first }

  /// The last day as stated, else the day of what ended it.
  var ends: EDTF? { end ?? all(GS.endedBy, as: Event.self).compactMap(\.occurred).first }
}

extension Window {
  /// Whether who held something on one of these days may have lived at the time of the window.
  func isWithinALife(of days: DayBounds) -> Bool {
    let years = 100
    guard let earliest = days.earliest ?? days.latest, let latest = days.latest ?? days.earliest else { return true }
    return earliest.year - years <= last.year && latest.year + years >= first.year
  }

  /// Whether a date lies in the window whatever day it is.
  func covers(_ date: EDTF) -> Bool {
    guard let earliest = date.earliest, let latest = date.latest else { return false }
    return earliest >= first && latest <= last
  }
}
