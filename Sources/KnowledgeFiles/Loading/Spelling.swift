/// The nearest right word for a wrong one.
enum Spelling {
  /// The candidate with the smallest edit distance to a word, if it is near enough to be meant.
  /// - Parameters:
  ///   - word: what was written; words of more than 64 code points get no suggestion.
  ///   - candidates: what may be written.
  /// - Returns: the nearest candidate within a third of the word's length, at least 1 and at most 4 edits; the first in order of text among equals.
  /// - Complexity: O(word × total length of candidates).
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    let limit = min(4, max(1, letters.count / 3))
    var best: (distance: Int, text: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      guard distance <= limit else { continue }
      if let known = best, (known.distance, known.text) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.text
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between two words (restricted Damerau-Levenshtein).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1] + [Int](repeating: 0, count: right.count)
      for column in right.indices {
        let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current[column + 1] = cost
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }
}
