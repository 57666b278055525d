internal import KnowledgeGraph

/// The ids of the IRIs of one table that begin with a namespace, which term order keeps together: so what a prefix may
/// abbreviate is known by its id.
struct NamespaceRanges {
  /// What each prefix may abbreviate.
  private let ranges: [Range<UInt32>]

  /// - Complexity: O(log *t*) a prefix for *t* terms.
  init(_ syntax: TermPrinter.Syntax, _ terms: TermTable) {
    switch syntax {
    case .lines: ranges = []
    case .turtle(let prefixes):
      ranges = prefixes.entries.map { entry in
        let ids = terms.ids(ofIRIsWithPrefix: entry.namespace)
        return ids.lowerBound.rawValue..<ids.upperBound.rawValue
      }.filter { !$0.isEmpty }
    }
  }

  /// Whether an IRI begins with one of the namespaces.
  @inline(__always)
  func contains(_ id: TermID) -> Bool {
    for index in ranges.indices where ranges[index].contains(id.rawValue) { return true }
    return false
  }
}
