internal import Chronology

/// A date of Wikidata: a point in time, and how much of it is known (Wikibase data model, TimeValue).
struct WikibaseDate: Hashable {
  private var year: Int
  private var month: Int
  private var day: Int

  /// Reads an `xsd:dateTime` or `xsd:date` of XSD 1.1, whose year 0 is 1 BC, or the form that Wikibase keeps a date in that no calendar has
  /// (`+2012-02-31T00:00:00Z`), in which the year before 1 is -1.
  ///
  /// - Returns: nil where it is no date.
  init?(_ text: String) {
    var rest = text[...]
    let isRaw = rest.hasPrefix("+")
    let isNegative = rest.hasPrefix("-")
    if isRaw || isNegative { rest.removeFirst() }
    let date = rest.prefix { $0 != "T" }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count >= 4, parts.allSatisfy({ $0.utf8.count <= 16 && !$0.isEmpty }) else {
      return nil
    }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), month <= 12, day <= 31
    else { return nil }
    if isRaw, year == 0 { return nil }
    (self.year, self.month, self.day) = (isNegative ? -year : year, month, day)
  }

  /// The date in EDTF, as far as it is known.
  ///
  /// - Parameter precision: Of Wikibase: 11 a day, 10 a month, 9 a year, 8 a decade, 7 a century, 6 a millennium; finer ones are a day.
  /// - Returns: nil where there is no such day, or where it is known to no better than some thousands of years.
  func date(precision: Int) -> ImportedDate? {
    switch precision {
    case 11...14: ImportedDate(year: year, month: month, day: day)
    case 10: ImportedDate(year: year, month: month)
    case 9: ImportedDate(year: year)
    case 8: span(from: year >= 0 ? year / 10 * 10 : nil, years: 10)
    case 7: span(from: year > 0 ? (year - 1) / 100 * 100 : nil, years: 100)
    case 6: span(from: year > 0 ? (year - 1) / 1000 * 1000 : nil, years: 1000)
    default: nil
    }
  }

  /// The years of a decade, century or millennium: of the common era as `195X`, else as the set of the years that are counted so.
  private func span(from first: Int?, years: Int) -> ImportedDate? {
    let text: String
    if let first {
      guard first <= 9999 else { return nil }
      let digits = String(repeating: "0", count: 4 - "\(first)".utf8.count) + "\(first)"
      text = digits.dropLast("\(years)".utf8.count - 1) + String(repeating: "X", count: "\(years)".utf8.count - 1)
    } else {
      // 1 BC is the year 0; the decade of 199 BC is 190 to 199 BC, its century 101 to 200 BC.
      let before = 1 - year
      let start = years == 10 ? before / 10 * 10 : (before - 1) / years * years + 1
      guard let first = ImportedDate(year: 1 - (start + years - 1)), let last = ImportedDate(year: min(0, 1 - start)),
        before <= 9000
      else { return nil }
      text = "[\(first.edtf)..\(last.edtf)]"
    }
    do { return try ImportedDate(edtf: text) } catch { return nil }
  }
}
