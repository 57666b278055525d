package import Chronology
import KnowledgeGraph

extension Derivation {
  /// Writes the bounds beside each date, the sets of dates that are claimed differently, and the day counts of what has a
  /// start and an end.
  mutating func writeDates() {
    for entry in GS.bounds where entry.property != GS.attestedAt { writeBounds(entry) }
    writeContested()
    writeAttestedBounds()
    writeDayCounts()
  }

  /// Writes the bounds of all values of a property, each value read once.
  private mutating func writeBounds(_ entry: (property: String, earliest: String, latest: String)) {
    guard let property = vocabulary[entry.property] else { return }
    for triple in source.match(predicate: property) {
      let key = DateClaims.Key(subject: triple.subject, predicate: property)
      if dated.contested.contains(key) { continue }
      let values = source.objects(of: triple.subject, property)
      // Of several values the first stands for all.
      guard values[0] == triple.object, let settled = settled(triple.subject, property) else { continue }
      writer.deriveBounds(settled.date.days, of: writer.node(triple.subject), entry.earliest, entry.latest)
    }
  }

  /// Writes the set of each date that is claimed differently, its bounds, those of each claim, and that they contradict
  /// each other.
  private mutating func writeContested() {
    for key in dated.contested.keys {
      let iri = source.terms.text(of: key.predicate)
      guard let settled = DateClaims.settled(key, in: source, vocabulary),
        let entry = GS.bounds.first(where: { $0.property == iri })
      else { continue }
      writer.deriveBounds(settled.date.days, of: writer.node(key.subject), entry.earliest, entry.latest)
      writer.deriveStatement(
        key.subject, iri, writer.date(settled.date), node: nil, from: settled.statements)
      for statement in settled.statements {
        guard let claim = claim(of: statement) else { continue }
        writer.deriveBounds(claim.days, of: writer.node(statement), GS.valueEarliest, GS.valueLatest)
      }
      for (a, b) in settled.conflicts {
        writer.deriveStatement(a, GS.contradicts, to: b, from: [a, b])
        writer.deriveStatement(b, GS.contradicts, to: a, from: [a, b])
      }
    }
  }

  /// The date that a statement claims.
  private mutating func claim(of statement: TermID) -> EDTF? {
    source.objects(of: statement, vocabulary[RDF.object]).first.flatMap { date($0) }
  }

  /// Bounds of what may be attested at several times: of each thing the first and the last.
  private mutating func writeAttestedBounds() {
    guard let attested = vocabulary[GS.attestedAt] else { return }
    var bounds: [TermID: DayBounds] = [:]
    for triple in source.match(predicate: attested) {
      guard let date = date(triple.object) else { continue }
      bounds[triple.subject] = bounds[triple.subject].map { $0.union(date.days) } ?? date.days
    }
    for (node, days) in bounds {
      writer.deriveBounds(days, of: writer.node(node), GS.attestedEarliest, GS.attestedLatest)
    }
  }

  private mutating func writeDayCounts() {
    guard let start = vocabulary[GS.start], let end = vocabulary[GS.end] else { return }
    let contested = dated.contested.keys.filter { $0.predicate == start }.map(\.subject)
    for subject in Set(contested) { writeDayCounts(of: subject, start, end) }
    for triple in source.match(predicate: start)
    where source.objects(of: triple.subject, start)[0] == triple.object {
      let key = DateClaims.Key(subject: triple.subject, predicate: start)
      if !dated.contested.contains(key) { writeDayCounts(of: triple.subject, start, end) }
    }
  }

  private mutating func writeDayCounts(of subject: TermID, _ start: TermID, _ end: TermID) {
    guard let started = settled(subject, start), let ended = settled(subject, end) else { return }
    let node = writer.node(subject)
    // Where the end lies before the start, one of them is wrong: there is no length to derive.
    guard let count = DayCount(lasting: started.date, to: ended.date) else { return }
    writer.deriveDays(count, of: node)
    if let days = count.exact, index.slot(of: subject) != nil {
      writer.derive(node, GS.daysHeld, writer.integer(days))
    }
    if started.literal != nil, ended.literal != nil, count.exact != nil { return }
    for days in possibleDays(from: started.date, to: ended.date) where days >= 0 {
      writer.derive(node, GS.possibleDays, writer.integer(days))
    }
    for (one, other, isStart) in [(started, ended, true), (ended, started, false)] where one.literal == nil {
      for statement in one.statements {
        guard let claim = claim(of: statement) else { continue }
        let count =
          isStart
          ? DayCount(lasting: claim, to: other.date) : DayCount(lasting: other.date, to: claim)
        if let count { writer.deriveDays(count, of: writer.node(statement)) }
      }
    }
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
