/// A timeline drawn as SVG 1.1: a heading for each office, a row for each tenure and vacancy, and the years across the top.
///
/// Names, bars and notes have columns of their own and every row its own height, so no label lies on another.
///
///     General Secretary …
///       Joseph Stalin        ████████████          1922-04-03 – 1952-10-16 …
public struct TimelineDrawing: Sendable {
  /// A rectangle in the drawing's units, the y axis pointing down.
  public struct Box: Sendable, Equatable {
    /// The left edge.
    public let x: Double
    /// The upper edge.
    public let y: Double
    /// From the left edge to the right.
    public let width: Double
    /// From the upper edge to the lower.
    public let height: Double

    /// Whether two boxes share a point inside both.
    public func overlaps(_ other: Box) -> Bool {
      x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
  }

  /// A piece of text and the box that it stays in.
  public struct Label: Sendable, Equatable {
    /// What is written; shortened with an ellipsis where it would not fit.
    public let text: String
    /// The room that it takes, by a generous estimate of the widths of a sans-serif face.
    public let box: Box
    let size: Double
    let style: String
  }

  struct Bar: Sendable, Equatable {
    let box: Box
    let style: String
    let title: String
  }

  /// Every text of the drawing.
  public let labels: [Label]
  let bars: [Bar]
  let ruled: [Box]
  /// The size of the drawing.
  public let size: Box
  let title: String

  /// Lays a timeline out.
  ///
  /// - Parameters:
  ///   - timeline: What is drawn.
  ///   - width: The width of the drawing; at least 700.
  /// - Complexity: O(rows).
  public init(_ timeline: Timeline, width: Double = 1200) {
    var layout = TimelineLayout(width: max(700, width), extent: timeline.extent ?? 0...0)
    layout.place(title: timeline.title)
    var office: String?
    for row in timeline.rows {
      if row.office != office, row.kind == .tenure {
        layout.place(heading: row.office)
        office = row.office
      }
      layout.place(row)
    }
    layout.placeRules()
    layout.placeLegend()
    labels = layout.labels
    bars = layout.bars
    ruled = layout.rules
    size = Box(x: 0, y: 0, width: layout.width, height: layout.y + 20)
    title = timeline.title
  }
}
