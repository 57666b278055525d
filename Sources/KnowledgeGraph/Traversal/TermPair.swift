/// Where a path begins and where it ends.
public struct TermPair: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Where it begins.
  public let start: TermID
  /// Where it ends.
  public let end: TermID

  /// A pair of ids.
  public init(_ start: TermID, _ end: TermID) {
    self.start = start
    self.end = end
  }

  /// By start, then end.
  public static func < (left: TermPair, right: TermPair) -> Bool {
    left.start == right.start ? left.end < right.end : left.start < right.start
  }
}
