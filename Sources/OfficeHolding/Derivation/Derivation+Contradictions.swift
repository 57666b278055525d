package import Chronology
import KnowledgeGraph

extension Derivation {
  /// Writes whether each stated duration agrees with the dates and which dates would fit it, and a node for each
  /// contradiction: of a duration with the dates, and of claims with one another.
  mutating func writeContradictions() {
    writeStatedDurations()
    var groups: [DateClaims.Key: Set<TermID>] = [:]
    for key in dated.contested.keys {
      for (a, b) in DateClaims.settled(key, in: source, vocabulary)?.conflicts ?? [] {
        groups[key, default: []].formUnion([a, b])
      }
    }
    if let property = vocabulary[GS.contradicts] {
      for triple in source.match(predicate: property) {
        let claims = [triple.subject, triple.object].compactMap { source.reifiedTriple(of: $0, vocabulary) }
        guard let first = claims.first else { continue }
        let key = DateClaims.Key(subject: first.subject, predicate: first.predicate)
        groups[key, default: []].formUnion([triple.subject, triple.object])
      }
    }
    for (key, statements) in groups {
      let name = NodeName(iri: source.terms.text(of: key.predicate)).slug
      writeContradiction(about: key.subject, name, involving: statements, fitting: [])
    }
  }

  private mutating func writeStatedDurations() {
    guard let property = vocabulary[GS.statedDuration], let start = vocabulary[GS.start], let end = vocabulary[GS.end]
    else { return }
    for triple in source.match(predicate: property) {
      guard let stated = StatedDuration(literal: term(triple.object)),
        let started = DateClaims.settled(triple.subject, start, in: source, vocabulary),
        let ended = DateClaims.settled(triple.subject, end, in: source, vocabulary)
      else { continue }
      let pairs = EDTF.readings(start: started.date, end: ended.date)
      let answers = pairs.map { stated.agrees(from: $0.start.days, to: $0.end.days).certainty }
      let statements = source.statements(of: triple, vocabulary)
      let fitting = answers.contains(.no) ? stated.fittingDates(from: started.date, to: ended.date) : []
      for statement in statements {
        let node = writer.node(statement)
        writer.derive(node, GS.agreesWithDates, writer.id(GS.individual(of: Certainty.agreed(answers))))
        for date in fitting { writer.derive(node, GS.fittingDate, writer.date(date)) }
      }
      if answers.contains(.no) {
        let involved = Set(statements + started.statements + ended.statements)
        let name = "statedDuration/" + NodeName.percentEncoded(stated.iso8601)
        writeContradiction(about: triple.subject, name, involving: involved, fitting: fitting)
      }
    }
  }

  private mutating func writeContradiction(
    about subject: TermID, _ name: String, involving statements: Set<TermID>, fitting: [EDTF]
  ) {
    let node = writer.contradiction(about: subject, name)
    writer.derive(node, RDF.type, writer.id(GS.Class.contradiction))
    writer.derive(node, GS.certainty, writer.id(GS.yes))
    for statement in statements {
      writer.derive(node, GS.involves, writer.node(statement))
      writer.derive(node, PROV.wasDerivedFrom, writer.node(statement))
    }
    for date in fitting { writer.derive(node, GS.fittingDate, writer.date(date)) }
  }
}

extension StatedDuration {
  /// The starts and ends with which the other end, as known to the day, would agree; each once, ascending.
  package func fittingDates(from start: EDTF, to end: EDTF) -> [EDTF] {
    var found: [EDTF] = []
    for reading in end.readings {
      if let date = starts(until: reading.days).flatMap(EDTF.init(within:)) { found.append(date) }
    }
    for reading in start.readings { if let date = EDTF(within: ends(from: reading.days)) { found.append(date) } }
    var distinct: [EDTF] = []
    for date in found where !distinct.contains(date) { distinct.append(date) }
    return distinct
  }

  /// The duration that a literal writes.
  init?(literal term: Term) {
    guard case .literal(let literal) = term else { return nil }
    do { self = try StatedDuration(parsing: literal.lexicalForm) } catch { return nil }
  }
}

extension EDTF {
  /// Some day within bounds: a day, or the set of the days between; `nil` without any bound.
  package init?(within days: DayBounds) {
    guard days.earliest != nil || days.latest != nil else { return nil }
    let text =
      days.day?.description ?? "[\(days.earliest?.description ?? "")..\(days.latest?.description ?? "")]"
    do { self = try EDTF(parsing: text) } catch { return nil }
  }
}

extension GS {
  /// The individual that stands for a three-valued answer.
  static func individual(of certainty: Certainty) -> String {
    switch certainty {
    case .yes: yes
    case .no: no
    case .undecidable: undecidable
    }
  }
}
