import Chronology
import KnowledgeGraph

/// The dates that are claimed of each thing, settled: one date for each property that means a day.
///
/// Where claims differ, a coarser one that agrees with a narrower gives way to it; those that remain are a one-of set,
/// which is doubt like any other. Each claim stays as the statement that it is.
struct DateClaims {
  /// A property of a thing.
  struct Key: Hashable {
    let subject: TermID
    let predicate: TermID
  }

  /// The settled date of a property, and what it comes from.
  struct Settled {
    var date: EDTF
    /// The literal as written; `nil` where the date is a set that is written nowhere.
    var literal: TermID?
    /// The statements of the claims, in the order of their ids; empty where nobody's statement is recorded.
    var statements: [TermID]
    /// The statements that contradict each other, in pairs.
    var conflicts: [(TermID, TermID)]
  }

  private(set) var settled: [Key: Settled] = [:]
  /// The plain triples that a narrower claim or a set replaces and that a statement keeps.
  private(set) var superseded: Set<Triple> = []
  /// The triples that a statement asserts and that did not stand plain.
  private(set) var restored: [Triple] = []

  private struct Claim {
    var literal: TermID
    var date: EDTF
    var statements: [TermID] = []
    var isPlain = false
  }

  init(in graph: Graph, _ vocabulary: VocabularyIDs) {
    var claims: [Key: [Claim]] = [:]
    let dayProperties = (GS.dayProperties + [GS.date]).compactMap { vocabulary[$0] }
    // Many things share a day, so each literal is read once.
    var dates: [TermID: EDTF?] = [:]
    func date(_ literal: TermID) -> EDTF? {
      if let known = dates[literal] { return known }
      let date = EDTF(literal: graph.term(for: literal))
      dates[literal] = .some(date)
      return date
    }
    func add(_ key: Key, _ literal: TermID, statement: TermID?) {
      guard let date = date(literal) else { return }
      // Changed in place, so that the list is never copied.
      func add(to list: inout [Claim]) {
        let index = list.firstIndex { $0.literal == literal } ?? list.count
        if index == list.count { list.append(Claim(literal: literal, date: date)) }
        if let statement { list[index].statements.append(statement) } else { list[index].isPlain = true }
      }
      add(to: &claims[key, default: []])
    }
    for predicate in dayProperties {
      for triple in graph.match(predicate: predicate) {
        add(Key(subject: triple.subject, predicate: predicate), triple.object, statement: nil)
      }
      for statement in graph.subjects(of: predicate, vocabulary[RDF.predicate]) {
        let standings = graph.objects(of: statement, vocabulary[GS.standing])
        guard standings.isEmpty || standings.contains(where: { $0 == vocabulary[GS.asserted] }),
          let triple = graph.reifiedTriple(of: statement, vocabulary)
        else { continue }
        add(Key(subject: triple.subject, predicate: predicate), triple.object, statement: statement)
      }
    }
    for (key, list) in claims { settle(key, list.sorted { $0.literal < $1.literal }) }
    restored.sort()
  }

  private mutating func settle(_ key: Key, _ claims: [Claim]) {
    let narrow = claims.filter { claim in
      !claims.contains { $0.date != claim.date && $0.date.isNarrower(than: claim.date) }
    }
    let isOne = narrow.count == 1
    // Several extents cannot be one set in doubt, nor more claims than a date can hold: they stay as they are.
    guard let first = narrow.first, let date = isOne ? first.date : EDTF(oneOf: narrow.map(\.date)) else { return }
    for claim in claims {
      let stands = isOne && claim.literal == first.literal
      let triple = Triple(key.subject, key.predicate, claim.literal)
      if claim.isPlain && !stands && !claim.statements.isEmpty { superseded.insert(triple) }
      if !claim.isPlain && stands { restored.append(triple) }
    }
    var conflicts: [(TermID, TermID)] = []
    for (number, claim) in narrow.enumerated() {
      for other in narrow[(number + 1)...] where claim.date.days.intersection(other.date.days) == nil {
        for a in claim.statements { for b in other.statements { conflicts.append((min(a, b), max(a, b))) } }
      }
    }
    settled[key] = Settled(
      date: date, literal: isOne ? first.literal : nil,
      statements: narrow.flatMap(\.statements).sorted(), conflicts: conflicts)
  }
}

extension EDTF {
  /// The date that a literal writes: EDTF, or an `xsd:date`, `xsd:gYearMonth` or `xsd:gYear` without a time zone.
  init?(literal term: Term) {
    guard case .literal(let literal) = term,
      [EDTF.datatype, XSD.date, XSD.gYearMonth, XSD.gYear, XSD.string].contains(literal.datatype)
    else { return nil }
    do { self = try EDTF(parsing: literal.lexicalForm) } catch { return nil }
  }
}
