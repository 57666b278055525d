/// A name made of syllables, which every script of ``Script/all`` can write.
package struct InventedName: Sendable, Hashable {
  /// The numbers of the syllables of each word.
  package let words: [[Int]]

  /// Draws a name.
  ///
  /// - Parameter lengths: For each word, how many syllables it may have.
  init(_ lengths: [ClosedRange<Int>], using random: inout SplitMix64) {
    words = lengths.map { length in
      (0..<random.number(in: length)).map { _ in random.below(Script.syllableCount) }
    }
  }
}
