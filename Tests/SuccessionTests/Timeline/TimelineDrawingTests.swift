import Chronology
import Testing

@testable import Succession

@Suite struct TimelineDrawingTests {
  private static func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) -> Int? {
    Day(year: year, month: month, day: day)?.number
  }

  private static func row(
    _ label: String, _ office: String, _ from: (Int?, Int?), _ to: (Int?, Int?), kind: Timeline.Row.Kind = .tenure,
    isCertain: Bool = true
  ) -> Timeline.Row {
    Timeline.Row(
      kind: kind, label: label, office: office, start: .init(earliest: from.0, latest: from.1),
      end: .init(earliest: to.0, latest: to.1), note: "\(label), a note that says when it was and how long it lasted",
      isCertain: isCertain)
  }

  private static let short = Timeline(
    title: "General Secretary",
    rows: [
      row(
        "Yakov Sverdlov", "Technical Secretary", (day(1918), day(1918, 12, 31)), (day(1919, 3, 16), day(1919, 3, 16))),
      row(
        "vacant, perhaps", "", (day(1919, 3, 1), day(1919, 3, 31)), (day(1919, 3, 1), day(1919, 3, 31)), kind: .vacancy,
        isCertain: false),
      row("Elena Stasova", "Technical Secretary", (day(1919, 3), day(1919, 3, 31)), (day(1919, 12), day(1919, 12, 31))),
      row(
        "Вячеслав Михайлович Молотов", "Responsible Secretary", (day(1921, 3, 16), day(1921, 3, 16)),
        (day(1922, 4, 3), day(1922, 4, 3))),
      row(
        "Joseph Stalin", "General Secretary of the Central Committee", (day(1922, 4, 3), day(1922, 4, 3)),
        (day(1952, 10, 16), day(1953, 3, 5))),
    ])

  private static let many = Timeline(
    title: String(repeating: "A very long title ", count: 30),
    rows: (0..<300).map {
      row(
        String(repeating: "Ш", count: $0 % 90), "Office \($0 / 7)", (day(30 + $0 * 7), day(31 + $0 * 7)),
        (day(37 + $0 * 7), nil))
    })

  private static let timelines = [
    short, many, Timeline(title: "", rows: []),
    Timeline(title: "undated", rows: [row("Nobody", "Nothing", (nil, nil), (nil, nil))]),
    Timeline(
      title: "far", rows: [row("A", "B", (day(-900_000_000_000), nil), (day(900_000_000_000), day(900_000_000_001)))]),
  ]

  @Test(arguments: timelines, [700.0, 1200, 3000])
  func `no two label boxes overlap and none leaves the drawing`(timeline: Timeline, width: Double) {
    let drawing = TimelineDrawing(timeline, width: width)
    for (index, label) in drawing.labels.enumerated() {
      #expect(label.box.x >= 0 && label.box.y >= 0)
      #expect(label.box.x + label.box.width <= drawing.size.width)
      #expect(label.box.y + label.box.height <= drawing.size.height)
      let overlapped = drawing.labels[(index + 1)...].first { $0.box.overlaps(label.box) }
      #expect(overlapped == nil, "\(label.text) lies on \(overlapped?.text ?? "")")
    }
  }

  @Test(arguments: timelines)
  func `no bar lies under a label`(timeline: Timeline) {
    let drawing = TimelineDrawing(timeline)
    for bar in drawing.bars {
      #expect(drawing.labels.allSatisfy { !$0.box.overlaps(bar.box) })
      #expect(bar.box.x >= 0 && bar.box.x + bar.box.width <= drawing.size.width)
    }
  }

  @Test func `every row has its label and its bar`() {
    let drawing = TimelineDrawing(Self.short)
    for row in Self.short.rows {
      #expect(drawing.labels.contains { $0.text == row.label })
      #expect(drawing.bars.contains { $0.title.hasPrefix(row.label) })
    }
  }

  @Test func `text is escaped for XML`() {
    let row = Self.row("<b>&\"\u{1}", "Office", (Self.day(1900), nil), (Self.day(1910), nil))
    let svg = TimelineDrawing(Timeline(title: "a < b & c", rows: [row])).svg
    #expect(svg.contains("<title>a &lt; b &amp; c</title>"))
    #expect(svg.contains("&lt;b&gt;&amp;&quot;\u{FFFD}"))
  }

  @Test(arguments: [(1900, 1991), (1, 2024), (1952, 1953), (-500, -400), (-900_000_000, 900_000_000)])
  func `marked years are in order and apart`(first: Int, last: Int) throws {
    let from = try #require(Self.day(first))
    let to = try #require(Self.day(last, 12, 31))
    let scale = TimelineScale(covering: from...to, origin: 10, length: 600, minimumGap: 56)
    #expect(!scale.ticks.isEmpty)
    for (left, right) in zip(scale.ticks, scale.ticks.dropFirst()) {
      #expect(right.position - left.position >= 50)
    }
    #expect(scale.position(of: from) >= 10)
    #expect(scale.position(of: to) <= 610)
  }
}
