/// An augmented interval array: closed intervals of day numbers, in groups, that answers which of them meet a window.
///
/// Each group is one implicit balanced tree laid out in ascending order of lower bound: the root of the slots `a..<b` is
/// the slot in the middle, and `greatestUpper` of that slot is the greatest upper bound in `a..<b`. Intervals may nest,
/// coincide and overlap in any way.
public struct IntervalIndex: Sendable {
  /// One interval of the index: two day numbers, both included, and the number by which the caller knows it.
  public struct Entry: Sendable, Hashable {
    /// The first day number; `Int.min` where it is unbounded.
    public let lower: Int
    /// The last day number; `Int.max` where it is unbounded.
    public let upper: Int
    /// The caller's own number of the interval.
    public let item: Int

    /// Makes an entry; a lower bound above the upper one is kept and never found.
    public init(lower: Int, upper: Int, item: Int) {
      self.lower = lower
      self.upper = upper
      self.item = item
    }
  }

  /// The slots of all groups one after the other; within a group ascending by lower bound, upper bound, item.
  private let entries: [Entry]
  /// Beside each slot: the greatest upper bound in the part of its group of which the slot is the middle.
  private let greatestUpper: [Int]
  /// The slots of each group; group `g` is `groupStart[g]..<groupStart[g + 1]`, so always one longer than there are groups.
  private let groupStart: [Int]

  /// Builds the index.
  ///
  /// - Parameter groups: The intervals of each group, in any order.
  /// - Complexity: O(n log n).
  public init(groups: [[Entry]]) {
    var entries: [Entry] = []
    var starts = [0]
    entries.reserveCapacity(groups.reduce(0) { $0 + $1.count })
    for group in groups {
      entries += group.sorted { ($0.lower, $0.upper, $0.item) < ($1.lower, $1.upper, $1.item) }
      starts.append(entries.count)
    }
    var greatest = entries.map(\.upper)
    for group in 0..<groups.count {
      _ = Self.fill(&greatest, from: entries, in: starts[group]..<starts[group + 1])
    }
    self.entries = entries
    self.greatestUpper = greatest
    self.groupStart = starts
  }

  /// How many intervals there are in all groups.
  public var count: Int { entries.count }

  /// Finds the intervals of one group that share at least one day with the window.
  ///
  /// - Parameters:
  ///   - lower: The window's first day number.
  ///   - upper: The window's last day number, included.
  ///   - group: The number of the group, as given to the initializer.
  /// - Returns: The items, ascending by lower bound; none when there is no such group.
  /// - Complexity: O(log n + k) for k items found.
  public func items(meeting lower: Int, _ upper: Int, inGroup group: Int = 0) -> [Int] {
    guard group >= 0, group + 1 < groupStart.count, lower <= upper else { return [] }
    var found: [Int] = []
    // Each step takes the left part first, so the slots come in ascending order; the stack is never deeper than the tree.
    var stack: [(range: Range<Int>, visited: Bool)] = [(groupStart[group]..<groupStart[group + 1], false)]
    while let (range, visited) = stack.popLast() {
      guard !range.isEmpty else { continue }
      let middle = range.lowerBound + range.count / 2
      if visited {
        if entries[middle].lower <= upper {
          if entries[middle].upper >= lower { found.append(entries[middle].item) }
          stack.append((middle + 1..<range.upperBound, false))
        }
      } else if greatestUpper[middle] >= lower {
        stack.append((range, true))
        stack.append((range.lowerBound..<middle, false))
      }
    }
    return found
  }

  /// Writes the greatest upper bound of every part of `range` and returns that of the whole; its depth is that of the tree.
  private static func fill(_ greatest: inout [Int], from entries: [Entry], in range: Range<Int>) -> Int {
    guard !range.isEmpty else { return .min }
    let middle = range.lowerBound + range.count / 2
    let left = fill(&greatest, from: entries, in: range.lowerBound..<middle)
    let right = fill(&greatest, from: entries, in: middle + 1..<range.upperBound)
    greatest[middle] = max(entries[middle].upper, left, right)
    return greatest[middle]
  }
}
