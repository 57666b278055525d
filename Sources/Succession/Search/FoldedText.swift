/// Text made alike for comparison: lower case, without accents, in any script.
///
/// `Étienne` and `etienne`, `Горбачёв` and `горбачев`, `Łódź` and `lodz` are the same; scripts stay apart.
struct FoldedText: Hashable, Sendable {
  /// The folded text.
  let text: String

  /// Folds a text.
  ///
  /// - Complexity: O(length).
  init(_ original: String) {
    text = original.lowercased().map { Self.bare(of: $0) }.joined()
  }

  /// The folded words: runs of letters and digits.
  var words: [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  private static func bare(of character: Character) -> String {
    if character.isASCII { return String(character) }
    if let base = bases[character] { return base }
    // Marks that no table knows are dropped where the letter stands apart from them.
    let kept = character.unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(kept))
  }

  /// What each marked letter is without its marks, and letters that have no marked form but are typed as plain ones.
  ///
  /// Swift compares characters by canonical equivalence, so a letter followed by a mark finds the composed letter.
  private static let bases: [Character: String] = {
    var bases: [Character: String] = [
      "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "’": "'",
    ]
    let marks = (0x300...0x345).compactMap(Unicode.Scalar.init)
    for letter in "abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшщъыьэюяіїєґѣαβγδεζηθικλμνξοπρστυφχψω" {
      for mark in marks { bases[Character("\(letter)\(mark)")] = "\(letter)" }
    }
    // Vietnamese and polytonic Greek set a second mark on these vowels.
    let firstMarks: [Unicode.Scalar] = ["\u{302}", "\u{306}", "\u{308}", "\u{313}", "\u{314}", "\u{31B}"]
    for letter in "aeiouyαεηιουω" {
      for first in firstMarks {
        for second in marks { bases[Character("\(letter)\(first)\(second)")] = "\(letter)" }
      }
    }
    return bases
  }()
}
