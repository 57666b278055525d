/// The possible first and last days of an extent as numbers, so that what has no bound compares too.
struct EndNumbers {
  /// Beyond every day; the end of what is open. Differences of it do not overflow.
  static let never = 1 << 60

  var start: ClosedRange<Int>
  var end: ClosedRange<Int>
  let isPoint: Bool

  /// Nil if the end cannot lie on or after the start.
  init?(_ extent: Extent) {
    let start = EndNumbers.range(extent.start, open: -EndNumbers.never)
    let end = EndNumbers.range(extent.end, open: EndNumbers.never)
    guard start.lowerBound <= end.upperBound else { return nil }
    // No start lies after its end, no end before its start.
    self.start = start.lowerBound...min(start.upperBound, end.upperBound)
    self.end = max(end.lowerBound, start.lowerBound)...end.upperBound
    isPoint = extent.isPoint
  }

  private static func range(_ end: Extent.End, open: Int) -> ClosedRange<Int> {
    switch end {
    case .open: open...open
    case .within(let bounds): (bounds.earliest?.number ?? 1 - never)...(bounds.latest?.number ?? never - 1)
    }
  }
}

extension Relation {
  /// Yes if the relation holds for all first and last days that are possible, no if it holds for none.
  func certainty(_ first: Extent, _ second: Extent) -> Certainty {
    guard let a = EndNumbers(first), let b = EndNumbers(second) else { return .undecidable }
    let answer: Certainty
    switch self {
    case .before:
      answer = Relation.certainty(
        always: a.end.upperBound < b.start.lowerBound, ever: a.end.lowerBound < b.start.upperBound)
    case .after:
      return Relation.before.certainty(second, first)
    case .meets:
      answer = Relation.certainty(
        always: b.start.lowerBound >= a.end.upperBound && b.start.upperBound - a.end.lowerBound <= 1,
        ever: b.start.upperBound >= a.end.lowerBound && b.start.lowerBound - a.end.upperBound <= 1)
    case .overlaps:
      answer = Relation.certainty(
        always: a.start.upperBound < b.end.lowerBound && b.start.upperBound < a.end.lowerBound,
        ever: Relation.mayOverlap(a, b))
    case .during:
      answer = Relation.certainty(
        always: b.start.upperBound <= a.start.lowerBound && a.end.upperBound <= b.end.lowerBound,
        ever: Relation.mayLieDuring(a, b))
    case .equal:
      answer = Relation.certainty(
        always: [a.start, a.end, b.start, b.end].allSatisfy(\.isSingle) && a.start == b.start && a.end == b.end,
        ever: Relation.mayEqual(a, b))
    }
    // What is known of the ends alone does not make sure of the days between them.
    let needsDays = self == .overlaps || self == .equal || (self == .during && second.hasGaps)
    return answer == .yes && needsDays && (first.hasGaps || second.hasGaps) ? .undecidable : answer
  }

  private static func certainty(always: Bool, ever: Bool) -> Certainty {
    always ? .yes : ever ? .undecidable : .no
  }

  /// True if some first and last days make them go on at once. Two points never do; a point must lie inside.
  private static func mayOverlap(_ a: EndNumbers, _ b: EndNumbers) -> Bool {
    switch (a.isPoint, b.isPoint) {
    case (true, true): false
    case (true, false): max(a.start.lowerBound, b.start.lowerBound + 1) <= min(a.end.upperBound, b.end.upperBound - 1)
    case (false, true): mayOverlap(b, a)
    case (false, false): a.start.lowerBound < b.end.upperBound && b.start.lowerBound < a.end.upperBound
    }
  }

  /// True if some first and last days put the first into the second.
  private static func mayLieDuring(_ a: EndNumbers, _ b: EndNumbers) -> Bool {
    if b.isPoint { return mayEqual(a, b) }
    let start = max(a.start.lowerBound, b.start.lowerBound)
    let end = a.isPoint ? start : max(a.end.lowerBound, start)
    return start <= a.start.upperBound && end <= min(a.end.upperBound, b.end.upperBound)
  }

  /// True if some first and last days are the same.
  private static func mayEqual(_ a: EndNumbers, _ b: EndNumbers) -> Bool {
    guard let start = shared(a.start, b.start), let end = shared(a.end, b.end) else { return false }
    return a.isPoint || b.isPoint ? shared(start, end) != nil : start.lowerBound <= end.upperBound
  }

  private static func shared(_ a: ClosedRange<Int>, _ b: ClosedRange<Int>) -> ClosedRange<Int>? {
    a.overlaps(b) ? a.clamped(to: b) : nil
  }
}

extension ClosedRange<Int> {
  /// True if there is one number in it.
  var isSingle: Bool { lowerBound == upperBound }
}
