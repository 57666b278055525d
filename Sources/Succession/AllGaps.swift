public import Chronology
public import OfficeHolding

/// The vacancies of every office, certain and possible, with how many junctions of each kind it has.
///
/// The counts are those that ``Gaps`` gives for one office.
public struct AllGaps: Codable, Sendable {
  /// A time in which nobody held an office, certainly or perhaps.
  public struct Vacancy: Codable, Sendable, Hashable {
    /// The tenure that ended.
    public let after: Named
    /// Who held it.
    public let outgoing: [Named]
    /// The tenure that began.
    public let before: Named
    /// Who held it.
    public let incoming: [Named]
    /// The end of the earlier tenure.
    public let end: DateValue?
    /// The start of the later tenure.
    public let start: DateValue?
    /// Next start minus end, in days, at least; `nil` when not known.
    public let minimum: Int?
    /// Next start minus end, in days, at most; `nil` when not known.
    public let maximum: Int?
    /// `yes` where there was certainly a day between, else `undecidable`.
    public let certainty: Certainty
  }

  /// One office.
  public struct Office: Codable, Sendable, Hashable {
    /// The office or role.
    public let office: Named
    /// How many of its junctions are of each kind.
    public let counts: Gaps.Counts
    /// Its vacancies in the order of time, certain and possible.
    public let vacancies: [Vacancy]
  }

  /// The offices with junctions of any kind, in the order of their nodes.
  public let offices: [Office]
  /// How many junctions of all offices are of each kind.
  public let counts: Gaps.Counts

  /// Finds the vacancies of every office.
  ///
  /// - Complexity: O(n) for n tenures, and the names and dates of the vacancies.
  public init(in knowledge: KnowledgeBase) {
    let gaps = knowledge.gapsOfAllOffices()
    counts = Gaps.Counts(gaps.gaps[...])
    offices = gaps.offices.indices.compactMap { place in
      let own = gaps.gaps(at: place)
      guard !own.isEmpty else { return nil }
      return Office(
        office: Named(AnyThing(gaps.offices[place], in: knowledge)), counts: Gaps.Counts(own),
        vacancies: own.compactMap { Vacancy($0, in: knowledge) })
    }
  }
}

extension AllGaps.Vacancy {
  /// - Returns: `nil` where there was certainly no day between, or nothing is known.
  fileprivate init?(_ gap: OfficeGaps.Gap, in knowledge: KnowledgeBase) {
    guard gap.isVacancy != .no, !gap.isUnknown else { return nil }
    let (earlier, later) = (Tenure(gap.after, in: knowledge), Tenure(gap.before, in: knowledge))
    after = Named(earlier)
    outgoing = earlier.holders.map { Named($0) }
    before = Named(later)
    incoming = later.holders.map { Named($0) }
    end = earlier.end.map(DateValue.init)
    start = later.start.map(DateValue.init)
    minimum = gap.days.minimum
    maximum = gap.days.maximum
    certainty = gap.isVacancy
  }
}

extension Gaps.Counts {
  /// How many gaps are of each kind.
  init(_ gaps: ArraySlice<OfficeGaps.Gap>) {
    vacancies = gaps.count { $0.isVacancy == .yes }
    overlaps = gaps.count { $0.isOverlap == .yes }
    sameDay = gaps.count { $0.days.exact == 0 }
    nextDay = gaps.count { $0.days.exact == 1 }
    unknown = gaps.count { $0.isUnknown }
    possibleVacancies = gaps.count { $0.isVacancy == .undecidable && !$0.isUnknown }
    possibleOverlaps = gaps.count { $0.isOverlap == .undecidable && !$0.isUnknown }
  }
}
