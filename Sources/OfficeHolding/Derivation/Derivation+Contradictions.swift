package import Chronology
import KnowledgeGraph

extension Derivation {
  /// Writes whether each stated duration agrees with the dates and which dates would fit it, and a node for each
  /// contradiction: of a duration with the dates, and of claims with one another.
  mutating func writeContradictions(_ dates: DateClaims) {
    writeStatedDurations(dates)
    var groups: [DateClaims.Key: Set<TermID>] = [:]
    for (key, settled) in dates.settled {
      for (a, b) in settled.conflicts { groups[key, default: []].formUnion([a, b]) }
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
      writeContradiction(about: term(key.subject), name, involving: statements, fitting: [])
    }
  }

  private mutating func writeStatedDurations(_ dates: DateClaims) {
    guard let property = vocabulary[GS.statedDuration], let start = vocabulary[GS.start], let end = vocabulary[GS.end]
    else { return }
    for triple in source.match(predicate: property) {
      guard let stated = StatedDuration(literal: term(triple.object)),
        let started = dates.settled[DateClaims.Key(subject: triple.subject, predicate: start)],
        let ended = dates.settled[DateClaims.Key(subject: triple.subject, predicate: end)]
      else { continue }
      let pairs = EDTF.readings(start: started.date, end: ended.date)
      let answers = pairs.map { stated.agrees(from: $0.start.days, to: $0.end.days).certainty }
      let statements = source.statements(of: triple, vocabulary)
      let fitting = answers.contains(.no) ? stated.fittingDates(from: started.date, to: ended.date) : []
      for statement in statements {
        derive(term(statement), GS.agreesWithDates, .iri(GS.individual(of: Certainty.agreed(answers))))
        for date in fitting { derive(term(statement), GS.fittingDate, date.literal) }
      }
      if answers.contains(.no) {
        let involved = Set(statements + started.statements + ended.statements)
        let name = "statedDuration/" + NodeName.percentEncoded(stated.iso8601)
        writeContradiction(about: term(triple.subject), name, involving: involved, fitting: fitting)
      }
    }
  }

  private mutating func writeContradiction(
    about subject: Term, _ name: String, involving statements: Set<TermID>, fitting: [EDTF]
  ) {
    let node = Term.iri(Self.base(of: subject) + "contradiction/" + Self.segment(subject) + "/" + name)
    derive(node, RDF.type, .iri(GS.Class.contradiction))
    derive(node, GS.certainty, .iri(GS.yes))
    for statement in statements {
      derive(node, GS.involves, term(statement))
      derive(node, PROV.wasDerivedFrom, term(statement))
    }
    for date in fitting { derive(node, GS.fittingDate, date.literal) }
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

  fileprivate var literal: Term { .literal(Literal(description, datatype: EDTF.datatype)) }
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
