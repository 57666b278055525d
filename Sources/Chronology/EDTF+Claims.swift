extension EDTF {
  /// The date that several claims about one point in time leave possible.
  ///
  /// A claim that holds all readings of another within its own is coarser, not contrary (1952 beside 1952-10), and is
  /// left out. If one claim remains it is the date; if several contradict each other, the date is the one-of set of
  /// all their readings, in order of time.
  ///
  /// - Returns: nil without a claim, or if one is an interval or an all-of set, which is no point in time.
  public static func reconciling(_ claims: [EDTF]) -> EDTF? {
    guard claims.allSatisfy(\.isPoint) else { return nil }
    let distinct = claims.enumerated().filter { index, claim in !claims[..<index].contains(claim) }.map(\.element)
    let narrowest = distinct.filter { claim in
      !distinct.contains { $0 != claim && $0.isWithin(claim) && !(claim.isWithin($0) && claim.precedes($0)) }
    }
    guard narrowest.count > 1 else { return narrowest.first }
    var members: [Member] = []
    for member in narrowest.flatMap(\.members) where !members.contains(member) { members.append(member) }
    return EDTF(.oneOf(ordered(members)))
  }

  /// True unless it is an interval or an all-of set.
  public var isPoint: Bool {
    switch value {
    case .date, .dateTime, .oneOf: true
    case .interval, .allOf: false
    }
  }

  /// True if each of its members lies within one of the other's.
  private func isWithin(_ other: EDTF) -> Bool {
    members.allSatisfy { inner in
      other.members.contains { outer in outer.days.intersection(inner.days) == inner.days }
    }
  }

  /// Of two claims with the same days, the one whose text comes first stands.
  private func precedes(_ other: EDTF) -> Bool { description < other.description }

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
