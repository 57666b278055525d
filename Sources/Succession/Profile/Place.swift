public import OfficeHolding

/// A place in a source that supports something.
public struct Place: Sendable, Codable, Hashable, Comparable {
  /// The source's id.
  public let source: String
  /// The first code point, 0-based.
  public let start: Int
  /// The code point after the last.
  public let end: Int

  /// The place of a piece of evidence, or nil where it names no source or no range.
  public init?(_ evidence: Evidence) {
    guard let source = evidence.source, let range = evidence.range else { return nil }
    self.source = source.name
    start = range.lowerBound
    end = range.upperBound
  }

  /// Orders by source, then by the order of the text.
  public static func < (left: Place, right: Place) -> Bool {
    (left.source, left.start, left.end) < (right.source, right.start, right.end)
  }
}
