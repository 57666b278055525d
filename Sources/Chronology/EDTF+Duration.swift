extension EDTF {
  /// How many days lie between its start and its end, the end day not counted: how long an interval or all-of set
  /// lasts; 0 for a date, which is a point in time.
  public var duration: DayCount {
    switch value {
    case .date, .dateTime, .oneOf: DayCount(0)
    case .interval, .allOf: DayCount(lasting: stretch.start.bounds, to: stretch.end.bounds) ?? DayCount(0)
    }
  }
}

extension DayCount {
  /// The days from one date to another, negative if the second lies before the first: over all readings of both.
  public init(from start: EDTF, to end: EDTF) {
    self.init(from: start.days, to: end.days)
  }

  /// The days that something lasted from one date to another: at least 0, over all readings of both; nil where the end
  /// certainly lies before the start.
  public init?(lasting start: EDTF, to end: EDTF) {
    self.init(lasting: start.days, to: end.days)
  }
}
