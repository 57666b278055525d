internal import Foundation

/// Writes names in lower-case Latin letters without marks, so that `Étienne` and `etienne`, `Хрущёв` and `Khrushchev` can be compared.
///
/// Cyrillic is written as English texts write it (BGN/PCGN without its apostrophes), all other scripts as ICU writes each
/// letter alone; each letter is asked for once.
struct LatinText: Sendable {
  private var known: [Unicode.Scalar: [UInt8]] = [:]

  /// The words of a text: runs of letters and digits.
  ///
  /// - Complexity: O(length).
  mutating func words(of text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    func endWord(_ words: inout [[UInt8]], _ word: inout [UInt8]) {
      if !word.isEmpty { words.append(word) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": word.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case "'", "`", "’", "ʼ", "‘": continue
      default:
        if !scalar.isASCII, let letters = letters(of: scalar) {
          word += letters
        } else {
          endWord(&words, &word)
        }
      }
    }
    endWord(&words, &word)
    return words
  }

  /// The letters for a letter beyond ASCII, none for a mark; nil for what is no part of a word.
  private mutating func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
    if let letters = known[scalar] { return letters == Self.gap ? nil : letters }
    let letters = Self.letters(of: scalar)
    known[scalar] = letters
    return letters == Self.gap ? nil : letters
  }

  private static let gap: [UInt8] = [0]

  private static func letters(of scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return []
    default: break
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return gap }
    let lowered = String(scalar).lowercased()
    let parts = lowered.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    let spelled = parts.map { $0.isASCII ? String($0) : table[$0] }
    if !spelled.contains(nil) { return spelled.flatMap { Array(($0 ?? "").utf8) } }
    let latin = lowered.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false) ?? lowered
    return latin.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.flatMap {
      Array(String($0).utf8)
    }
  }

  private static let table: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "к": "k", "л": "l",
    "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "є": "ye",
    "ґ": "g", "ђ": "dj", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѣ": "e", "ј": "j", "ł": "l", "ø": "o", "đ": "d",
    "ð": "d", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
  ]
}
