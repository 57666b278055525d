/// A word of a source.
struct Word: Hashable, Sendable {
  /// Code points of the source, without a possessive ’s.
  var range: Range<Int>
  /// In lower case.
  var text: String
  /// Whether it begins with a capital letter.
  var isCapital: Bool
  /// Whether all its letters are capitals, two or more.
  var isAcronym: Bool

  var isStopWord: Bool { StopWords.contains(text) }
}

/// Cuts text into words: runs of letters and digits, with an apostrophe between letters; two words that an extraction has run together
/// (“holderJoseph”, “Formation3”) are two, but “McCauley” is one.
enum Words {
  static func words(in range: Range<Int>, of scalars: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var position = range.lowerBound
    while position < range.upperBound {
      guard scalars[position].isWordScalar else {
        position += 1
        continue
      }
      let end = end(from: position, limit: range.upperBound, scalars)
      words.append(word(position..<end, scalars))
      position = end
    }
    return words
  }

  private static func end(from start: Int, limit: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var end = start + 1
    while end < limit {
      let scalar = scalars[end]
      if scalar.isWordScalar {
        if isSeam(start: start, at: end, scalars) { break }
      } else {
        guard scalar.folded == "'", end + 1 < limit, scalars[end + 1].isLetter else { break }
      }
      end += 1
    }
    return end
  }

  /// Whether two words meet without a space: a capital after at least four letters of which the last is small, or a digit after at least two letters.
  private static func isSeam(start: Int, at position: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let before = scalars[position - 1]
    let length = position - start
    if before.isLower, scalars[position].isUpper { return length >= 4 }
    return before.isLetter && scalars[position].isDigit && length >= 2
  }

  private static func word(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Word {
    var end = range.upperBound
    if range.count > 2, scalars[end - 1].folded == "s", scalars[end - 2].folded == "'" { end -= 2 }
    let letters = scalars[range.lowerBound..<end]
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters.map(\.folded))
    return Word(
      range: range.lowerBound..<end, text: String(text), isCapital: letters.first?.isUpper ?? false,
      isAcronym: letters.count { $0.isUpper } >= 2 && letters.allSatisfy { !$0.isLower })
  }
}
