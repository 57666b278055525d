import Chronology

extension Timeline {
  /// Round years within a stretch of days, to mark on an axis: multiples of 1, 2, 5, 10, 20, 50… years.
  ///
  /// - Parameters:
  ///   - days: Day numbers since 1970-01-01.
  ///   - most: How many years there is room for, at least 1.
  /// - Returns: Years in order with equal steps, each with at least one day in the stretch.
  public static func markedYears(in days: ClosedRange<Int>, atMost most: Int) -> [Int] {
    let first = Day(number: days.lowerBound)?.year ?? 0
    let last = max(first, Day(number: days.upperBound)?.year ?? first)
    var decade = 1
    while true {
      for step in [decade, 2 * decade, 5 * decade] {
        let start = firstMultiple(of: step, notBefore: first)
        if start > last || (last - start) / step < max(1, most) {
          return Array(stride(from: start, through: last, by: step))
        }
      }
      decade *= 10
    }
  }

  /// The day number of 1 January of a year, or nil outside the years that days lie in.
  public static func firstDay(of year: Int) -> Int? {
    Day(year: year, month: 1, day: 1)?.number
  }

  private static func firstMultiple(of step: Int, notBefore year: Int) -> Int {
    let remainder = year % step
    return remainder == 0 ? year : year - remainder + (remainder > 0 ? step : 0)
  }
}
