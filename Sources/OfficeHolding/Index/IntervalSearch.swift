import KnowledgeGraph

/// Intervals of days in columns, ascending by first day, searched as one implicit balanced tree.
///
/// The root of the places `a..<b` is the place in the middle, and `greatest` of that place is the greatest last day in
/// `a..<b`; so a part in which everything has ended is passed over at once.
enum IntervalSearch {
  /// How many places are looked at one by one rather than as a tree.
  static let run = 16

  /// Writes the greatest last day of every part of `range` and returns that of the whole; its depth is that of the tree.
  @discardableResult
  static func fill(_ greatest: inout [Int32], in range: Range<Int>, last: (Int) -> Int32) -> Int32 {
    guard !range.isEmpty else { return .min }
    let middle = range.lowerBound + range.count / 2
    let left = fill(&greatest, in: range.lowerBound..<middle, last: last)
    let right = fill(&greatest, in: middle + 1..<range.upperBound, last: last)
    greatest[middle] = max(last(middle), left, right)
    return greatest[middle]
  }

  /// Visits the places of `range` that begin by `last` and whose part may reach `first`; whether the place itself does, the
  /// visitor sees.
  ///
  /// - Parameters:
  ///   - begin: The first day at a place, ascending.
  ///   - greatest: What `fill` wrote.
  /// - Complexity: O(log n + k) for k places visited.
  @inline(__always)
  static func visit(
    _ range: Range<Int>, from first: Int32, to last: Int32, begin: (Int) -> Int32, greatest: (Int) -> Int32,
    _ body: (Int) -> Void
  ) {
    if range.count <= run {
      for place in range {
        if begin(place) > last { return }
        body(place)
      }
      return
    }
    descend(range, from: first, to: last, begin: begin, greatest: greatest, body)
  }

  private static func descend(
    _ whole: Range<Int>, from first: Int32, to last: Int32, begin: (Int) -> Int32, greatest: (Int) -> Int32,
    _ body: (Int) -> Void
  ) {
    var range = whole
    while range.count > run {
      let middle = range.lowerBound + range.count / 2
      if greatest(middle) < first { return }
      descend(range.lowerBound..<middle, from: first, to: last, begin: begin, greatest: greatest, body)
      if begin(middle) > last { return }
      body(middle)
      range = middle + 1..<range.upperBound
    }
    for place in range {
      if begin(place) > last { return }
      body(place)
    }
  }
}
