import Chronology
import KnowledgeGraph

extension Derivation {
  /// Writes who followed whom where nobody says it, the inverses of what is said, the time between, and the plain links
  /// that other vocabularies expect.
  mutating func writeOrder() {
    writeInverses()
    for (next, previous) in index.neighbours { write(previous, next) }
    for (next, previous) in index.continuationPairs {
      writer.deriveStatement(next, GS.continuesTenure, to: previous, from: [previous, next])
    }
    writeOrganizations()
  }

  /// Writes what follows from one tenure's coming next after another.
  private mutating func write(_ previous: TermID, _ next: TermID) {
    if dated.isOrderSilent(previous, next) {
      writer.deriveStatement(next, GS.follows, to: previous, from: [previous, next])
      writer.deriveStatement(previous, GS.precedes, to: next, from: [previous, next])
    }
    guard let start = vocabulary[GS.start], let end = vocabulary[GS.end],
      let ended = dated.date(of: DateClaims.Key(subject: previous, predicate: end)),
      let started = dated.date(of: DateClaims.Key(subject: next, predicate: start))
    else { return }
    let gap = DayCount(from: ended.days, to: started.days)
    // On adjacent days, and where one day is handed over, there is no day between.
    guard let most = gap.maximum, most >= 2 else { return }
    let node = writer.interregnum(previous, next)
    writer.derive(node, RDF.type, writer.id(GS.Class.interregnum))
    writer.derive(node, GS.after, writer.node(previous))
    writer.derive(node, GS.before, writer.node(next))
    let isWithoutOffice = dated.isWithoutOffice(between: previous, next, begun: started.latest)
    writer.derive(node, GS.kind, writer.id(isWithoutOffice ? GS.noOffice : GS.vacant))
    writer.deriveDays(gap, of: node)
    for days in gap.exact == nil ? possibleDays(from: ended, to: started) : [] {
      writer.derive(node, GS.possibleDays, writer.integer(days))
    }
    writer.derive(node, GS.certainty, writer.id((gap.minimum ?? .min) >= 2 ? GS.yes : GS.undecidable))
    for origin in [previous, next] { writer.derive(node, PROV.wasDerivedFrom, writer.node(origin)) }
  }

  /// The other direction of what is said in one: precedes of follows, and back, contradicts both ways, and the inverses
  /// that are only ever derived.
  private mutating func writeInverses() {
    for (property, inverse) in [(GS.follows, GS.precedes), (GS.precedes, GS.follows), (GS.contradicts, GS.contradicts)]
    {
      guard let id = vocabulary[property] else { continue }
      for triple in source.match(predicate: id) where !says(triple.object, inverse, triple.subject) {
        let origins = source.statements(of: triple, vocabulary)
        writer.deriveStatement(
          triple.object, inverse, to: triple.subject, from: origins.isEmpty ? [triple.subject] : origins)
      }
    }
    for (property, inverse) in [(GS.inLineage, GS.hasOffice), (GS.supersededBy, GS.supersedes)] {
      guard let id = vocabulary[property] else { continue }
      for triple in source.match(predicate: id) {
        writer.derive(writer.node(triple.object), inverse, writer.node(triple.subject))
      }
    }
  }

  /// The organization of each tenure, which org:Membership expects beside the post.
  private mutating func writeOrganizations() {
    guard let office = vocabulary[GS.office], let property = vocabulary[GS.organization] else { return }
    for tenure in index.tenures {
      for position in source.objects(of: tenure, office) {
        for organization in source.objects(of: position, property) {
          writer.derive(writer.node(tenure), ORG.organization, writer.node(organization))
        }
      }
    }
  }

  private func says(_ subject: TermID, _ property: String, _ object: TermID) -> Bool {
    vocabulary[property].map { source.contains(Triple(subject, $0, object)) } ?? false
  }
}
