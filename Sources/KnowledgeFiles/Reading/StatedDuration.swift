/// A duration in the parts in which it is stated: 30 years and 196 days is not 31 years less 169 days.
struct StatedDuration: Hashable, Sendable {
  var years = 0
  var months = 0
  var weeks = 0
  var days = 0

  /// Takes parts.
  init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0) {
    (self.years, self.months, self.weeks, self.days) = (years, months, weeks, days)
  }

  /// Reads an ISO 8601 duration of whole years, months, weeks and days: `P30Y196D`.
  init?(iso text: String) {
    var rest = text[...]
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    for (unit, path) in [("Y", \StatedDuration.years), ("M", \.months), ("W", \.weeks), ("D", \.days)] {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard !digits.isEmpty else { break }
      guard rest.dropFirst(digits.count).first == Character(unit) else { continue }
      guard digits.count <= 9, let value = Int(digits) else { return nil }
      self[keyPath: path] = value
      rest = rest.dropFirst(digits.count + 1)
    }
    if !rest.isEmpty { return nil }
  }
}
