/// A length of time in years, months, weeks and days of the calendar, such as "30 years, 196 days".
///
/// It remembers which units are stated: `P9M` is nine months to the month, `P9M0D` nine months to the day.
public struct CalendarSpan: Hashable, Sendable {
  /// A unit of the calendar.
  public enum Unit: Int, Hashable, Sendable, CaseIterable {
    /// Calendar years.
    case years
    /// Calendar months.
    case months
    /// Weeks of seven days.
    case weeks
    /// Days.
    case days
  }

  /// The largest number of one unit.
  public static let largest = 999_999_999

  private var amounts: [Int?]

  /// A span of the units that are given; nil if none is, or if one is negative or beyond ``largest``.
  public init?(years: Int? = nil, months: Int? = nil, weeks: Int? = nil, days: Int? = nil) {
    self.init(amounts: [years, months, weeks, days])
  }

  init?(amounts: [Int?]) {
    let given = amounts.compactMap { $0 }
    guard !given.isEmpty, given.allSatisfy({ 0...CalendarSpan.largest ~= $0 }) else { return nil }
    self.amounts = amounts
  }

  /// The number of a unit, or nil if the unit is not stated.
  public subscript(unit: Unit) -> Int? { amounts[unit.rawValue] }

  /// The years; 0 if they are not stated.
  public var years: Int { self[.years] ?? 0 }
  /// The months beside the years; 0 if they are not stated.
  public var months: Int { self[.months] ?? 0 }
  /// The weeks; 0 if they are not stated.
  public var weeks: Int { self[.weeks] ?? 0 }
  /// The days beside the larger units; 0 if they are not stated.
  public var days: Int { self[.days] ?? 0 }

  /// The smallest unit that is stated: the precision of the span.
  public var smallestUnit: Unit { Unit.allCases.last { self[$0] != nil } ?? .days }

  /// The same with one more of the smallest unit: the first span that would not be called this one.
  var successor: CalendarSpan {
    var next = self
    next.amounts[smallestUnit.rawValue] = (self[smallestUnit] ?? 0) + 1
    return next
  }

  /// The day that lies this span after another: years and months first, then weeks and days.
  ///
  /// A day that the month reached does not have becomes its last: a month after 31 January is 28 or 29 February.
  /// - Returns: The day, or nil outside ``Day/years``.
  public func end(from start: Day) -> Day? {
    Day(number: unboundedEnd(from: start).number)
  }

  /// The same, not held to ``Day/years``. It never lies earlier for a later start.
  func unboundedEnd(from start: Day) -> Day {
    Day(unchecked: start.adding(months: years * 12 + months).number + weeks * 7 + days)
  }
}

extension CalendarSpan: CustomStringConvertible {
  /// The span in words: `30 years, 196 days`.
  public var description: String {
    Unit.allCases.compactMap { unit in
      self[unit].map { "\($0) \($0 == 1 ? String("\(unit)".dropLast()) : "\(unit)")" }
    }.joined(separator: ", ")
  }
}
