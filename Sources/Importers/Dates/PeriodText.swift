/// Two dates in one value: `1958–1969`, `1958-69`, `3.4.1901 - 5.1905`, `from 1901 to 1905`, `seit 1990`, `* 1850 † 1910`.
enum PeriodText {
  /// The texts of both dates, either empty where it is not there; nil where nothing stands between two dates.
  static func ends(of text: String) -> (start: String, end: String)? {
    var text = trimmed(text[...])
    while let first = text.first, let last = text.last, ["()", "[]"].contains("\(first)\(last)"), text.count > 2 {
      text = trimmed(text.dropFirst().dropLast())
    }
    let folded = MonthNames.folded(text)
    // Folding keeps the length of almost all texts; of others the words are not looked at.
    let hasWords = folded.count == text.count
    if let parts = atDash(text) { return parts }
    if hasWords {
      for (word, isEnd) in sides where folded.hasPrefix(word) && !betweens.contains(where: { folded.contains($0) }) {
        let rest = String(trimmed(text.dropFirst(word.count)))
        return isEnd ? ("", rest) : (rest, "")
      }
      for word in betweens {
        guard let range = folded.firstRange(of: word) else { continue }
        let before = folded.distance(from: folded.startIndex, to: range.lowerBound)
        let after = folded.distance(from: folded.startIndex, to: range.upperBound)
        return (withoutLead(text.prefix(before)), String(trimmed(text.dropFirst(after))))
      }
    }
    return atHyphen(text)
  }

  /// At a dash, a sign of death, or a hyphen with spaces around it.
  private static func atDash(_ text: Substring) -> (start: String, end: String)? {
    for mark in ["\u{2013}", "\u{2014}", "\u{2012}", "\u{2015}", "†", " - ", "--"] {
      // In -0509--0027 the second hyphen is a sign, as the first is.
      if mark == "--", text.first == "-" { continue }
      guard let range = text.firstRange(of: mark) else { continue }
      var (start, end) = (trimmed(text[..<range.lowerBound]), trimmed(text[range.upperBound...]))
      if mark == "†" {
        while let last = start.last, ",;-/*".contains(last) || last.isWhitespace { start = start.dropLast() }
        if start.first == "*" { start = trimmed(start.dropFirst()) }
      }
      return (withEra(of: end, withoutLead(start)), whole(end, after: start))
    }
    return nil
  }

  /// At the hyphen in the middle: `1958-1969`, `1958-01-02-1969-03-04`; a hyphen at the beginning or behind another is a sign.
  private static func atHyphen(_ text: Substring) -> (start: String, end: String)? {
    let hyphens = text.indices.filter {
      text[$0] == "-" && $0 != text.startIndex && text[text.index(before: $0)] != "-"
    }
    guard hyphens.count % 2 == 1 else { return nil }
    let middle = hyphens[hyphens.count / 2]
    let (start, end) = (trimmed(text[..<middle]), trimmed(text[text.index(after: middle)...]))
    // 1958-06 is a month.
    if start.utf8.count == 4, end.utf8.count == 2, let number = Int(end), number <= 12, whole(end, after: start) == end
    {
      return nil
    }
    return (withEra(of: end, withoutLead(start)), whole(end, after: start))
  }

  /// `100` before `44 BC` is 100 BC: years before Christ go down, and one word serves both.
  private static func withEra(of end: Substring, _ start: String) -> String {
    guard let last = end.lastIndex(where: \.isNumber), let first = Int(start), first >= 0 else { return start }
    let (year, era) = (end[...last], end[end.index(after: last)...])
    guard let second = Int(year), first >= second, case .date(let date) = WrittenDate.read(start + era, years: nil),
      date.edtf.hasPrefix("-")
    else { return start }
    return start + era
  }

  /// `69` behind `1958` is 1969.
  private static func whole(_ end: Substring, after start: Substring) -> String {
    guard end.utf8.count == 2, let year = Int(end), start.utf8.count == 4, let first = Int(start), first > 0,
      year > first % 100
    else { return String(end) }
    return String(start.prefix(2) + end)
  }

  private static func withoutLead(_ text: Substring) -> String {
    for word in leads where text.lowercased().hasPrefix(word) { return String(trimmed(text.dropFirst(word.count))) }
    return String(trimmed(text))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return text
  }

  /// What stands before the one date of a period that has no other end, and whether it is the end.
  private static let sides: [(word: String, isEnd: Bool)] = [
    ("since ", false), ("from ", false), ("seit ", false), ("ab ", false), ("depuis ", false), ("desde ", false),
    ("dal ", false), ("until ", true), ("to ", true), ("bis ", true), ("jusqu'en ", true), ("hasta ", true),
    ("до ", true),
    ("fino al ", true), ("с ", false), ("b. ", false), ("d. ", true), ("* ", false), ("*", false),
  ]
  private static let betweens = [
    " to ", " until ", " till ", " through ", " bis ", " au ", " jusqu'en ", " a ", " hasta ", " al ", " по ", " до ",
  ]
  private static let leads = ["from ", "von ", "vom ", "du ", "de ", "del ", "dal ", "с ", "*", "b. "]
}
