/// A fault that was planted on purpose, which whoever examines the data has to find.
///
/// Tenures are numbered within their office.
package enum PlantedFault: Sendable, Hashable {
  /// The tenure is said to end so many days before it starts.
  case invertedDates(tenure: Int, days: Int)
  /// The later tenure begins so many days before the end of the earlier.
  case overlap(earlier: Int, later: Int, days: Int)
  /// The later tenure begins so many days after the end of the earlier; nobody held the office between.
  case vacancy(earlier: Int, later: Int, days: Int)
  /// Each tenure is said to follow the next, and the last the first.
  case cycle(tenures: [Int])
  /// The tenure is said to follow one that ended before another began and ended.
  case skippedPredecessor(tenure: Int, stated: Int, between: Int)
  /// The tenure is said to follow one that began so many days after it.
  case laterPredecessor(tenure: Int, stated: Int, days: Int)
}

extension PlantedFault {
  /// The kind of a fault, as it is called in the file of expected findings.
  package enum Kind: String, Sendable, CaseIterable {
    case invertedDates = "inverted-dates"
    case overlap = "overlap"
    case vacancy = "vacancy"
    case cycle = "cycle"
    case skippedPredecessor = "skipped-predecessor"
    case laterPredecessor = "later-predecessor"
  }

  /// The kind.
  package var kind: Kind {
    switch self {
    case .invertedDates: .invertedDates
    case .overlap: .overlap
    case .vacancy: .vacancy
    case .cycle: .cycle
    case .skippedPredecessor: .skippedPredecessor
    case .laterPredecessor: .laterPredecessor
    }
  }

  /// The tenures concerned, in the order in which the kind's description names them.
  package var tenures: [Int] {
    switch self {
    case .invertedDates(let tenure, _): [tenure]
    case .overlap(let earlier, let later, _), .vacancy(let earlier, let later, _): [earlier, later]
    case .cycle(let tenures): tenures
    case .skippedPredecessor(let tenure, let stated, let between): [tenure, stated, between]
    case .laterPredecessor(let tenure, let stated, _): [tenure, stated]
    }
  }

  /// The days concerned, where the kind has any.
  package var days: Int? {
    switch self {
    case .invertedDates(_, let days), .overlap(_, _, let days), .vacancy(_, _, let days),
      .laterPredecessor(_, _, let days):
      days
    case .cycle, .skippedPredecessor: nil
    }
  }
}
