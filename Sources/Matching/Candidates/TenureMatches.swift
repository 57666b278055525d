internal import Chronology
internal import KnowledgeFiles
internal import KnowledgeGraph
internal import OfficeHolding

/// The tenures of one holder in one office that may be the same: told by two sources, with holder and office made one.
struct TenureMatches {
  let subjects: Subjects
  let knowledge: KnowledgeBase

  /// Pairs on days that may meet, with the reasons.
  func pairs() -> [(first: TermID, second: TermID, reasons: [MatchReason])] {
    var found: [(TermID, TermID, [MatchReason])] = []
    for (number, subject) in subjects.all.enumerated() where subject.kind == .person {
      let own = subjects.holdings(ofPerson: Int32(number))
      guard own.count > 1, own.count <= Self.mostTenures else { continue }
      let byOffice = Dictionary(grouping: own.map { subjects.holdings[$0] }, by: \.office)
      for office in byOffice.keys.sorted() {
        let tenures = byOffice[office] ?? []
        for (index, first) in tenures.enumerated() {
          for second in tenures[(index + 1)...] where first.mayMeet(second) {
            found.append((first.tenure, second.tenure, reasons(first, second)))
          }
        }
      }
    }
    return found
  }

  private static let mostTenures = 2000

  /// Two tenures of one holder in one office on the same days are seldom two.
  static let prior = 0.0

  private func reasons(_ a: Holding, _ b: Holding) -> [MatchReason] {
    let office = knowledge.label(of: subjects.all[Int(a.office)].node)
    let holder = knowledge.label(of: subjects.all[Int(a.person)].node)
    var reasons = [
      MatchReason(.sameOffice, 1, "both are of \(holder) as \(quoted(office)) on days that may be the same")
    ]
    for (code, word, own, other) in [
      (MatchReason.Code.start, "started", a.start, b.start), (.end, "ended", a.end, b.end),
    ] {
      guard own != .unbounded, other != .unbounded else { continue }
      if let day = own.day, own == other {
        reasons.append(MatchReason(code, 3, "both \(word) on \(day)"))
      } else if own.intersection(other) != nil {
        reasons.append(MatchReason(code, 1.5, "\(word) on \(own) and \(other), which may be one day"))
      } else {
        reasons.append(MatchReason(code, -1, "\(word) on \(own) and \(other)"))
      }
    }
    for (property, code) in [(GS.basis, MatchReason.Code.basis), (GS.capacity, .capacity)] {
      let values = [a, b].map { Set(knowledge.objects(of: $0.tenure, property)) }
      guard !values[0].isEmpty, !values[1].isEmpty, values[0] != values[1] else { continue }
      let words = values.map { $0.sorted().map { NodeName(iri: knowledge.text(of: $0)).slug }.joined(separator: ", ") }
      reasons.append(MatchReason(code, -5, "one is \(words[0]), the other \(words[1])"))
    }
    if let source = a.source, source == b.source {
      reasons.append(MatchReason(.source, -1, "both stand in \(quoted(knowledge.label(of: source))), apart"))
    }
    return reasons.sorted { (abs($1.weight), $0.code.rawValue) < (abs($0.weight), $1.code.rawValue) }
  }
}
