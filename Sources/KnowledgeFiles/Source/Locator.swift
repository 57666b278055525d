/// Finds where a text stands in a source, for authors of evidence.
public enum Locator {
  /// One place where the text stands.
  public struct Occurrence: Hashable, Sendable, Codable {
    /// The first code point, from 0.
    public var start: Int
    /// The code point after the last.
    public var end: Int
    /// From 1.
    public var line: Int
    /// In code points, from 1.
    public var column: Int
    /// What precedes it in the line.
    public var before: String
    /// What stands there.
    public var text: String
    /// What follows it in the line.
    public var after: String
  }

  /// Every place where a text stands, overlapping ones too, in order.
  ///
  /// Letters must agree in case; any white space, dash or quotation mark stands for any other of its sort, so that a text can be typed.
  /// - Parameters:
  ///   - text: what to find; an empty text is found nowhere.
  ///   - source: where.
  ///   - context: how many code points of the line to show on either side.
  /// - Complexity: O(source × text).
  public static func find(_ text: String, in source: SourceText, context: Int = 40) -> [Occurrence] {
    let wanted = text.unicodeScalars.map(Self.plain)
    guard !wanted.isEmpty, wanted.count <= source.count else { return [] }
    let plain = source.scalars.map(Self.plain)
    var found: [Occurrence] = []
    for start in 0...(plain.count - wanted.count) where plain[start] == wanted[0] {
      let end = start + wanted.count
      guard plain[start..<end].elementsEqual(wanted) else { continue }
      let line = source.line(at: start)
      let edges = source.range(ofLine: line)
      found.append(
        Occurrence(
          start: start, end: end, line: line, column: source.column(at: start),
          before: source.text(in: max(edges.lowerBound, start - max(0, context))..<start),
          text: source.text(in: start..<end),
          after: source.text(in: end..<max(end, min(edges.upperBound, end + max(0, context))))))
    }
    return found
  }

  /// A code point with dashes, quotation marks and white space made plain, its case kept.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let folded = scalar.folded
    return folded.isLetter ? scalar : folded
  }
}
