/// Roman numerals up to 39, as centuries are counted: `xv`, and with a French ending `xve`.
enum RomanNumeral {
  /// The number of a word in lower case, or nil.
  static func value(_ word: String) -> Int? {
    for ending in ["", "e", "eme", "o"] where word.hasSuffix(ending) {
      if let value = numbers[String(word.dropLast(ending.count))] { return value }
    }
    return nil
  }

  /// The number of a month that is written so: `iv`; nil beyond twelve.
  static func month(_ word: String) -> Int? { numbers[word].flatMap { $0 <= 12 ? $0 : nil } }

  private static let numbers: [String: Int] = {
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    var numbers: [String: Int] = [:]
    for (ten, tens) in ["", "x", "xx", "xxx"].enumerated() {
      for (unit, text) in units.enumerated() where ten + unit > 0 { numbers[tens + text] = 10 * ten + unit }
    }
    return numbers
  }()
}
