/// How many letters must be put in, taken out, replaced or swapped with their neighbour to turn one word into another
/// (the restricted Damerau-Levenshtein distance).
///
/// - Parameters:
///   - first: A word.
///   - second: A word.
///   - limit: The greatest distance that matters.
/// - Returns: The distance, or `nil` when it is greater than `limit`.
/// - Complexity: O(m · n) for words of m and n characters; words whose lengths differ by more than the limit cost nothing.
package func editDistance(_ first: some StringProtocol, _ second: some StringProtocol, limit: Int = .max) -> Int? {
  let a = Array(first)
  let b = Array(second)
  guard abs(a.count - b.count) <= limit else { return nil }
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    row.reserveCapacity(b.count + 1)
    for j in 1...b.count {
      let substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      var best = min(substitution, previous[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, beforePrevious[j - 2] + 1) }
      row.append(best)
    }
    if let least = row.min(), least > limit { return nil }
    beforePrevious = previous
    previous = row
  }
  return previous[b.count] <= limit ? previous[b.count] : nil
}
