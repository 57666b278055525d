/// A part of a year that stands in place of a month: seasons, quarters, quadrimesters and semesters.
///
/// 21 to 24 are level 1, the others level 2 ("Seasons" and "Sub-year groupings"). The format gives seasons no months;
/// here they are those of meteorology, in the northern hemisphere where none is named, and within the year that is
/// written: a season that crosses the end of its year is bounded by 31 December.
public enum Season: Int, Hashable, Sendable, CaseIterable {
  /// Spring, of no hemisphere.
  case spring = 21
  /// Summer, of no hemisphere.
  case summer, autumn, winter
  /// Spring of the northern hemisphere.
  case springNorthern, summerNorthern, autumnNorthern, winterNorthern
  /// Spring of the southern hemisphere.
  case springSouthern, summerSouthern, autumnSouthern, winterSouthern
  /// The first three months.
  case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
  /// The first four months.
  case firstQuadrimester, secondQuadrimester, thirdQuadrimester
  /// The first six months.
  case firstSemester, secondSemester

  /// The EDTF level that has it.
  public var level: Int { rawValue <= 24 ? 1 : 2 }

  /// Its first and last month within the year.
  public var months: ClosedRange<Int> {
    switch self {
    case .spring, .springNorthern, .autumnSouthern: 3...5
    case .summer, .summerNorthern, .winterSouthern: 6...8
    case .autumn, .autumnNorthern, .springSouthern: 9...11
    case .winter, .winterNorthern, .summerSouthern: 12...12
    case .firstQuarter: 1...3
    case .secondQuarter: 4...6
    case .thirdQuarter: 7...9
    case .fourthQuarter: 10...12
    case .firstQuadrimester: 1...4
    case .secondQuadrimester: 5...8
    case .thirdQuadrimester: 9...12
    case .firstSemester: 1...6
    case .secondSemester: 7...12
    }
  }
}
