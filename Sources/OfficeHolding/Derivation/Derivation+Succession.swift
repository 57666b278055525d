import Chronology
import KnowledgeGraph

extension Derivation {
  /// Writes who followed whom where nobody says it, the inverses of what is said, the time between, and the plain links
  /// that other vocabularies expect.
  mutating func write(_ tenures: TenureTable) {
    writeInverses()
    for succession in tenures.successions { write(succession, of: tenures) }
    writeOrganizations(tenures)
  }

  private mutating func write(_ succession: [Int], of tenures: TenureTable) {
    // Of the tenures so far the one that ends last: a tenure within another (a second seat) succeeds nobody.
    var current: TenureTable.Record?
    for number in succession {
      let next = tenures.records[number]
      if let previous = current { link(previous, next, tenures) }
      let isLater =
        (next.endDays.latest?.number ?? .max) >= (current?.endDays.latest?.number ?? (current == nil ? .min : .max))
      if isLater || current == nil { current = next }
    }
  }

  private mutating func link(
    _ previous: TenureTable.Record, _ next: TenureTable.Record, _ tenures: TenureTable
  ) {
    let gap = DayCount(from: previous.endDays, to: next.startDays)
    let origins = [term(previous.node), term(next.node)]
    if let most = gap.maximum, most < 0 { return }
    if !Set(previous.holders).isDisjoint(with: next.holders) {
      let renamed = next.positions.contains { !(tenures.renames[$0] ?? []).isDisjoint(with: previous.positions) }
      if renamed, let most = gap.maximum, most <= 1, !says(next.node, GS.continuesTenure, previous.node) {
        deriveStatement(term(next.node), GS.continuesTenure, term(previous.node), from: origins)
      }
      return
    }
    let saysBefore = !source.objects(of: next.node, vocabulary[GS.follows]).isEmpty
    let saysAfter = !source.subjects(of: previous.node, vocabulary[GS.follows]).isEmpty
    let inverseSays =
      !source.objects(of: previous.node, vocabulary[GS.precedes]).isEmpty
      || !source.subjects(of: next.node, vocabulary[GS.precedes]).isEmpty
    if !saysBefore && !saysAfter && !inverseSays {
      deriveStatement(term(next.node), GS.follows, term(previous.node), from: origins)
      deriveStatement(term(previous.node), GS.precedes, term(next.node), from: origins)
    }
    writeInterregnum(previous, next, gap)
  }

  /// The time between two tenures, where both dates are known and there may have been a day between them.
  private mutating func writeInterregnum(
    _ previous: TenureTable.Record, _ next: TenureTable.Record, _ gap: DayCount
  ) {
    guard let end = previous.end, let start = next.start, gap.maximum.map({ $0 >= 1 }) ?? false else { return }
    let before = term(previous.node)
    let after = term(next.node)
    let slugs = [before, after].map { Self.slug($0) }
    let node = Term.iri(Self.base(of: before) + "interregnum/" + slugs.joined(separator: "--"))
    derive(node, RDF.type, .iri(GS.Class.interregnum))
    derive(node, GS.after, before)
    derive(node, GS.before, after)
    derive(node, GS.kind, .iri(isWithoutOffice(previous, next) ? GS.noOffice : GS.vacant))
    writeDays(gap, of: node)
    for days in possibleDays(from: end.date, to: start.date) { derive(node, GS.possibleDays, .integer(days)) }
    let isCertain = (gap.minimum ?? .min) >= 1
    derive(node, GS.certainty, .iri(isCertain ? GS.yes : GS.undecidable))
    for origin in [before, after] { derive(node, PROV.wasDerivedFrom, origin) }
  }

  /// Whether there was no office at some time between two tenures: the old one was abolished by then and the new one
  /// was not yet formed, or only ever came with its first holder.
  private func isWithoutOffice(_ previous: TenureTable.Record, _ next: TenureTable.Record) -> Bool {
    guard Set(previous.positions).isDisjoint(with: next.positions),
      let begun = next.startDays.latest,
      let abolished = previous.positions.compactMap({ lastDay(of: $0) }).min(), abolished <= begun
    else { return false }
    return next.positions.allSatisfy { position in firstDay(of: position).map { abolished <= $0 } ?? true }
  }

  private func lastDay(of position: TermID) -> Day? {
    days(of: position, GS.abolished, event: GS.Class.abolition, GS.original).compactMap(\.latest).min()
  }

  private func firstDay(of position: TermID) -> Day? {
    days(of: position, GS.formed, event: GS.Class.creation, GS.resulting).compactMap(\.earliest).min()
  }

  /// The days on which a position began or ended: by its own property, or by an event of the class that names it.
  private func days(of position: TermID, _ property: String, event: String, _ link: String) -> [DayBounds] {
    let own = source.objects(of: position, vocabulary[property])
    let events = source.subjects(of: position, vocabulary[link]).filter { node in
      source.objects(of: node, vocabulary[RDF.type]).contains { $0 == vocabulary[event] }
    }
    let dated = events.flatMap { source.objects(of: $0, vocabulary[GS.date]) }
    return (own + dated).compactMap { EDTF(literal: term($0))?.days }
  }

  /// The other direction of what is said in one: precedes of follows, and back, contradicts both ways, and the inverses
  /// that are only ever derived.
  private mutating func writeInverses() {
    for (property, inverse) in [(GS.follows, GS.precedes), (GS.precedes, GS.follows), (GS.contradicts, GS.contradicts)]
    {
      guard let id = vocabulary[property] else { continue }
      for triple in source.match(predicate: id) where !says(triple.object, inverse, triple.subject) {
        let origins = source.statements(of: triple, vocabulary).map(term)
        deriveStatement(
          term(triple.object), inverse, term(triple.subject), from: origins.isEmpty ? [term(triple.subject)] : origins)
      }
    }
    for (property, inverse) in [(GS.inLineage, GS.hasOffice), (GS.supersededBy, GS.supersedes)] {
      guard let id = vocabulary[property] else { continue }
      for triple in source.match(predicate: id) { derive(term(triple.object), inverse, term(triple.subject)) }
    }
  }

  /// The organization of each tenure, which org:Membership expects beside the post.
  private mutating func writeOrganizations(_ tenures: TenureTable) {
    for record in tenures.records {
      for position in record.positions {
        for organization in source.objects(of: position, vocabulary[GS.organization]) {
          derive(term(record.node), ORG.organization, term(organization))
        }
      }
    }
  }

  private func says(_ subject: TermID, _ property: String, _ object: TermID) -> Bool {
    vocabulary[property].map { source.contains(Triple(subject, $0, object)) } ?? false
  }

  private static func slug(_ node: Term) -> String {
    guard case .iri(let iri) = node else { return segment(node) }
    let name = NodeName(iri: iri)
    return name.kind.isEmpty ? NodeName.percentEncoded(iri) : name.slug
  }
}
