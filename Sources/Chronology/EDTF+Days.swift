extension EDTF {
  /// The first day that it may fall on or reach; nil if its start is open or unknown, or a set has no first member.
  public var earliest: Day? { days.earliest }

  /// The last day that it may fall on or reach; nil if its end is open or unknown, or a set has no last member.
  public var latest: Day? { days.latest }

  /// The days that it may fall on: for a point in time all possible days, for an extent all days it may reach.
  public var days: DayBounds {
    switch value {
    case .date(let date), .dateTime(let date, _):
      date.days
    case .interval(let start, let end):
      DayBounds(earliest: start.date?.days.earliest, latest: end.date?.days.latest)
    case .oneOf(let members), .allOf(let members):
      members.dropFirst().reduce(members.first?.days ?? .unbounded) { $0.union($1.days) }
    }
  }
}

extension EDTF.Member {
  /// The days that it may be or reaches.
  public var days: DayBounds {
    switch self {
    case .date(let date): date.days
    case .range(let first, let last): DayBounds(earliest: first.days.earliest, latest: last.days.latest)
    case .onOrBefore(let date): DayBounds(earliest: nil, latest: date.days.latest)
    case .onOrAfter(let date): DayBounds(earliest: date.days.earliest, latest: nil)
    }
  }
}
