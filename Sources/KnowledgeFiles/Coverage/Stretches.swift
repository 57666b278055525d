/// Stretches of a text, asked whether one of them holds or touches another.
struct Stretches {
  /// Ascending.
  private var starts: [Int] = []
  /// The greatest end of the stretches up to each.
  private var ends: [Int] = []

  init(_ ranges: [Range<Int>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      starts.append(range.lowerBound)
      ends.append(max(range.upperBound, ends.last ?? 0))
    }
  }

  /// Whether one stretch holds a range whole.
  /// - Complexity: O(log stretches).
  func hold(_ range: Range<Int>) -> Bool {
    let count = count(startingBefore: range.lowerBound + 1)
    return count > 0 && ends[count - 1] >= range.upperBound
  }

  /// Whether one stretch has a code point in common with a range.
  /// - Complexity: O(log stretches).
  func touch(_ range: Range<Int>) -> Bool {
    let count = count(startingBefore: range.upperBound)
    return count > 0 && ends[count - 1] > range.lowerBound
  }

  /// Whether no stretch begins inside a range.
  /// - Complexity: O(log stretches).
  func isEmpty(in range: Range<Int>) -> Bool {
    count(startingBefore: range.lowerBound) == count(startingBefore: range.upperBound)
  }

  private func count(startingBefore offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
