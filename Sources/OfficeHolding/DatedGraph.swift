import Chronology
import KnowledgeGraph

/// The asserted triples as far as dates are read from them.
struct DatedGraph: Sendable {
  let graph: Graph
  let vocabulary: VocabularyIDs
  let contested: ContestedDates

  /// The date of a property: the set of what is claimed where claims differ; of several dates that agree the one with the
  /// fewest days.
  ///
  /// - Complexity: O(log n), and O(c) more for c claims of the date.
  func date(of node: TermID, _ property: String) -> EDTF? {
    guard let predicate = vocabulary[property] else { return nil }
    return date(of: DateClaims.Key(subject: node, predicate: predicate))
  }

  /// The date of a property, by its key.
  func date(of key: DateClaims.Key) -> EDTF? {
    if contested.contains(key), let settled = DateClaims.settled(key, in: graph, vocabulary) { return settled.date }
    let values = graph.objects(of: key.subject, key.predicate)
    if values.count == 1 { return EDTF(literal: graph.term(for: values[0])) }
    let dates = values.compactMap { EDTF(literal: graph.term(for: $0)) }
    return dates.first { date in !dates.contains { $0.isNarrower(than: date) } }
  }
}

/// The properties of things whose dates are claimed differently, so that the date is the set of the claims.
struct ContestedDates: Sendable {
  /// Subjects and predicates in pairs. Invariant: ascending.
  let pairs: Column<TermID>

  /// No date is contested.
  static let none = ContestedDates(keys: [])

  init(pairs: Column<TermID>) { self.pairs = pairs }

  init(keys: [DateClaims.Key]) {
    let sorted = keys.sorted { ($0.subject, $0.predicate) < ($1.subject, $1.predicate) }
    pairs = Column(sorted.flatMap { [$0.subject, $0.predicate] })
  }

  /// The properties, ascending.
  var keys: [DateClaims.Key] {
    (0..<pairs.count / 2).map { DateClaims.Key(subject: pairs[2 * $0], predicate: pairs[2 * $0 + 1]) }
  }

  /// The properties of one node, ascending.
  ///
  /// - Complexity: O(log n + k) for k of n contested dates.
  func keys(of node: TermID) -> [DateClaims.Key] {
    var lower = 0
    var upper = pairs.count / 2
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if pairs[2 * middle] < node { lower = middle + 1 } else { upper = middle }
    }
    var found: [DateClaims.Key] = []
    while lower < pairs.count / 2, pairs[2 * lower] == node {
      found.append(DateClaims.Key(subject: node, predicate: pairs[2 * lower + 1]))
      lower += 1
    }
    return found
  }

  /// Complexity: O(log n) for n contested dates.
  func contains(_ key: DateClaims.Key) -> Bool {
    var range = 0..<pairs.count / 2
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let (subject, predicate) = (pairs[2 * middle], pairs[2 * middle + 1])
      if (subject, predicate) == (key.subject, key.predicate) { return true }
      range =
        (subject, predicate) < (key.subject, key.predicate)
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
