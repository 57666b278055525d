/// A term's number in one term table or one builder.
///
/// In a frozen graph ids follow term order, so comparing ids compares terms.
public struct TermID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The position in the table, counted from 0.
  public let rawValue: UInt32

  /// An id by its position in the table.
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The position as an index into a column.
  @inlinable public var index: Int { Int(rawValue) }

  /// An id by its position as an index. Traps when it does not fit.
  @inlinable public init(index: Int) { self.init(rawValue: UInt32(index)) }

  /// By position, which in a frozen graph is term order.
  @inlinable public static func < (left: TermID, right: TermID) -> Bool { left.rawValue < right.rawValue }
}

extension TermID: Strideable {
  /// How many ids further the other is, negative if it comes before.
  public func distance(to other: TermID) -> Int { other.index - index }

  /// The id `count` further on. Traps when there is none.
  public func advanced(by count: Int) -> TermID { TermID(index: index + count) }
}
