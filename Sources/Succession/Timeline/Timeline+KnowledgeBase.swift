import Chronology
public import KnowledgeGraph
public import OfficeHolding

extension Timeline {
  /// Lays out the tenures of a lineage, an office or a role, or those of a person, with the vacancies between them.
  ///
  /// - Parameters:
  ///   - node: The position or person.
  ///   - knowledge: What is known.
  /// - Complexity: O(t log t) for t tenures.
  public init(of node: TermID, in knowledge: KnowledgeBase) {
    var rows: [Row] = []
    for tenure in Self.tenures(of: node, in: knowledge) {
      rows += tenure.interregnaBefore.compactMap { Row($0) }
      rows.append(Row(tenure))
    }
    self.init(title: knowledge.words(for: node), rows: rows)
  }

  private static func tenures(of node: TermID, in knowledge: KnowledgeBase) -> [Tenure] {
    if knowledge.isA(node, GS.Class.person) { return Person(node, in: knowledge).tenures }
    if knowledge.isA(node, GS.Class.lineage) {
      let offices = Lineage(node, in: knowledge).offices
      return (offices.flatMap(\.tenures) + Office(node, in: knowledge).tenures).inOrder
    }
    return Office(node, in: knowledge).tenures
  }
}

extension Timeline.Row {
  init(_ tenure: Tenure) {
    let (start, end) = (tenure.startDays, tenure.endDays)
    var notes = ["\(tenure.start?.description ?? "?") to \(tenure.end?.description ?? "?")"]
    if let held = tenure.daysHeld, let days = Self.words(held, tenure.possibleDays) { notes.append(days) }
    if tenure.capacity == "acting" { notes.append("acting") }
    if tenure.isDeFacto { notes.append("de facto") }
    self.init(
      kind: .tenure, label: tenure.holder?.label ?? tenure.label, office: tenure.office?.label ?? "",
      start: .init(earliest: start.earliest, latest: start.latest),
      end: .init(earliest: end.earliest, latest: end.latest), note: notes.joined(separator: ", "),
      isCertain: tenure.start != nil && tenure.end != nil)
  }

  /// A row for time in which the office was certainly or possibly without a holder.
  init?(_ interregnum: Interregnum) {
    let days = interregnum.days
    let isCertain = (days.minimum ?? 0) > 1
    let kind = interregnum.kind == .noOffice ? "no office" : "vacant"
    let (start, end) = (interregnum.after.endDays, interregnum.before.startDays)
    guard let length = Self.words(days, []) else { return nil }
    self.init(
      kind: .vacancy, label: isCertain ? kind : "\(kind), perhaps", office: "",
      start: .init(earliest: start.earliest, latest: start.latest),
      end: .init(earliest: end.earliest, latest: end.latest), note: length, isCertain: isCertain)
  }

  private static func words(_ days: DayCount, _ possible: [Int]) -> String? {
    if possible.count > 1, possible.count <= 3 {
      return possible.map(String.init).joined(separator: " or ") + " days"
    }
    switch (days.minimum, days.maximum) {
    case (let least?, let most?) where least == most: return least == 1 ? "1 day" : "\(least) days"
    case (let least?, let most?) where least < 0: return "an overlap of \(-least) days to a gap of \(most) days"
    case (let least?, let most?): return "\(least) to \(most) days"
    case (let least?, nil): return "at least \(least) days"
    case (nil, let most?): return "at most \(most) days"
    case (nil, nil): return nil
    }
  }
}
