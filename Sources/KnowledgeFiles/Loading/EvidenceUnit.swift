/// Places in a source that support a value: one range that suffices alone, or several that suffice together.
public struct EvidenceUnit: Hashable, Sendable, Codable {
  /// Code points, the end excluded, in the order in which they are read; never empty.
  public var ranges: [Range<Int>]
  /// The local name of the reason why the value cannot be read here.
  public var unread: String?

  /// Creates a unit.
  public init(_ ranges: [Range<Int>], unread: String? = nil) {
    self.ranges = ranges
    self.unread = unread
  }

  /// Whether the ranges suffice only together.
  public var isJoint: Bool { ranges.count > 1 }

  /// `12-34`, or `12-34+40-50` for joint ranges, as authors write it.
  public var description: String {
    ranges.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: "+")
  }
}

extension EvidenceUnit: CustomStringConvertible {}
