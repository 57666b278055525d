extension CalendarSpan {
  /// In which units the time between two days is told.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// "30 years, 6 months, 13 days".
    case yearsMonthsDays
    /// "30 years, 196 days": whole years first, then the days left over.
    case yearsDays
  }

  /// The span from one day to another, the last not counted: as many whole years as fit, in the first style then as
  /// many whole months, then the days left over. Added to the start it gives the end again.
  ///
  /// - Returns: nil if the end lies before the start, or more than ``largest`` years after it.
  public init?(from start: Day, to end: Day, in style: Style = .yearsMonthsDays) {
    guard start <= end else { return nil }
    let (first, last) = (start.civil, end.civil)
    var months = (last.year - first.year) * 12 + last.month - first.month
    if start.adding(months: months) > end { months -= 1 }
    let years = months / 12
    if style == .yearsDays { months = years * 12 }
    let days = end - start.adding(months: months)
    switch style {
    case .yearsMonthsDays: self.init(years: years, months: months % 12, days: days)
    case .yearsDays: self.init(years: years, days: days)
    }
  }
}
