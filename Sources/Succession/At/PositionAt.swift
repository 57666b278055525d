import Chronology
import OfficeHolding

/// What an office or lineage was at a time: its titles then, its powers, and whether it was held.
public struct PositionAt: Codable, Sendable, Hashable {
  /// One title of the position at that time.
  public struct Title: Codable, Sendable, Hashable {
    /// The office that bears it.
    public let office: Named
    /// The wordings.
    public let titles: [String]
    /// Whether there was an office of this title then.
    public let existed: Answer
  }

  /// What the position could do or was.
  public struct PowerAt: Codable, Sendable, Hashable {
    /// The power.
    public let power: Named
    /// The offices whose it was.
    public let offices: [Named]
    /// The people and bodies whose it was.
    public let holders: [Named]
    /// Whether it was in force then; undecidable where no date is stated.
    public let inForce: Answer
    /// What supports it.
    public let support: [Support]
    /// Whether a start or an end is stated.
    let isDated: Bool
    /// Whether it is to be listed: it is not where it is attested at another time only.
    let isListed: Bool
  }

  /// That nobody held it.
  public struct Vacancy: Codable, Sendable, Hashable {
    /// `vacant`, `noOffice`, `notYet` before the first tenure, or `noMore` after the last.
    public let kind: String
    /// Whether it was so on the whole of that time.
    public let certainty: Answer
    /// The end of the last tenure before.
    public let since: DateValue?
    /// Who held it last before.
    public let after: [Named]
    /// The start of the next tenure.
    public let until: DateValue?
    /// Who held it next.
    public let before: [Named]
  }

  /// The office or lineage.
  public let position: Named
  /// Its titles at that time, the certain ones first.
  public let titles: [Title]
  /// Its powers then and those that have no date, the certain ones first.
  public let powers: [PowerAt]
  /// That nobody held it by law, where that is possible; `nil` where somebody certainly did.
  public let vacancy: Vacancy?
  /// Whether the time lies between the first tenure and the last.
  let isWithin: Bool

  private enum CodingKeys: String, CodingKey { case position, titles, powers, vacancy, isWithin }

  init(_ position: AnyThing, _ existences: inout Existences) {
    let window = existences.window
    self.position = Named(position)
    let line = Line(of: position)
    titles = line.offices.map { Title($0, &existences) }.filter { $0.existed.certainty != .no }
      .sorted { ($0.existed.certainty == .yes ? 0 : 1) < ($1.existed.certainty == .yes ? 0 : 1) }
    var seen: Set<Power> = []
    let owners = line.offices + (Set([Office(position.node, in: position.knowledge)]).subtracting(line.offices))
    let powers = (owners + position.lineagesWithin).flatMap(\.powers).filter { seen.insert($0).inserted }
    self.powers = powers.compactMap { PowerAt($0, &existences) }.filter(\.isListed)
      .sorted { ($0.inForce.certainty == .yes ? 0 : 1) < ($1.inForce.certainty == .yes ? 0 : 1) }
    vacancy = Vacancy(line.rows, window)
    isWithin = vacancy.map { !["notYet", "noMore"].contains($0.kind) } ?? true
  }
}

extension AnyThing {
  /// The lineages that are part of this one, seen as what powers belong to.
  var lineagesWithin: [Office] {
    guard knowledge.isA(node, GS.Class.lineage) else { return [] }
    return Lineage(node, in: knowledge).parts.dropFirst().map { Office($0.node, in: knowledge) }
  }
}

extension PositionAt.Title {
  init(_ office: Office, _ existences: inout Existences) {
    self.office = Named(office)
    titles = office.titles.isEmpty ? [office.label] : office.titles
    existed = existences.existence(of: office)
  }
}

extension Office {
  /// When the office came to be and ceased: as stated, else as the changes that name it say, else from its first tenure
  /// by law to its last.
  ///
  /// - Parameter byLaw: Its tenures by law, in the order of time.
  func lifetime(of byLaw: [Tenure]) -> (start: EDTF?, end: EDTF?) {
    let created = naming(by: GS.resulting, as: Event.self).compactMap(\.occurred).first
    let ended = naming(by: GS.original, as: Event.self).compactMap(\.occurred).first
    return (formed ?? created ?? byLaw.first?.start, abolished ?? ended ?? byLaw.last?.end)
  }
}

extension PositionAt.PowerAt {
  /// - Returns: `nil` where it was certainly not in force.
  init?(_ power: Power, _ existences: inout Existences) {
    let (start, end) = (power.start, power.end)
    let own = existences.window.holds(AnyThing(power.node, in: power.knowledge), start: start, end: end)
    if own.certainty == .no { return nil }
    // An office that was not cannot do anything.
    let owners = power.all(GS.office, as: Office.self)
    let existence = owners.map { existences.existence(ofPosition: $0) }
    if !existence.isEmpty, existence.allSatisfy({ $0?.certainty == .no }) { return nil }
    if own.certainty == .yes, let doubt = existence.first, doubt?.certainty == .undecidable,
      !existence.contains(where: { $0?.certainty == .yes })
    {
      inForce = Answer(.undecidable, because: "there may have been no such office: \(doubt?.reason ?? "")")
    } else {
      inForce = own
    }
    self.power = Named(power)
    offices = owners.map { Named($0) }
    holders = power.all(GS.heldBy, as: AnyThing.self).map { Named($0) }
    isDated = start != nil || end != nil
    isListed = isDated || own.certainty == .yes || power.texts(GS.attestedAt).isEmpty
    support = power.support()
  }
}

extension PositionAt.Vacancy {
  /// - Returns: `nil` when somebody certainly held it on every day.
  init?(_ rows: [Tenure], _ window: Window) {
    let rows = rows.filter { $0.start != nil || $0.end != nil }
    guard !rows.isEmpty else { return nil }
    let answers = rows.map { window.meets(start: $0.start, end: $0.end, attested: $0.attestations) }
    if answers.contains(where: { $0.throughout.certainty == .yes }) || window.isCovered(by: rows) { return nil }
    let isHeld = answers.contains { $0.sometime.certainty == .yes }
    let mayBeHeld = answers.contains { $0.sometime.certainty == .undecidable }
    let isOneDay = window.isOneDay
    if isHeld && isOneDay { return nil }
    // The tenures that may have ended by the window's end, and those that may begin after its beginning.
    let before = rows.last {
      ($0.startDays.earliest ?? $0.startDays.latest).map { $0 <= window.last } ?? false && !window.isBefore($0.end)
    }
    let after = rows.first {
      ($0.startDays.latest ?? $0.startDays.earliest).map { $0 > window.first } ?? false && $0 != before
    }
    since = before?.end.map(DateValue.init)
    self.after = before?.holders.map { Named($0) } ?? []
    until = after?.start.map(DateValue.init)
    self.before = after?.holders.map { Named($0) } ?? []
    switch (before, after) {
    case (nil, _): kind = "notYet"
    case (_, nil): kind = "noMore"
    case (let before?, let after?): kind = Interregnum(between: before, and: after)?.kind.rawValue ?? "vacant"
    }
    let dates = "\(before?.end?.description ?? "the beginning") to \(after?.start?.description ?? "the end")"
    certainty =
      isHeld
      ? Answer(.undecidable, because: "held on some day; between \(dates) it cannot be told day by day")
      : mayBeHeld ? Answer(.undecidable, because: "somebody may have held it; \(dates)") : Answer(.yes, because: dates)
  }
}

extension Window {
  /// Whether one tenure after another certainly holds on each day, both end days counted.
  fileprivate func isCovered(by rows: [Tenure]) -> Bool {
    var next = first.number
    for row in rows {
      guard let begun = row.startDays.latest?.number, let ended = row.endDays.earliest?.number else { continue }
      if begun <= next { next = max(next, ended + 1) }
    }
    return next > last.number
  }

  /// Whether the window lies certainly before the end of something, so that it cannot have ended by then.
  func isBefore(_ end: EDTF?) -> Bool {
    guard let earliest = end?.earliest else { return false }
    return earliest > last
  }
}
