import Chronology
import KnowledgeGraph

/// The dates that are claimed of things, settled where claims differ: one date for each property that means a day.
///
/// Where claims differ, a coarser one that agrees with a narrower gives way to it; those that remain are a one-of set,
/// which is doubt like any other. Each claim stays as the statement that it is. A property with one plain date that nobody
/// disputes is settled by itself, and nothing is kept of it here.
struct DateClaims {
  /// A property of a thing.
  struct Key: Hashable, Comparable, Sendable {
    let subject: TermID
    let predicate: TermID

    static func < (a: Key, b: Key) -> Bool { (a.subject, a.predicate) < (b.subject, b.predicate) }
  }

  /// The settled date of a property, and what it comes from.
  struct Settled: Sendable {
    var date: EDTF
    /// The literal as written; `nil` where the date is a set that is written nowhere.
    var literal: TermID?
    /// The statements of the claims, in the order of their ids; empty where nobody's statement is recorded.
    var statements: [TermID]
    /// The statements that contradict each other, in pairs.
    var conflicts: [(TermID, TermID)]
  }

  /// The properties whose date is a set of claims.
  private(set) var contested: [Key] = []
  /// The plain triples that a narrower claim or a set replaces and that a statement keeps.
  private(set) var superseded: Set<Triple> = []
  /// The triples that a statement asserts and that did not stand plain.
  private(set) var restored: [Triple] = []

  /// Whether the triples already say what the claims come to.
  var isSettled: Bool { superseded.isEmpty && restored.isEmpty }

  /// Finds what is claimed differently, and what must be settled.
  ///
  /// - Complexity: O(n) for n triples, and O(c log n) for c claims that are looked at.
  init(in graph: Graph, _ vocabulary: VocabularyIDs) {
    let properties = (GS.dayProperties + [GS.date]).compactMap { vocabulary[$0] }
    let keys = Set(Self.severalValued(properties, in: graph) + Self.unsaid(properties, in: graph, vocabulary)).sorted()
    let pieces = inPieces(of: keys.count) { range in
      keys[range].map { key in Self.settle(key, in: graph, vocabulary) }
    }
    for (key, outcome) in zip(keys, pieces.joined()) {
      guard let outcome else { continue }
      if outcome.settled.literal == nil { contested.append(key) }
      superseded.formUnion(outcome.superseded)
      restored += outcome.restored
    }
    restored.sort()
  }

  /// The date that a property comes to; `nil` without a date, or where the claims cannot be one.
  static func settled(_ key: Key, in graph: Graph, _ vocabulary: VocabularyIDs) -> Settled? {
    settle(key, in: graph, vocabulary)?.settled
  }

  /// The date that a property comes to; `nil` without a date, or where the claims cannot be one.
  static func settled(
    _ subject: TermID, _ predicate: TermID, in graph: Graph, _ vocabulary: VocabularyIDs
  ) -> Settled? {
    settled(Key(subject: subject, predicate: predicate), in: graph, vocabulary)
  }

  /// The properties that have more than one plain value.
  private static func severalValued(_ properties: [TermID], in graph: Graph) -> [Key] {
    guard let first = properties.min(), let last = properties.max() else { return [] }
    let wanted = Set(properties)
    let rows = graph.storage.spo
    let found = inPieces(of: rows.rowCount) { range in
      rows.second.withSpan { predicates in
        var keys: [Key] = []
        for subject in range {
          let row = Int(rows.rowStarts[subject])..<Int(rows.rowStarts[subject + 1])
          for position in row.dropFirst() where predicates[position] == predicates[position - 1] {
            let predicate = predicates[position]
            if predicate < first || predicate > last || !wanted.contains(predicate) { continue }
            let key = Key(subject: TermID(rawValue: UInt32(subject)), predicate: predicate)
            if keys.last != key { keys.append(key) }
          }
        }
        return keys
      }
    }
    return Array(found.joined())
  }

  /// The properties of which a statement asserts a date that does not stand plain.
  private static func unsaid(_ properties: [TermID], in graph: Graph, _ vocabulary: VocabularyIDs) -> [Key] {
    properties.flatMap { predicate -> [Key] in
      let statements = graph.subjects(of: predicate, vocabulary[RDF.predicate])
      let found = inPieces(of: statements.count) { range in
        statements[range].compactMap { statement -> Key? in
          guard graph.isAsserted(statement, vocabulary), let triple = graph.reifiedTriple(of: statement, vocabulary),
            !graph.contains(Triple(triple.subject, predicate, triple.object))
          else { return nil }
          return Key(subject: triple.subject, predicate: predicate)
        }
      }
      return Array(found.joined())
    }
  }
}

extension DateClaims {
  private struct Claim {
    var literal: TermID
    var date: EDTF
    var statements: [TermID] = []
    var isPlain = false
  }

  private struct Outcome: Sendable {
    var settled: Settled
    var superseded: [Triple] = []
    var restored: [Triple] = []
  }

  /// What is claimed of a property, each value once, in the order of the values.
  private static func claims(of key: Key, in graph: Graph, _ vocabulary: VocabularyIDs) -> [Claim] {
    var claims: [TermID: Claim] = [:]
    func claim(_ literal: TermID) -> Claim? {
      claims[literal] ?? EDTF(literal: graph.term(for: literal)).map { Claim(literal: literal, date: $0) }
    }
    for literal in graph.objects(of: key.subject, key.predicate) {
      guard var found = claim(literal) else { continue }
      found.isPlain = true
      claims[literal] = found
    }
    for statement in graph.subjects(of: key.subject, vocabulary[RDF.subject]) {
      guard graph.objects(of: statement, vocabulary[RDF.predicate]).contains(key.predicate),
        graph.isAsserted(statement, vocabulary), let triple = graph.reifiedTriple(of: statement, vocabulary),
        triple.subject == key.subject, var found = claim(triple.object)
      else { continue }
      found.statements.append(statement)
      claims[triple.object] = found
    }
    return claims.values.sorted { $0.literal < $1.literal }
  }

  private static func settle(_ key: Key, in graph: Graph, _ vocabulary: VocabularyIDs) -> Outcome? {
    let claims = claims(of: key, in: graph, vocabulary)
    let narrow = claims.filter { claim in
      !claims.contains { $0.date != claim.date && $0.date.isNarrower(than: claim.date) }
    }
    let isOne = narrow.count == 1
    // Several extents cannot be one set in doubt, nor more claims than a date can hold: they stay as they are.
    guard let first = narrow.first, let date = isOne ? first.date : EDTF(oneOf: narrow.map(\.date)) else { return nil }
    var conflicts: [(TermID, TermID)] = []
    for (number, claim) in narrow.enumerated() {
      for other in narrow[(number + 1)...] where claim.date.days.intersection(other.date.days) == nil {
        for a in claim.statements { for b in other.statements { conflicts.append((min(a, b), max(a, b))) } }
      }
    }
    var outcome = Outcome(
      settled: Settled(
        date: date, literal: isOne ? first.literal : nil, statements: narrow.flatMap(\.statements).sorted(),
        conflicts: conflicts))
    for claim in claims {
      let stands = isOne && claim.literal == first.literal
      let triple = Triple(key.subject, key.predicate, claim.literal)
      if claim.isPlain && !stands && !claim.statements.isEmpty { outcome.superseded.append(triple) }
      if !claim.isPlain && stands { outcome.restored.append(triple) }
    }
    return outcome
  }
}

extension Graph {
  /// Whether a statement asserts what it says, and does not only report or reject it.
  fileprivate func isAsserted(_ statement: TermID, _ vocabulary: VocabularyIDs) -> Bool {
    let standings = objects(of: statement, vocabulary[GS.standing])
    return standings.isEmpty || standings.contains { $0 == vocabulary[GS.asserted] }
  }
}

extension EDTF {
  /// The datatypes whose literals may be dates.
  static let literalDatatypes: Set<String> = [EDTF.datatype, XSD.date, XSD.gYearMonth, XSD.gYear, XSD.string]

  /// The date that a literal writes: EDTF, or an `xsd:date`, `xsd:gYearMonth` or `xsd:gYear` without a time zone.
  init?(literal term: Term) {
    guard case .literal(let literal) = term, Self.literalDatatypes.contains(literal.datatype) else { return nil }
    do { self = try EDTF(parsing: literal.lexicalForm) } catch { return nil }
  }
}
