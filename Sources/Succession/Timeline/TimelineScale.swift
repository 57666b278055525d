/// Maps days to a stretch of a drawing, and places the years that are marked.
struct TimelineScale {
  /// One marked year.
  struct Tick: Equatable {
    let year: Int
    let position: Double
  }

  /// The marked years, about `minimumGap` apart at least.
  private(set) var ticks: [Tick] = []
  /// The days that the stretch covers: whole steps of years around what is drawn.
  private let days: ClosedRange<Int>
  private let origin: Double
  private let length: Double

  init(covering extent: ClosedRange<Int>, origin: Double, length: Double, minimumGap: Double) {
    self.origin = origin
    self.length = length
    let years = Timeline.markedYears(around: extent, atMost: Int(length / minimumGap))
    let marked = years.compactMap { year in Timeline.firstDay(of: year).map { (year, $0) } }
    days = min(marked.first?.1 ?? .max, extent.lowerBound)...max(marked.last?.1 ?? .min, extent.upperBound)
    ticks = marked.map { Tick(year: $0.0, position: position(of: $0.1)) }
  }

  /// Where a day lies.
  func position(of day: Int) -> Double {
    let whole = Double(days.upperBound - days.lowerBound)
    return origin + (whole > 0 ? Double(day - days.lowerBound) / whole : 0) * length
  }
}
