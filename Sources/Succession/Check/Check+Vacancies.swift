import Chronology
import OfficeHolding

extension Check {
  /// Times of at least one whole day in which certainly nobody held the office, between two rows of which both dates are said.
  static func vacancies(_ list: HolderList) -> [CheckFinding] {
    successionPairs(list.rows, endDays: \.endDays).compactMap { row, after in
      guard let end = row.end, let start = after.start else { return nil }
      let days = DayCount(from: end.days, to: start.days)
      guard let least = days.minimum, least >= 2 else { return nil }
      return list.finding(
        .vacancy, at: row, "nobody held the office between \(row.words) and \(after.words): \(days)", others: [after],
        properties: ["end"], support: row.tenure.support(GS.end) + after.tenure.support(GS.start))
    }
  }
}
