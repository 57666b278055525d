/// A date of the Extended Date/Time Format, levels 0 to 2 (Library of Congress, 2019; ISO 8601-2:2019, annex A).
///
/// A date that is not precise is one point in time in doubt: `1918` is some day of 1918, `[..1928]` some day until
/// the end of 1928. Only an interval (`1964/2008`) and an all-of set (`{1960,1961}`) have an extent.
///
/// What is read is printed again as it was, character for character. White space has no place in a date.
public struct EDTF: Hashable, Sendable {
  /// What kind of date it is, and its parts.
  public let value: Value

  /// The kinds of date. The rarer ones are indirect, which keeps a date small.
  public enum Value: Hashable, Sendable {
    /// One date: a year, season, month or day.
    case date(Date)
    /// A day with a time of day.
    indirect case dateTime(Date, ClockTime)
    /// An extent of time from a start to an end.
    indirect case interval(start: IntervalEnd, end: IntervalEnd)
    /// One of several dates: doubt about a point in time (`[..]`).
    case oneOf([Member])
    /// All of several dates (`{..}`).
    case allOf([Member])
  }

  /// The start or the end of an interval.
  public enum IntervalEnd: Hashable, Sendable {
    /// A date.
    case date(Date)
    /// `..`: there is none; the interval goes on without end.
    case open
    /// Nothing written: there is one but it is not known.
    case unknown
  }

  /// A member of a set.
  public enum Member: Hashable, Sendable {
    /// A date.
    case date(Date)
    /// `1670..1672`: these and all dates between.
    case range(Date, Date)
    /// `..1984`: this date and all before.
    case onOrBefore(Date)
    /// `1984..`: this date and all after.
    case onOrAfter(Date)
  }

  /// The datatype IRI of EDTF literals in RDF.
  public static let datatype = "http://id.loc.gov/datatypes/edtf/EDTF"

  /// The longest text that is read, in bytes of UTF-8.
  public static let longestText = 4096

  init(_ value: Value) { self.value = value }

  /// A date known to the day; years beyond four digits cannot be written with a day and give nil.
  public init?(_ day: Day) {
    let (year, month, number) = day.civil
    guard year.magnitude <= 9999 else { return nil }
    value = .date(
      Date(
        writtenYear: Year(isNegative: year < 0, digits: DigitPattern(minimum: abs(year), width: 4)),
        writtenMonth: DigitPattern(minimum: month, width: 2),
        writtenDay: DigitPattern(minimum: number, width: 2)))
  }

  /// Every date that it is made of, from left to right.
  public var dates: [Date] {
    switch value {
    case .date(let date), .dateTime(let date, _): [date]
    case .interval(let start, let end): [start, end].compactMap(\.date)
    case .oneOf(let members), .allOf(let members): members.flatMap(\.dates)
    }
  }

  /// The qualifiers that are written anywhere in it.
  public var qualifiers: Set<Qualifier> {
    dates.reduce(into: []) { $0.formUnion($1.qualifiers) }
  }

  /// True if `?` or `%` stands anywhere in it.
  public var isUncertain: Bool { qualifiers.contains(where: \.isUncertain) }

  /// True if `~` or `%` stands anywhere in it.
  public var isApproximate: Bool { qualifiers.contains(where: \.isApproximate) }
}

extension EDTF.IntervalEnd {
  /// The date, unless the end is open or unknown.
  public var date: EDTF.Date? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension EDTF.Member {
  /// The date or both dates of a range.
  public var dates: [EDTF.Date] {
    switch self {
    case .date(let date), .onOrBefore(let date), .onOrAfter(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }
}
