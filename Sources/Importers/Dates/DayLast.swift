/// A date of three figures with the year last: `03.04.1922`, `31/12/1908`, `12/31/1908`.
///
/// With full stops the day is first, where that is a day; with other marks it is taken as it must be, where only one order is a day.
enum DayLast {
  /// What a text says, or nil where it is no such date.
  static func read(_ text: String) -> DateText? {
    let bytes = Array(text.utf8)
    guard 6...12 ~= bytes.count, let mark = bytes.first(where: { "./- ".utf8.contains($0) }) else { return nil }
    let isSpaced = mark != 0x20
    let parts = bytes.split(separator: mark, omittingEmptySubsequences: false).map { part in
      isSpaced ? part.drop { $0 == 0x20 } : part
    }
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { 48...57 ~= $0 } }),
      parts[0].count <= 2, parts[1].count <= 2
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 48) } }
    if parts[2].count == 2 { return .unparsed("a year of two figures does not tell its century") }
    guard parts[2].count == 4 else { return nil }
    let dayFirst = ImportedDate(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = ImportedDate(year: numbers[2], month: numbers[0], day: numbers[1])
    switch (dayFirst, monthFirst) {
    case (let date?, _) where mark == UInt8(ascii: ".") || monthFirst == date: return .date(date)
    case (let date?, nil), (nil, let date?): return .date(date)
    case (nil, nil):
      let isMonthFirst = numbers[1] > 12 && numbers[0] <= 12
      return .unparsed(
        NoSuchDay.reason(
          year: numbers[2], month: numbers[isMonthFirst ? 0 : 1], day: numbers[isMonthFirst ? 1 : 0])
          ?? "there is no such day")
    case (.some, .some):
      return .unparsed("day and month cannot be told apart; give the pattern in a mapping, such as dates: d/M/yyyy")
    }
  }
}
