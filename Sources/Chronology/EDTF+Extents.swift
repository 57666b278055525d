extension EDTF {
  /// The date in time, one extent for each reading: a point in doubt, or the stretch of an interval or all-of set.
  public var extents: [Extent] {
    readings.map { reading in
      switch reading.value {
      case .date, .dateTime, .oneOf: Extent(point: reading.days, named: reading.description)
      case .interval, .allOf: reading.stretch
      }
    }
  }

  /// The stretches that the date names, one for each reading: `1918` is the whole year, from 1 January to 31 December.
  ///
  /// This is how something can lie *during* a date.
  public var periods: [Extent] { readings.map(\.stretch) }

  /// The stretch of the date as it is written.
  var stretch: Extent {
    let name = description
    switch value {
    case .date(let date), .dateTime(let date, _):
      let (start, end) = date.unit
      return Extent(from: .within(start), to: .within(end), named: name)
    case .interval(let start, let end):
      return Extent(from: start.extentEnd, to: end.extentEnd, named: name)
    case .oneOf(let members):
      let units = members.map(\.unit)
      return Extent(
        from: .within(units.dropFirst().reduce(units.first?.start ?? .unbounded) { $0.union($1.start) }),
        to: .within(units.dropFirst().reduce(units.first?.end ?? .unbounded) { $0.union($1.end) }), named: name)
    case .allOf(let members):
      let parts = members.map(\.stretch)
      return Extent(
        from: joined(parts.map(\.start), by: min), to: joined(parts.map(\.end), by: max), named: name,
        hasGaps: haveGaps(members))
    }
  }

  /// The first of the starts or the last of the ends; open if one of them is.
  private func joined(_ ends: [Extent.End], by pick: (Day, Day) -> Day) -> Extent.End {
    var bounds: [DayBounds] = []
    for end in ends {
      guard case .within(let days) = end else { return .open }
      bounds.append(days)
    }
    return .within(
      bounds.dropFirst().reduce(bounds.first ?? .unbounded) { all, next in
        DayBounds(
          earliest: merge(all.earliest, next.earliest, by: pick), latest: merge(all.latest, next.latest, by: pick))
      })
  }

  /// True unless the days of the members, in order, follow each other without a gap; of several members that are in doubt
  /// themselves, it is not known.
  private func haveGaps(_ members: [Member]) -> Bool {
    if members.count > 1, members.contains(where: { $0.dates.contains(where: \.isInDoubt) }) { return true }
    let least = Day.numbers.lowerBound
    let ordered = members.map(\.days).sorted { ($0.earliest?.number ?? least) < ($1.earliest?.number ?? least) }
    var reached = ordered.first?.latest
    for bounds in ordered.dropFirst() {
      guard let last = reached, let next = bounds.earliest else { return false }
      if next.number > last.number + 1 { return true }
      reached = merge(last, bounds.latest, by: max)
    }
    return false
  }
}

extension EDTF.IntervalEnd {
  fileprivate var extentEnd: Extent.End {
    switch self {
    case .date(let date): .within(date.days)
    case .open: .open
    case .unknown: .within(.unbounded)
    }
  }
}

extension EDTF.Member {
  /// The first and the last day of the year, month or day that it may be.
  fileprivate var unit: (start: DayBounds, end: DayBounds) {
    switch self {
    case .date(let date):
      return date.unit
    case .range(let first, let last):
      let (low, high) = (first.unit, last.unit)
      return (low.start.union(high.start), low.end.union(high.end))
    case .onOrBefore(let date):
      let (start, end) = date.unit
      return (DayBounds(earliest: nil, latest: start.latest), DayBounds(earliest: nil, latest: end.latest))
    case .onOrAfter(let date):
      let (start, end) = date.unit
      return (DayBounds(earliest: start.earliest, latest: nil), DayBounds(earliest: end.earliest, latest: nil))
    }
  }
}

extension EDTF.Member {
  /// The first and the last day of all that it names, as a member of an all-of set.
  fileprivate var stretch: (start: Extent.End, end: Extent.End) {
    switch self {
    case .date(let date): (.within(date.unit.start), .within(date.unit.end))
    case .range(let first, let last): (.within(first.unit.start), .within(last.unit.end))
    case .onOrBefore(let date): (.open, .within(date.unit.end))
    case .onOrAfter(let date): (.within(date.unit.start), .open)
    }
  }
}

extension EDTF.Date {
  /// True if it may be one of several years, months or days of its precision.
  fileprivate var isInDoubt: Bool { unit.start.day == nil }

  /// The first and the last day of the year, season, month or day that it names; bounds where digits are unspecified.
  fileprivate var unit: (start: DayBounds, end: DayBounds) {
    let bounds = days
    return (
      DayBounds(earliest: bounds.earliest, latest: bounds.latest.map { limits(around: $0).first }),
      DayBounds(earliest: bounds.earliest.map { limits(around: $0).last }, latest: bounds.latest)
    )
  }

  /// The unit of this date's precision in which a day lies.
  private func limits(around day: Day) -> (first: Day, last: Day) {
    let (year, month, _) = day.civil
    let months =
      switch precision {
      case .year: 1...12
      case .month: season?.months ?? month...month
      case .day: 0...0
      }
    guard precision != .day,
      let first = Day(year: year, month: months.lowerBound, day: 1),
      let last = Day(
        year: year, month: months.upperBound, day: Day.daysIn(month: months.upperBound, of: year))
    else { return (day, day) }
    return (first, last)
  }
}
