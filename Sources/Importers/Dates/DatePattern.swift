/// A pattern of dates in figures and names of months, as Unicode writes them (UTS 35, Date Format Patterns): `d.M.yyyy`, `MMMM d, yyyy`.
struct DatePattern: Hashable, Sendable {
  /// What a text is in a pattern.
  enum Reading: Hashable, Sendable {
    /// Something else.
    case other
    /// A date.
    case date(ImportedDate)
    /// Of the right form, and no day that there is: why.
    case none(String)
  }

  private enum Part: Hashable, Sendable {
    case year
    case month
    case monthName
    case day
    case text(String)
  }

  private var parts: [Part] = []
  /// As it was written.
  let text: String

  /// Reads a pattern.
  ///
  /// - Returns: nil where it holds letters other than y, M and d, two-digit years, a part twice, or no year.
  init?(_ text: String) {
    self.text = text
    var rest = Substring(text)
    while let first = rest.first {
      let run = rest.prefix { $0 == first }
      rest = rest.dropFirst(run.count)
      switch (first, run.count) {
      case ("y", 4): parts.append(.year)
      case ("M", 1), ("M", 2): parts.append(.month)
      case ("M", 3), ("M", 4): parts.append(.monthName)
      case ("d", 1), ("d", 2): parts.append(.day)
      case _ where first.isLetter: return nil
      default: parts.append(.text(String(run)))
      }
    }
    let months = parts.count { $0 == .month || $0 == .monthName }
    let days = parts.count { $0 == .day }
    guard parts.count(where: { $0 == .year }) == 1, months <= 1, days <= months else { return nil }
  }

  /// What a text is in this pattern.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - years: How years before Christ are counted; with it years may have a sign and fewer figures.
  func reading(_ text: String, years: YearCount? = nil) -> Reading {
    var rest = Substring(text)
    var year: Int?
    var month: Int?
    var day: Int?
    for part in parts {
      switch part {
      case .year: year = Self.year(&rest, years)
      case .month: month = Self.number(&rest, 1...2)
      case .monthName: month = Self.monthName(&rest)
      case .day: day = Self.number(&rest, 1...2)
      case .text(let text):
        guard rest.hasPrefix(text) else { return .other }
        rest = rest.dropFirst(text.count)
        continue
      }
    }
    guard rest.isEmpty, let year else { return .other }
    if parts.contains(.day), day == nil { return .other }
    if parts.contains(.month) || parts.contains(.monthName), month == nil { return .other }
    guard let counted = years.map({ $0.astronomical(year) }) ?? year else { return .none(YearCount.noYearZero) }
    if let month, let reason = NoSuchDay.reason(year: counted, month: month, day: day) {
      return .none("\(reason); the pattern is \(self.text)")
    }
    return ImportedDate(year: counted, month: month, day: day).map { .date($0) } ?? .other
  }

  private static func year(_ text: inout Substring, _ years: YearCount?) -> Int? {
    guard years != nil else { return number(&text, 4...4) }
    let isNegative = text.first == "-" || text.first == "\u{2212}"
    if isNegative { text = text.dropFirst() }
    return number(&text, 1...4).map { isNegative ? -$0 : $0 }
  }

  private static func number(_ text: inout Substring, _ width: ClosedRange<Int>) -> Int? {
    let digits = text.prefix(width.upperBound).prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= width.lowerBound else { return nil }
    text = text.dropFirst(digits.count)
    return Int(digits)
  }

  private static func monthName(_ text: inout Substring) -> Int? {
    let word = text.prefix { $0.isLetter || $0 == "." }
    guard let month = MonthNames.month(word) else { return nil }
    text = text.dropFirst(word.count)
    return month
  }
}
