import Chronology
public import OfficeHolding

/// What lies between two tenures: a vacancy, nothing, or an overlap.
public struct Junction: Codable, Sendable, Hashable {
  /// One reading of conflicting dates.
  public struct Reading: Codable, Sendable, Hashable {
    /// The end of the earlier tenure, in EDTF.
    public let end: String
    /// The start of the later tenure, in EDTF.
    public let start: String
    /// Next start minus end, in days, at least; `nil` without a bound.
    public let minimum: Int?
    /// Next start minus end, in days, at most; `nil` without a bound.
    public let maximum: Int?
  }

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
  /// Next start minus end, in days, at least: 1 is adjacent days, 0 none, less than 0 an overlap; `nil` when not known.
  public let minimum: Int?
  /// Next start minus end, in days, at most; `nil` when not known.
  public let maximum: Int?
  /// The least number of days if the later holder came only after the earlier had gone; `nil` where the order of the
  /// dates is not in doubt.
  public let minimumInOrder: Int?
  /// The length by each reading of conflicting dates.
  public let readings: [Reading]
  /// Whether there was a day between the two on which neither held: adjacent days leave none.
  public let isVacancy: Answer
  /// Whether both held at once, beyond the day of handing over.
  public let isOverlap: Answer
  /// `vacant` or `noOffice`, where there may have been a day between; `otherTitle` where only one title is asked about and
  /// the office was held in that time under another.
  public let kind: String?
  /// What supports the two dates.
  public let support: [Support]

  /// What lies between a tenure and a later one.
  ///
  /// - Parameter skipsOthers: Whether other tenures of the same lineage lie between.
  public init(_ earlier: Tenure, _ later: Tenure, skipsOthers: Bool = false) {
    after = Named(earlier)
    outgoing = earlier.holders.map { Named($0) }
    before = Named(later)
    incoming = later.holders.map { Named($0) }
    end = earlier.end.map(DateValue.init)
    start = later.start.map(DateValue.init)
    let gap = DayCount(from: earlier.endDays, to: later.startDays)
    minimum = gap.minimum
    maximum = gap.maximum
    if let least = gap.minimum, let most = gap.maximum, least < 0, most >= 0 {
      minimumInOrder = 0
    } else {
      minimumInOrder = nil
    }
    if let end = earlier.end, let start = later.start, end.readings.count * start.readings.count > 1 {
      readings = EDTF.readings(start: end, end: start).map { pair in
        let days = DayCount(from: pair.start.days, to: pair.end.days)
        return Reading(
          end: pair.start.description, start: pair.end.description, minimum: days.minimum, maximum: days.maximum)
      }
    } else {
      readings = []
    }
    let dates = "\(earlier.end?.description ?? "no end stated") to \(later.start?.description ?? "no start stated")"
    isVacancy = Self.answer(gap, dates, from: 2)
    isOverlap = Self.answer(gap, dates, upTo: -1)
    kind = skipsOthers ? "otherTitle" : Interregnum(between: earlier, and: later)?.kind.rawValue
    support = earlier.support(GS.end, GS.endCause) + later.support(GS.start, GS.startCause)
  }

  /// The numbers of days that are possible, in words: `2`, `149 or 333`, `-15 to 15`.
  public var days: String {
    let exact = readings.compactMap { $0.minimum == $0.maximum ? $0.minimum : nil }
    if exact.count > 1, exact.count == readings.count {
      return Set(exact).sorted().map(String.init).joined(separator: " or ")
    }
    switch (minimum, maximum) {
    case (let least?, let most?): return least == most ? "\(least)" : "\(least) to \(most)"
    case (let least?, nil): return "at least \(least)"
    case (nil, let most?): return "at most \(most)"
    case (nil, nil): return "unknown"
    }
  }

  private static func answer(_ gap: DayCount, _ dates: String, from least: Int) -> Answer {
    if let minimum = gap.minimum, minimum >= least { return Answer(.yes, because: "\(dates) is \(gap)") }
    if let maximum = gap.maximum, maximum < least { return Answer(.no, because: "\(dates) is \(gap)") }
    return Answer(.undecidable, because: "\(dates) may be \(gap)")
  }

  private static func answer(_ gap: DayCount, _ dates: String, upTo most: Int) -> Answer {
    if let maximum = gap.maximum, maximum <= most { return Answer(.yes, because: "\(dates) is \(gap)") }
    if let minimum = gap.minimum, minimum > most { return Answer(.no, because: "\(dates) is \(gap)") }
    return Answer(.undecidable, because: "\(dates) may be \(gap)")
  }
}
