import Chronology
import OfficeHolding

/// Whether offices and positions were there at the time of a question, each worked out once: many powers are of one office.
struct Existences {
  let window: Window
  /// The answers so far, and whether a date tells at all.
  private var offices: [Office: (answer: Answer, isDated: Bool)] = [:]
  private var positions: [Office: Answer?] = [:]

  init(_ window: Window) { self.window = window }

  /// Whether there was such an office at some time of the window, by its own dates and those of its tenures.
  mutating func existence(of office: Office) -> Answer { known(office).answer }

  /// Whether there was such a position then: of a lineage, any of its offices; `nil` where no date tells.
  mutating func existence(ofPosition position: Office) -> Answer? {
    if let known = positions[position] { return known }
    let knowledge = position.knowledge
    let isLineage = knowledge.isA(position.node, GS.Class.lineage)
    let offices = isLineage ? Lineage(position.node, in: knowledge).offices : [position]
    var answers: [Answer] = []
    for office in offices {
      let (answer, isDated) = known(office)
      if isDated { answers.append(answer) }
    }
    let answer =
      answers.first { $0.certainty == .yes } ?? answers.first { $0.certainty == .undecidable } ?? answers.first
    positions[position] = .some(answer)
    return answer
  }

  private mutating func known(_ office: Office) -> (answer: Answer, isDated: Bool) {
    if let known = offices[office] { return known }
    let tenures = office.tenures.filter { !$0.isDeFacto }
    let lifetime = office.lifetime(of: tenures)
    let found = (window.existence(from: lifetime.start, to: lifetime.end, tenures), lifetime != (nil, nil))
    offices[office] = found
    return found
  }
}

extension Window {
  /// Whether something was there at some time of the window, by its own dates and those of its tenures by law.
  fileprivate func existence(from start: EDTF?, to end: EDTF?, _ tenures: [Tenure]) -> Answer {
    let stated = meets(start: start, end: end).sometime
    if stated.certainty == .yes { return stated }
    // Where somebody held it, it was; so a year in which it was formed need not be left in doubt.
    let held = tenures.map { ($0, meets(start: $0.start, end: $0.end, attested: $0.attestations).sometime) }
    if let (tenure, answer) = held.first(where: { $0.1.certainty == .yes }) {
      return Answer(.yes, because: "held by \(tenure.label), \(answer.reason)")
    }
    if stated.certainty == .no, let (tenure, answer) = held.first(where: { $0.1.certainty == .undecidable }) {
      return Answer(.undecidable, because: "\(stated.reason), but perhaps held by \(tenure.label), \(answer.reason)")
    }
    return stated
  }
}
