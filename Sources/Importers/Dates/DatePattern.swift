/// A pattern of dates in figures and English names of months, as Unicode writes them (UTS 35, Date Format Patterns): `d.M.yyyy`, `MMMM d, yyyy`.
struct DatePattern: Hashable, Sendable {
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
      case ("y", 1), ("y", 4): parts.append(.year)
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

  /// The date that a text gives in this pattern, or nil.
  func date(_ text: String) -> ImportedDate? {
    var rest = Substring(text)
    var year: Int?
    var month: Int?
    var day: Int?
    for part in parts {
      switch part {
      case .year: year = Self.number(&rest, 4...4)
      case .month: month = Self.number(&rest, 1...2)
      case .monthName: month = Self.monthName(&rest)
      case .day: day = Self.number(&rest, 1...2)
      case .text(let text):
        guard rest.hasPrefix(text) else { return nil }
        rest = rest.dropFirst(text.count)
        continue
      }
    }
    guard rest.isEmpty, let year else { return nil }
    if parts.contains(.day), day == nil { return nil }
    if parts.contains(.month) || parts.contains(.monthName), month == nil { return nil }
    return ImportedDate(year: year, month: month, day: day)
  }

  private static func number(_ text: inout Substring, _ width: ClosedRange<Int>) -> Int? {
    let digits = text.prefix(width.upperBound).prefix { $0.isASCII && $0.isNumber }
    guard digits.count >= width.lowerBound else { return nil }
    text = text.dropFirst(digits.count)
    return Int(digits)
  }

  private static func monthName(_ text: inout Substring) -> Int? {
    let word = text.prefix { $0.isLetter || $0 == "." }
    guard let month = DatePattern.months[word.lowercased().filter { $0 != "." }] else { return nil }
    text = text.dropFirst(word.count)
    return month
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var months = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()
}
