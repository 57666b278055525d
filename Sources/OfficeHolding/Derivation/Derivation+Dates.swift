package import Chronology
import KnowledgeGraph

extension Derivation {
  /// Writes the sets of conflicting dates, the bounds beside each date, the bounds of each conflicting claim, the day
  /// counts of what has a start and an end, and which claims contradict each other.
  mutating func write(_ dates: DateClaims) {
    let bounds = Dictionary(
      GS.bounds.compactMap { entry in vocabulary[entry.property].map { ($0, entry) } },
      uniquingKeysWith: { first, _ in first })
    for (key, settled) in dates.settled {
      guard let property = bounds[key.predicate] else { continue }
      let subject = term(key.subject)
      writeBounds(of: settled.date.days, subject, property.earliest, property.latest)
      if settled.literal == nil {
        let set = Term.literal(Literal(settled.date.description, datatype: EDTF.datatype))
        deriveStatement(subject, property.property, set, from: settled.statements.map(term))
        for statement in settled.statements {
          guard let claim = dates.claim(of: statement, in: source, vocabulary) else { continue }
          writeBounds(of: claim.days, term(statement), GS.valueEarliest, GS.valueLatest)
        }
      }
      for (a, b) in settled.conflicts {
        deriveStatement(term(a), GS.contradicts, term(b), from: [term(a), term(b)])
        deriveStatement(term(b), GS.contradicts, term(a), from: [term(a), term(b)])
      }
    }
    writeDayCounts(dates)
    writeAttestedBounds()
  }

  private mutating func writeBounds(of days: DayBounds, _ subject: Term, _ earliest: String, _ latest: String) {
    for (day, property) in [(days.earliest, earliest), (days.latest, latest)] {
      guard let day else { continue }
      derive(subject, property, .literal(Literal(day.description, datatype: XSD.date)))
    }
  }

  /// Bounds of what may be attested at several times: of each thing the first and the last.
  private mutating func writeAttestedBounds() {
    guard let attested = vocabulary[GS.attestedAt] else { return }
    var bounds: [TermID: DayBounds] = [:]
    for triple in source.match(predicate: attested) {
      guard let date = EDTF(literal: term(triple.object)) else { continue }
      bounds[triple.subject] = bounds[triple.subject].map { $0.union(date.days) } ?? date.days
    }
    for (node, days) in bounds { writeBounds(of: days, term(node), GS.attestedEarliest, GS.attestedLatest) }
  }

  private mutating func writeDayCounts(_ dates: DateClaims) {
    guard let start = vocabulary[GS.start], let end = vocabulary[GS.end] else { return }
    for (key, started) in dates.settled where key.predicate == start {
      guard let ended = dates.settled[DateClaims.Key(subject: key.subject, predicate: end)] else { continue }
      let subject = term(key.subject)
      let count = DayCount(lasting: started.date.days, to: ended.date.days)
      writeDays(count, of: subject)
      if let days = count.exact, source.isTenure(key.subject, vocabulary) {
        derive(subject, GS.daysHeld, .integer(days))
      }
      for days in possibleDays(from: started.date, to: ended.date) { derive(subject, GS.possibleDays, .integer(days)) }
      for (one, other, isStart) in [(started, ended, true), (ended, started, false)] where one.literal == nil {
        for statement in one.statements {
          guard let claim = dates.claim(of: statement, in: source, vocabulary) else { continue }
          let count =
            isStart
            ? DayCount(lasting: claim.days, to: other.date.days) : DayCount(lasting: other.date.days, to: claim.days)
          writeDays(count, of: term(statement))
        }
      }
    }
  }

  mutating func writeDays(_ count: DayCount, of subject: Term) {
    if let minimum = count.minimum { derive(subject, GS.minimumDays, .integer(minimum)) }
    if let maximum = count.maximum { derive(subject, GS.maximumDays, .integer(maximum)) }
  }
}

/// The numbers of days between two dates of which at least one is a choice of readings, where each pair is exact.
///
/// - Returns: The numbers, ascending; none where there is no choice, a pair is not exact, or there are more than 16 pairs.
package func possibleDays(from start: EDTF, to end: EDTF) -> [Int] {
  let starts = start.readings
  let ends = end.readings
  guard starts.count * ends.count > 1, starts.count * ends.count <= EDTF.mostReadings else { return [] }
  var found: Set<Int> = []
  for first in starts {
    for last in ends {
      guard let days = DayCount(from: first.days, to: last.days).exact else { return [] }
      found.insert(days)
    }
  }
  return found.sorted()
}

extension DateClaims {
  /// The date that a statement claims.
  func claim(of statement: TermID, in graph: Graph, _ vocabulary: VocabularyIDs) -> EDTF? {
    graph.objects(of: statement, vocabulary[RDF.object]).first.flatMap { EDTF(literal: graph.term(for: $0)) }
  }
}

extension Graph {
  func isTenure(_ node: TermID, _ vocabulary: VocabularyIDs) -> Bool {
    objects(of: node, vocabulary[RDF.type]).contains { $0 == vocabulary[GS.Class.tenure] }
  }
}

extension Term {
  /// An `xsd:integer`.
  static func integer(_ number: Int) -> Term { .literal(Literal(String(number), datatype: XSD.integer)) }
}
