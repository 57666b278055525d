import Chronology
import KnowledgeGraph

/// The two layers as far as dates are read from them, before there is a knowledge base.
struct DatedGraph {
  let asserted: Graph
  let derived: Graph
  let vocabulary: VocabularyIDs

  /// The date of a property: the set of what is claimed where claims differ, else what is asserted; of several dates that
  /// agree the one with the fewest days.
  func date(of node: TermID, _ property: String) -> EDTF? {
    guard let predicate = vocabulary[property] else { return nil }
    for layer in [derived, asserted] {
      let dates = layer.objects(of: node, predicate).compactMap { EDTF(literal: layer.term(for: $0)) }
      guard dates.count > 1 else {
        if let date = dates.first { return date }
        continue
      }
      return dates.first { date in !dates.contains { $0.isNarrower(than: date) } }
    }
    return nil
  }

  /// The first and last day on which a tenure may have been; a side without a bound is `Int.min` or `Int.max`.
  func extent(ofTenure node: TermID) -> (first: Int, last: Int) {
    let first = date(of: node, GS.start)?.earliest?.number ?? .min
    let last = date(of: node, GS.end)?.latest?.number ?? .max
    return (first, last)
  }

  /// The first and last day on which an interregnum may have been: from the end of one tenure to the start of the next.
  func extent(ofInterregnum node: TermID) -> (first: Int, last: Int) {
    let earlier = derived.objects(of: node, vocabulary[GS.after]).first
    let later = derived.objects(of: node, vocabulary[GS.before]).first
    let first = earlier.flatMap { date(of: $0, GS.end)?.earliest?.number } ?? .min
    let last = later.flatMap { date(of: $0, GS.start)?.latest?.number } ?? .max
    return (first, last)
  }
}
