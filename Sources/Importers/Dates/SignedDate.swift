/// A date of figures whose year has a sign: `-44`, `−0043-03-15`, `+0014`; also figures of too few places, where they are years.
enum SignedDate {
  /// What a text says, or nil where it is no such date.
  static func read(_ text: String, years: YearCount?) -> DateText? {
    var rest = text[...]
    let mark = rest.last.flatMap { "?~%".contains($0) ? String($0) : nil } ?? ""
    rest = rest.dropLast(mark.count)
    let isNegative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
    let isSigned = isNegative || rest.hasPrefix("+")
    if isSigned { rest = rest.dropFirst() }
    let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard 1...3 ~= parts.count, isSigned || years != nil, let year = number(parts[0], 1...4),
      parts.count < 2 || number(parts[1], 2...2) != nil, parts.count < 3 || number(parts[2], 2...2) != nil
    else { return nil }
    let signed = isNegative ? -year : year
    // As EDTF has it, where nobody says otherwise.
    if years == nil, isNegative, parts[0].utf8.count < 4 {
      return .unparsed(
        "years: historical in a mapping reads \(signed) as \(year) BC, and years: astronomical as \(year + 1) BC")
    }
    guard let counted = (years ?? .astronomical).astronomical(signed) else { return .unparsed(YearCount.noYearZero) }
    let month = parts.count > 1 ? number(parts[1], 2...2) : nil
    let day = parts.count > 2 ? number(parts[2], 2...2) : nil
    if let month, let reason = NoSuchDay.reason(year: counted, month: month, day: day) { return .unparsed(reason) }
    guard let date = ImportedDate(year: counted, month: month, day: day) else { return nil }
    do { return .date(mark.isEmpty ? date : try ImportedDate(edtf: date.edtf + mark)) } catch { return nil }
  }

  /// Whether a date in EDTF has a year with a sign within it.
  static func isWithin(_ edtf: String) -> Bool {
    var previous: Character = "["
    for character in edtf {
      if character == "-", "[{./,".contains(previous) { return true }
      previous = character
    }
    return false
  }

  private static func number(_ text: Substring, _ figures: ClosedRange<Int>) -> Int? {
    guard figures ~= text.utf8.count, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    return Int(text)
  }
}
