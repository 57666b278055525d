public import Chronology

/// A date that was read from an input, in EDTF at the precision that the input gives: a year stays a year.
public struct ImportedDate: Hashable, Sendable {
  /// The date as EDTF, such as `1953-03-05`, `1919-12`, `1850~`.
  public let edtf: String
  /// The first day that it may be; nil where there is none.
  public let earliest: Day?
  /// The last day that it may be; nil where there is none.
  public let latest: Day?

  /// A date of the calendar; nil where there is no such day.
  ///
  /// - Parameters:
  ///   - year: The astronomical year: 0 is 1 BC. Beyond four digits only a year alone can be written.
  ///   - month: 1 to 12; nil for a year alone.
  ///   - day: nil for a month or a year alone.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let first = Day(year: year, month: month ?? 1, day: day ?? 1), day == nil || month != nil else { return nil }
    var text = year < 0 ? "-" : ""
    if year.magnitude > 9999 {
      guard month == nil else { return nil }
      text = "Y" + text + String(year.magnitude)
    } else {
      let digits = String(year.magnitude)
      text += String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
    if let month { text += (month < 10 ? "-0" : "-") + String(month) }
    if let day { text += (day < 10 ? "-0" : "-") + String(day) }
    edtf = text
    earliest = first
    if day != nil {
      latest = first
    } else {
      let following = month.map { $0 == 12 ? (year + 1, 1) : (year, $0 + 1) } ?? (year + 1, 1)
      latest = Day(year: following.0, month: following.1, day: 1)?.advanced(by: -1)
    }
  }

  /// A date that is in EDTF already.
  ///
  /// - Throws: `EDTFError`
  public init(edtf text: String) throws(EDTFError) {
    let date = try EDTF(parsing: text)
    edtf = text
    earliest = date.earliest
    latest = date.latest
  }
}
