import Chronology

/// A date as most formats have it: a year, a month or a day of the proleptic Gregorian calendar, and with some a decade.
struct CalendarDate: Hashable, Sendable {
  /// How much of a date is known, the finest first.
  enum Precision: Int, Comparable, Sendable {
    case day, month, year, decade

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// As a message says it.
    var words: String {
      switch self {
      case .day: "day"
      case .month: "month"
      case .year: "year"
      case .decade: "decade"
      }
    }
  }

  /// The astronomical year, with 0 for 1 BC; of a decade its first.
  let year: Int
  let month: Int?
  let day: Int?
  let precision: Precision

  /// As ISO 8601 writes it, as far as it is known: `1953`, `1953-03`, `1953-03-05`; a decade by its first year.
  var iso8601: String {
    let digits = String(year.magnitude)
    var text = (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    for part in [month, day].compactMap(\.self) { text += (part < 10 ? "-0" : "-") + String(part) }
    return text
  }
}

extension CalendarDate {
  /// As EDTF writes it: a decade as `195X`.
  var edtf: String { precision == .decade ? iso8601.dropLast() + "X" : iso8601 }

  /// The date that an EDTF date is, without any doubt of its source; nil where it is a season, is marked as approximate or uncertain,
  /// or has unspecified digits other than those of a decade.
  init?(_ date: EDTF.Date) {
    guard date.qualifiers.isEmpty, date.season == nil else { return nil }
    if let year = date.year, year.magnitude <= 9999, !date.hasUnspecifiedDigits {
      guard date.writtenAsPlainYear else { return nil }
      (self.year, month, day) = (year, date.month, date.day)
      precision = date.day != nil ? .day : date.month != nil ? .month : .year
      return
    }
    // `195X`: the ten years from 1950.
    let text = date.description.utf8
    guard text.count == 4, text.last == UInt8(ascii: "X"),
      let decade = Int(String(decoding: text.dropLast(), as: UTF8.self)),
      decade >= 0
    else { return nil }
    (year, month, day, precision) = (decade * 10, nil, nil, .decade)
  }

  /// The finest month, year or decade that takes in all days from one to another.
  init?(from first: Day, to last: Day) {
    guard first.year.magnitude <= 9999, last.year.magnitude <= 9999 else { return nil }
    if first.year == last.year {
      let month = first.month == last.month ? first.month : nil
      let day = first == last ? first.day : nil
      self.init(
        year: first.year, month: month, day: day, precision: day != nil ? .day : month != nil ? .month : .year)
    } else if first.year >= 0, first.year / 10 == last.year / 10 {
      self.init(year: first.year / 10 * 10, month: nil, day: nil, precision: .decade)
    } else {
      return nil
    }
  }
}

extension EDTF.Date {
  /// Whether the year is four digits, and not a number with an exponent or with significant digits.
  fileprivate var writtenAsPlainYear: Bool { !description.utf8.contains { $0 > UInt8(ascii: "9") } }
}
