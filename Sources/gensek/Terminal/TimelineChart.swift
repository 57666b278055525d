import Succession

/// A timeline in characters: `█` certainly held, `░` perhaps, `·` without a holder.
///
///                  1920      1930
///     Molotov        █                 1921-03-16 to 1922-04-03, 383 days
struct TimelineChart {
  private let timeline: Timeline
  private let columns: Int
  private let extent: ClosedRange<Int>

  /// - Parameters:
  ///   - timeline: What is drawn.
  ///   - width: The columns of the terminal; nil where lines have no end.
  init(_ timeline: Timeline, width: Int?) {
    self.timeline = timeline
    extent = timeline.extent ?? 0...0
    let names = timeline.rows.reduce(0) { max($0, displayWidth(of: $1.label)) }
    columns = max(20, min(60, (width ?? 120) - names - 46))
  }

  /// The rows, with a heading for each office.
  var table: Table {
    var table = Table(.init(""), .init(axis), .init(""))
    var office: String?
    for row in timeline.rows {
      if row.kind == .tenure, row.office != office {
        table.add(heading: Phrase(row.office, .heading))
        office = row.office
      }
      let isVacancy = row.kind == .vacancy
      table.add(
        Phrase("  \(row.label)", isVacancy ? .doubt : .plain), Phrase(bar(of: row), isVacancy ? .doubt : .plain),
        Phrase(row.note, isVacancy ? .doubt : .faint))
    }
    return table
  }

  /// The marked years, each at the column of its first day.
  private var axis: String {
    var line = Array(repeating: Character(" "), count: columns)
    for year in Timeline.markedYears(in: extent, atMost: columns / 8) {
      guard let day = Timeline.firstDay(of: year), extent.contains(day) else { continue }
      let text = Array("\(year)")
      let place = column(of: day)
      guard place + text.count <= columns else { continue }
      line.replaceSubrange(place..<(place + text.count), with: text)
    }
    return String(line)
  }

  private func bar(of row: Timeline.Row) -> String {
    let known = [row.start.earliest, row.start.latest, row.end.earliest, row.end.latest].compactMap(\.self)
    guard let first = known.min(), let last = known.max() else { return "" }
    var line = Array(repeating: Character(" "), count: columns)
    for place in column(of: first)...column(of: last) { line[place] = row.kind == .vacancy ? "·" : "░" }
    if row.kind == .tenure, let from = row.start.latest, let to = row.end.earliest, from <= to {
      for place in column(of: from)...column(of: to) { line[place] = "█" }
    }
    return String(line)
  }

  private func column(of day: Int) -> Int {
    let whole = Double(extent.upperBound - extent.lowerBound)
    guard whole > 0 else { return 0 }
    return min(columns - 1, Int(Double(day - extent.lowerBound) / whole * Double(columns)))
  }
}
