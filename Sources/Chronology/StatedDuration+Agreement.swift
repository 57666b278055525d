extension StatedDuration {
  /// Whether what started and ended on these dates lasted so long, with the days that the dates are apart.
  ///
  /// A date with several readings agrees if each does, and does not if none does.
  public func agrees(from start: EDTF, to end: EDTF) -> Verdict {
    let pairs = EDTF.readings(start: start, end: end)
    let verdicts = pairs.map { agrees(from: $0.start.days, to: $0.end.days) }
    let certainty = Certainty.agreed(verdicts.map(\.certainty))
    let reasons = zip(pairs, verdicts).map { pair, verdict in
      pairs.count > 1 ? "\(verdict.certainty.rawValue) if \(verdict.reason)" : verdict.reason
    }
    return Verdict(certainty, because: reasons.joined(separator: "; ") + EDTF.caveat(of: [start, end]))
  }

  /// Whether what started and ended within these bounds lasted so long.
  public func agrees(from start: DayBounds, to end: DayBounds) -> Verdict {
    let fitting = ends(from: start)
    let reason =
      "\(self) from \(start) \(fitting.day != nil ? "end on" : "end within") \(fitting); "
      + "the end is \(end), \(DayCount(from: start, to: end)) after the start"
    return Verdict(certainty(from: start, to: end), because: reason)
  }

  private func certainty(from start: DayBounds, to end: DayBounds) -> Certainty {
    if let firstStart = start.earliest, let lastStart = start.latest,
      let firstEnd = end.earliest, let lastEnd = end.latest,
      self.firstEnd(from: lastStart) <= firstEnd, lastEnd <= self.lastEnd(from: firstStart)
    {
      return .yes
    }
    // The first start that lasts until the first end has the earliest first end of all: if that is too late, none fits.
    guard let start = earliestStart(from: start, until: end.earliest) else { return .no }
    if let lastEnd = end.latest, firstEnd(from: start) > lastEnd { return .no }
    return .undecidable
  }

  /// The days on which something may end that started within bounds and lasted so long.
  public func ends(from start: DayBounds) -> DayBounds {
    DayBounds(
      earliest: start.earliest.flatMap { Day(number: firstEnd(from: $0).number) },
      latest: start.latest.flatMap { Day(number: lastEnd(from: $0).number) })
  }

  /// The days on which something may have started that ended within bounds and lasted so long; nil if there are none
  /// (no day lies a month and no days before 31 March).
  public func starts(until end: DayBounds) -> DayBounds? {
    let first = end.earliest.flatMap { earliestStart(from: .unbounded, until: $0) }
    let last = end.latest.flatMap { end in
      earliestDay { firstEnd(from: $0) > end }.map { Day(unchecked: $0.number - 1) }
    }
    if let first, let last, last < first { return nil }
    return DayBounds(earliest: first, latest: last)
  }

  /// The earliest start within bounds whose last end reaches a day; without that day, the earliest start there is.
  private func earliestStart(from start: DayBounds, until end: Day?) -> Day? {
    let least = Day(unchecked: Day.numbers.lowerBound)
    let reaching = end.map { end in earliestDay { lastEnd(from: $0) >= end } } ?? least
    guard let reaching else { return nil }
    let first = max(reaching, start.earliest ?? least)
    if let latest = start.latest, latest < first { return nil }
    return first
  }

  /// The earliest day from which a condition holds that, once it holds, holds for all later days. By bisection.
  private func earliestDay(where holds: (Day) -> Bool) -> Day? {
    var (low, high) = (Day.numbers.lowerBound, Day.numbers.upperBound)
    guard holds(Day(unchecked: high)) else { return nil }
    while low < high {
      let middle = floorDivide(low + high, 2)
      if holds(Day(unchecked: middle)) { high = middle } else { low = middle + 1 }
    }
    return Day(unchecked: low)
  }
}
