/// Places the parts of a timeline from the top down.
struct TimelineLayout {
  let width: Double
  let scale: TimelineScale
  private(set) var y = 0.0
  private(set) var labels: [TimelineDrawing.Label] = []
  private(set) var bars: [TimelineDrawing.Bar] = []
  private(set) var rules: [TimelineDrawing.Box] = []
  private var top = 0.0

  /// The columns: names, bars, notes.
  private let margin = 20.0
  private let nameWidth: Double
  private let noteWidth: Double
  private static let rowHeight = 26.0
  private static let textSize = 13.0
  private static let smallSize = 11.5

  init(width: Double, extent: ClosedRange<Int>) {
    self.width = width
    nameWidth = width * 0.2
    noteWidth = width * 0.34
    let origin = margin + nameWidth + 14
    scale = TimelineScale(
      covering: extent, origin: origin, length: width - margin - noteWidth - 24 - origin, minimumGap: 56)
  }

  mutating func place(title: String) {
    y = 14
    add(title, x: margin, width: width - 2 * margin, height: 30, size: 20, style: "title")
    y += 40
    top = y
    for tick in scale.ticks {
      add(
        "\(tick.year)", x: tick.position - 26, width: 52, height: 18, size: Self.smallSize, style: "year",
        isCentered: true)
    }
    y += 24
  }

  mutating func place(heading: String) {
    y += 8
    add(heading, x: margin, width: width - 2 * margin, height: 24, size: Self.textSize, style: "office")
    y += 26
  }

  mutating func place(_ row: Timeline.Row) {
    let isVacancy = row.kind == .vacancy
    let size = isVacancy ? Self.smallSize : Self.textSize
    let style = isVacancy ? "vacant" : "name"
    add(row.label, x: margin, width: nameWidth, height: Self.rowHeight, size: size, style: style)
    add(
      row.note, x: width - margin - noteWidth, width: noteWidth, height: Self.rowHeight, size: Self.smallSize,
      style: isVacancy ? "vacant" : "note")
    placeBars(of: row, title: "\(row.label): \(row.note)")
    y += Self.rowHeight
  }

  /// The whole possible extent in the colour of doubt, and over it what is certain.
  private mutating func placeBars(of row: Timeline.Row, title: String) {
    let known = [row.start.earliest, row.start.latest, row.end.earliest, row.end.latest].compactMap(\.self)
    guard let first = known.min(), let last = known.max() else { return }
    let isVacancy = row.kind == .vacancy
    let height = isVacancy ? 8.0 : 16.0
    func bar(_ from: Int, _ to: Int, _ style: String) -> TimelineDrawing.Bar {
      let left = scale.position(of: from)
      let length = max(2, scale.position(of: to) - left)
      return TimelineDrawing.Bar(
        box: .init(x: left, y: y + (Self.rowHeight - height) / 2, width: length, height: height), style: style,
        title: title)
    }
    bars.append(bar(first, last, isVacancy ? "maybe-vacant" : "maybe"))
    if let from = row.start.latest, let to = row.end.earliest, from <= to, row.isCertain || !isVacancy {
      bars.append(bar(from, to, isVacancy ? "gap" : "held"))
    }
  }

  /// A thin line down the drawing at each marked year.
  mutating func placeRules() {
    rules = scale.ticks.map { .init(x: $0.position, y: top + 20, width: 1, height: max(0, y - top - 16)) }
  }

  /// What the colours mean, under the rows.
  mutating func placeLegend() {
    y += 10
    add(
      "Dark: certainly held. Light: perhaps. Yellow: without a holder, dark where that is certain.", x: margin,
      width: width - 2 * margin, height: 20, size: Self.smallSize, style: "note")
    y += 20
  }

  private mutating func add(
    _ text: String, x: Double, width: Double, height: Double, size: Double, style: String, isCentered: Bool = false
  ) {
    let shown = TextMeasure.shortened(text, to: width, size: size)
    guard !shown.isEmpty else { return }
    let length = TextMeasure.width(of: shown, size: size)
    let left = isCentered ? x + (width - length) / 2 : x
    labels.append(
      .init(text: shown, box: .init(x: left, y: y, width: length, height: height), size: size, style: style))
  }
}
