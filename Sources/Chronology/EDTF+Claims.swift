extension EDTF {
  /// True unless it is an interval or an all-of set.
  public var isPoint: Bool {
    switch value {
    case .date, .dateTime, .oneOf: true
    case .interval, .allOf: false
    }
  }

  /// True if this date says the same as another, more narrowly (1952-10 beside 1952): each reading of it lies within
  /// one of the other's, and not the other way round as well.
  ///
  /// - Complexity: O(*m* · *n*) for *m* and *n* readings.
  public func isNarrower(than other: EDTF) -> Bool { isWithin(other) && !other.isWithin(self) }

  private func isWithin(_ other: EDTF) -> Bool {
    let outer = other.possibilities
    return possibilities.allSatisfy { inner in outer.contains { $0.intersection(inner) == inner } }
  }

  /// The days of each member of a one-of set, or of the date as a whole.
  private var possibilities: [DayBounds] {
    if case .oneOf(let members) = value { members.map(\.days) } else { [days] }
  }

  /// The date that is one of several, such as what contradicting claims about one point in time leave possible: the
  /// one-of set of all their readings, in order of time. A time of day is left out.
  ///
  /// - Returns: nil without a date, if one is an interval or an all-of set, which is no point in time, or if the set
  ///   would be longer than ``longestText``.
  public init?(oneOf dates: [EDTF]) {
    guard !dates.isEmpty, dates.allSatisfy(\.isPoint) else { return nil }
    var distinct: Set<Member> = []
    self.init(.oneOf(EDTF.ordered(dates.flatMap(\.members).filter { distinct.insert($0).inserted })))
    if description.utf8.count > EDTF.longestText { return nil }
  }

  private var members: [Member] {
    switch value {
    case .date(let date), .dateTime(let date, _): [.date(date)]
    case .oneOf(let members): members
    case .interval, .allOf: []
    }
  }

  /// Members in order of time; of those open to one side only the widest, at the end where the format has it.
  private static func ordered(_ members: [Member]) -> [Member] {
    func key(_ member: Member) -> (Int, Int, String) {
      let days = member.days
      return (
        days.earliest?.number ?? Day.numbers.lowerBound - 1, days.latest?.number ?? Day.numbers.upperBound + 1,
        member.description
      )
    }
    let before = members.filter { $0.days.earliest == nil }.sorted { key($0) < key($1) }
    let after = members.filter { $0.days.latest == nil }.sorted { key($0) < key($1) }
    let middle = members.filter { $0.days.earliest != nil && $0.days.latest != nil }.sorted { key($0) < key($1) }
    return [before.last].compactMap { $0 } + middle + [after.first].compactMap { $0 }
  }
}
