/// Maps days to a stretch of a drawing, and places the years that are marked.
struct TimelineScale {
  /// One marked year.
  struct Tick: Equatable {
    let year: Int
    let position: Double
  }

  /// The marked years, about `minimumGap` apart at least.
  private(set) var ticks: [Tick] = []
  /// The days that the stretch covers.
  private let days: ClosedRange<Int>
  private let origin: Double
  private let length: Double

  init(covering extent: ClosedRange<Int>, origin: Double, length: Double, minimumGap: Double) {
    self.origin = origin
    self.length = length
    days = extent
    ticks = Timeline.markedYears(in: extent, atMost: Int(length / minimumGap)).compactMap { year in
      guard let day = Timeline.firstDay(of: year), extent.contains(day) else { return nil }
      return Tick(year: year, position: position(of: day))
    }
  }

  /// Where a day lies.
  func position(of day: Int) -> Double {
    let whole = Double(days.upperBound - days.lowerBound)
    return origin + (whole > 0 ? Double(day - days.lowerBound) / whole : 0) * length
  }
}
