/// How years before Christ are counted where they are written with a minus sign.
enum YearCount: String, CaseIterable, Sendable {
  /// -44 is 44 BC, and there is no year 0, as in tables of historians.
  case historical
  /// -44 is 45 BC, and 0 is 1 BC (ISO 8601-1:2019, section 4.3.2; XSD 1.1, section 3.3.7).
  case astronomical

  /// The astronomical year; nil for the year 0 of historians, which there is not.
  func astronomical(_ year: Int) -> Int? {
    switch self {
    case .astronomical: year
    case .historical: year > 0 ? year : year == 0 ? nil : year + 1
    }
  }

  /// What is said of a year 0 of historians.
  static let noYearZero = "there is no year 0 between 1 BC and AD 1; with years: astronomical in a mapping it is 1 BC"
}
