import Chronology
import OfficeHolding

extension Check {
  /// Tenures that ended after the next one, or a later one, began; a shared day of handing over is none.
  static func overlaps(_ list: HolderList) -> [CheckFinding] {
    list.rows.indices.compactMap { overlap($0, list) } + furtherOverlaps(list)
  }

  private static func overlap(_ place: Int, _ list: HolderList) -> CheckFinding? {
    let row = list.rows[place]
    guard let after = list.after(place), let end = row.end, let start = after.start else { return nil }
    func finding(
      _ code: CheckFinding.Code, _ sentence: String, _ corrections: [CheckFinding.Correction] = []
    ) -> CheckFinding {
      list.finding(
        code, at: row, sentence, others: [after], properties: ["end"], corrections: corrections,
        support: row.tenure.support(GS.end) + after.tenure.support(GS.start))
    }
    if Audit.precedes(start, end) {
      let days = DayCount(from: start.days, to: end.days)
      return finding(.overlap, "\(row.words) ended \(days) after \(after.words) began")
    }
    guard isTooCoarse(end, start) else { return nil }
    return finding(
      .impreciseOverlap, "\(row.words) may have ended after \(after.words) began: \(end) against \(start)",
      correction(of: row, end, after, start))
  }

  /// Whether nobody can tell an order of two dates of which one is less precise than a month and the other more precise than it, or
  /// whose claims overlap.
  ///
  /// Dates of one precision are taken as a day of handing over when they are the same, as are a month and a day of it.
  private static func isTooCoarse(_ end: EDTF, _ start: EDTF) -> Bool {
    guard end.days.intersection(start.days) != nil else { return false }
    let (a, b) = (end.coarseness, start.coarseness)
    if let a, let b { return a != b && max(a, b) >= .year }
    // A set or an extent: in doubt unless it is the same.
    return end != start && DayCount(from: start.days, to: end.days).maximum.map { $0 > 0 } ?? true
  }

  /// The more precise of the two as the other, if one handed over to the other.
  private static func correction(
    of row: HolderList.Row, _ end: EDTF, _ after: HolderList.Row, _ start: EDTF
  ) -> [CheckFinding.Correction] {
    guard let a = end.coarseness, let b = start.coarseness else { return [] }
    let (coarse, property, from, to) =
      a > b ? (row, "end", end.description, start.description) : (after, "start", start.description, end.description)
    return [
      CheckFinding.Correction(
        subject: Named(coarse.tenure), property: property, from: from, to: to,
        reason: "if \(row.name) handed over to \(after.name)")
    ]
  }

  /// Tenures that certainly ended after one began that is not the next: of each row at most the one before it that lasted longest.
  private static func furtherOverlaps(_ list: HolderList) -> [CheckFinding] {
    var lasting: (row: HolderList.Row, end: EDTF, day: Day)?
    var found: [CheckFinding] = []
    for place in list.rows.indices {
      let row = list.rows[place]
      if let lasting, let start = row.start, Audit.precedes(start, lasting.end) {
        found.append(
          list.finding(
            .furtherOverlap, at: lasting.row,
            "\(lasting.row.words) ended \(DayCount(from: start.days, to: lasting.end.days)) after \(row.words) began, who is not next",
            others: [row], properties: ["end"],
            support: lasting.row.tenure.support(GS.end) + row.tenure.support(GS.start)))
      }
      // What is next before is not further off.
      guard let before = list.before(place), let end = before.end, let day = end.earliest else { continue }
      if lasting.map({ $0.day < day }) ?? true { lasting = (before, end, day) }
    }
    return found
  }
}

/// How coarse a date is.
private enum Coarseness: Int, Comparable {
  case day, month, year, decade, century

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension EDTF {
  /// How coarse a single date is; `nil` for sets, extents, seasons and what is unspecified in another way.
  fileprivate var coarseness: Coarseness? {
    guard case .date(let date) = value, date.season == nil else { return nil }
    if !date.hasUnspecifiedDigits {
      switch date.precision {
      case .day: return .day
      case .month: return .month
      case .year: return .year
      }
    }
    guard let days = days.earliest.flatMap({ first in days.latest.map { $0 - first } }) else { return nil }
    return days < 31 ? .month : days < 366 ? .year : days < 3_653 ? .decade : .century
  }
}
