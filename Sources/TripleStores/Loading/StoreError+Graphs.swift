import KnowledgeGraph

extension StoreError {
  /// A graph has triples and is to be made.
  static func notEmpty(_ graph: String?, _ count: Int) -> StoreError {
    StoreError(
      .notEmpty, "\(TripleStore.name(graph)) has \(count) triples",
      suggestion: "--replace puts the new ones in their place, --append adds them")
  }

  /// A graph that is to be changed holds something else.
  static func notOld(_ graph: String?, _ comparison: ContentComparison) -> StoreError {
    StoreError(
      .different, "\(TripleStore.name(graph)) is not what --since names: \(comparison.words)",
      suggestion: "--replace loads all of it")
  }

  /// A graph was sent and is not as it is to be.
  static func notKept(_ comparison: ContentComparison) -> StoreError {
    StoreError(
      .different, "the store did not keep what was sent: \(comparison.words)",
      suggestion: comparison.isWholeButAltered ? "--accept-altered loads it all the same" : nil)
  }

  /// The same error with the triple that stands in the line that the store tells, if it tells one.
  func naming(_ content: GraphContent) throws -> StoreError {
    guard let line = Words.number(after: "line ", in: reason) ?? Words.number(after: "line: ", in: reason) else {
      return self
    }
    var number = 0
    var triple: String?
    try content.forEach { hashed in
      number += 1
      if number == line { triple = Words.shown(hashed.triple.description) }
    }
    var error = self
    if let triple { error.reason += "; that line is \(triple)" }
    return error
  }
}
