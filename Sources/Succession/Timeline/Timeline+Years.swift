import Chronology

extension Timeline {
  /// Round years around a stretch of days, to mark on an axis: multiples of 1, 2, 5, 10, 20, 50… years.
  ///
  /// - Parameters:
  ///   - days: Day numbers since 1970-01-01.
  ///   - most: How many years there is room for; at least 2 are given.
  /// - Returns: Years in order with equal steps; the first not after the stretch, the last not before its end.
  public static func markedYears(around days: ClosedRange<Int>, atMost most: Int) -> [Int] {
    let first = Day(number: days.lowerBound)?.year ?? 0
    let last = (Day(number: days.upperBound)?.year ?? first) + 1
    var decade = 1
    while true {
      for step in [decade, 2 * decade, 5 * decade] {
        let from = floor(first, to: step)
        let to = max(from + step, -floor(-last, to: step))
        if (to - from) / step + 1 <= max(2, most) || step > last - first {
          return Array(stride(from: from, through: to, by: step))
        }
      }
      decade *= 10
    }
  }

  /// The day number of 1 January of a year, or nil outside the years that days lie in.
  public static func firstDay(of year: Int) -> Int? {
    Day(year: year, month: 1, day: 1)?.number
  }

  private static func floor(_ year: Int, to step: Int) -> Int {
    let remainder = year % step
    return year - (remainder < 0 ? remainder + step : remainder)
  }
}
