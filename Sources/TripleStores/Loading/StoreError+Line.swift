import KnowledgeGraph

extension StoreError {
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
