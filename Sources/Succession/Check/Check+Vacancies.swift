import Chronology
import OfficeHolding

extension Check {
  /// Times of at least one whole day in which certainly nobody held the office, between two rows of which both dates are said.
  static func vacancies(_ list: HolderList) -> [CheckFinding] {
    list.rows.indices.compactMap { place in
      let row = list.rows[place]
      guard let after = list.after(place), let end = row.end, let start = after.start else { return nil }
      let days = DayCount(from: end.days, to: start.days)
      // One day is the next day.
      guard let least = days.minimum, least > 1 else { return nil }
      return list.finding(
        .vacancy, at: row, "nobody held the office between \(row.words) and \(after.words): \(days)", others: [after],
        properties: ["end"], support: row.tenure.support(GS.end) + after.tenure.support(GS.start))
    }
  }
}
