import Chronology

/// Maps days to a stretch of a drawing, and chooses the years that are marked.
struct TimelineScale {
  /// One marked year.
  struct Tick: Equatable {
    let year: Int
    let position: Double
  }

  /// The days that the stretch covers: whole steps of years around what is drawn.
  let days: ClosedRange<Int>
  /// Where the stretch begins and how long it is.
  let origin: Double
  let length: Double
  /// The marked years, at least `minimumGap` apart.
  let ticks: [Tick]

  /// Covers the days with whole steps of 1, 2, 5, 10, 20, 50… years so that marks are at least `minimumGap` apart.
  init(covering extent: ClosedRange<Int>, origin: Double, length: Double, minimumGap: Double) {
    let first = Day(number: extent.lowerBound)?.year ?? 0
    let last = (Day(number: extent.upperBound)?.year ?? 0) + 1
    let most = max(2, Int(length / minimumGap))
    var step = 1
    var factors = [2, 5, 10].makeIterator()
    var decade = 1
    while (last - first) / step + 2 > most {
      if let factor = factors.next() {
        step = decade * factor
      } else {
        decade *= 10
        factors = [2, 5, 10].makeIterator()
      }
    }
    let from = Self.floor(first, to: step)
    let to = max(from + step, -Self.floor(-last, to: step))
    let start = Self.firstDay(of: from) ?? extent.lowerBound
    let end = Self.firstDay(of: to) ?? extent.upperBound
    days = min(start, extent.lowerBound)...max(end, extent.upperBound)
    self.origin = origin
    self.length = length
    var ticks: [Tick] = []
    for year in stride(from: from, through: to, by: step) {
      guard let day = Self.firstDay(of: year) else { continue }
      ticks.append(Tick(year: year, position: Self.position(of: day, in: days, origin, length)))
    }
    self.ticks = ticks
  }

  /// Where a day lies.
  func position(of day: Int) -> Double {
    Self.position(of: day, in: days, origin, length)
  }

  private static func position(of day: Int, in days: ClosedRange<Int>, _ origin: Double, _ length: Double) -> Double {
    let whole = Double(days.upperBound - days.lowerBound)
    return origin + (whole > 0 ? Double(day - days.lowerBound) / whole : 0) * length
  }

  private static func firstDay(of year: Int) -> Int? {
    Day(year: year, month: 1, day: 1)?.number
  }

  private static func floor(_ year: Int, to step: Int) -> Int {
    let remainder = year % step
    return year - (remainder < 0 ? remainder + step : remainder)
  }
}
