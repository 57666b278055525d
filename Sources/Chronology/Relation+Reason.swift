extension Relation {
  /// The bounds that decide between two extents, or all that leave it open.
  func reason(_ certainty: Certainty, _ first: Extent, _ second: Extent) -> String {
    for extent in [first, second] where EndNumbers(extent) == nil {
      return "\(extent.name) ends before it starts"
    }
    let clauses: [String]
    switch (self, certainty) {
    case (.after, _):
      return Relation.before.reason(certainty, second, first)
    case (.before, .yes):
      clauses = [first.clause(.end, .latest), second.clause(.start, .earliest)]
    case (.before, .no):
      clauses = [first.clause(.end, .earliest), second.clause(.start, .latest)]
    case (.before, .undecidable), (.meets, _):
      clauses = [first.clause(.end, .both), second.clause(.start, .both)]
    case (.overlaps, .no):
      clauses = separation(first, second) ?? allBounds(first, second)
    case (.during, .no):
      clauses = protrusion(first, second) ?? allBounds(first, second)
    case (.overlaps, _), (.during, _), (.equal, _):
      clauses = allBounds(first, second)
    }
    let gaps = [first, second].filter(\.hasGaps).map { ", and \($0.name) has gaps" }.joined()
    // A clause is said once where both extents have the same name and bounds.
    var said: [String] = []
    for clause in clauses where !said.contains(clause) { said.append(clause) }
    return said.joined(separator: ", ") + gaps
  }

  private func allBounds(_ first: Extent, _ second: Extent) -> [String] {
    [first, second].flatMap { extent in
      extent.isPoint ? [extent.clause(.start, .both)] : [extent.clause(.start, .both), extent.clause(.end, .both)]
    }
  }

  /// The bounds that set one apart from the other, whichever is first.
  private func separation(_ first: Extent, _ second: Extent) -> [String]? {
    for (a, b) in [(first, second), (second, first)] {
      if let x = EndNumbers(a), let y = EndNumbers(b), x.end.upperBound <= y.start.lowerBound {
        return [a.clause(.end, .latest), b.clause(.start, .earliest)]
      }
    }
    return nil
  }

  /// The bounds that put a part of the first before the start or after the end of the second.
  private func protrusion(_ first: Extent, _ second: Extent) -> [String]? {
    guard let a = EndNumbers(first), let b = EndNumbers(second) else { return nil }
    if a.start.upperBound < b.start.lowerBound {
      return [first.clause(.start, .latest), second.clause(.start, .earliest)]
    }
    if a.end.lowerBound > b.end.upperBound {
      return [first.clause(.end, .earliest), second.clause(.end, .latest)]
    }
    return nil
  }
}

extension Extent {
  enum Side { case start, end }
  enum Bound { case earliest, latest, both }

  /// What is known of the start or end, as far as a bound decides: `1918 falls on 1918-12-31 at the latest`.
  fileprivate func clause(_ side: Side, _ bound: Bound) -> String {
    let verb = isPoint ? "falls" : side == .start ? "starts" : "ends"
    guard case .within(let bounds) = side == .start ? start : end else {
      return "\(name) has no \(side == .start ? "start" : "end")"
    }
    if let day = bounds.day {
      return isPoint && name == day.description ? "\(name) is an exact day" : "\(name) \(verb) on \(day)"
    }
    switch (bound, bounds.earliest, bounds.latest) {
    case (.earliest, let first?, _), (.both, let first?, nil):
      return "\(name) \(verb) on \(first) at the earliest"
    case (.latest, _, let last?), (.both, nil, let last?):
      return "\(name) \(verb) on \(last) at the latest"
    case (.both, let first?, let last?):
      return "\(name) \(verb) between \(first) and \(last)"
    case (_, _, _):
      return "it is not known when \(name) \(verb)"
    }
  }
}
