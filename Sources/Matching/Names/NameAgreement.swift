/// How well two names agree.
enum NameAgreement: Sendable, Equatable {
  /// The same words in the same order.
  case equal
  /// The same words in another order.
  case reordered
  /// All words of one are words of the other, which has more; at least two.
  case contained
  /// As `contained` or `equal`, but for letters that stand for words.
  case initials
  /// The words sound alike, differ by a letter or two, or are short forms of one another; one at least is the same.
  case spelling
  /// As `spelling`, but no word is the same.
  case resembling
  /// The one word of one is a word of the other.
  case oneWord
  case different

  /// Compares two names.
  ///
  /// - Complexity: O(m · n) for names of m and n words.
  init(_ first: NameForm, _ second: NameForm, in table: WordTable) {
    if first.key == second.key {
      self = first.words == second.words ? .equal : .reordered
      return
    }
    let (short, long) =
      first.words.count <= second.words.count ? (first.words, second.words) : (second.words, first.words)
    guard !short.isEmpty, short.count <= Self.mostWords, long.count <= Self.mostWords else {
      self = .different
      return
    }
    let fits = Self.fits(short, long, table)
    let exact = fits.count { $0 == .same }
    if fits.contains(.none) || exact == 0 && fits.count < 2 && fits != [.alike] {
      self = .different
    } else if short.count == 1, long.count > 1 {
      self = fits == [.same] ? .oneWord : .different
    } else if Self.numbersDiffer(short, long, table) {
      self = .different
    } else if exact == fits.count {
      self = .contained
    } else if fits.contains(.initial) {
      // A letter alone says little: a whole word must agree beside it.
      self = exact > 0 || fits.contains(.alike) ? .initials : .different
    } else {
      self = exact > 0 ? .spelling : .resembling
    }
  }

  private static let mostWords = 24

  private enum Fit { case same, initial, alike, none }

  /// For each word of the shorter name the best of the other that is not taken yet.
  private static func fits(_ short: [Int32], _ long: [Int32], _ table: WordTable) -> [Fit] {
    var taken = [Bool](repeating: false, count: long.count)
    var fits = [Fit](repeating: .none, count: short.count)
    for (index, word) in short.enumerated() {
      if let place = long.indices.first(where: { !taken[$0] && long[$0] == word }) {
        taken[place] = true
        fits[index] = .same
      }
    }
    for (index, word) in short.enumerated() where fits[index] == .none {
      let own = table[word]
      for place in long.indices where !taken[place] {
        let other = table[long[place]]
        let fit = fit(own, other)
        guard fit != .none else { continue }
        taken[place] = true
        fits[index] = fit
        break
      }
      if fits[index] == .none { return fits }
    }
    return fits
  }

  private static func fit(_ own: WordTable.Word, _ other: WordTable.Word) -> Fit {
    if own.isInitial || other.isInitial { return own.letters.first == other.letters.first ? .initial : .none }
    if own.isNumber || other.isNumber { return .none }
    let length = min(own.letters.count, other.letters.count)
    // Chris is short for Christopher, and Dan for Daniel.
    if length >= 3, own.letters.starts(with: other.letters) || other.letters.starts(with: own.letters) { return .alike }
    // Words of the same consonants may differ by more letters, vowels among them.
    let most = own.skeleton == other.skeleton ? 1 + length / 4 : length / 4
    return length >= 3 && most > 0 && isNear(own.letters, other.letters, limit: min(most, 3)) ? .alike : .none
  }

  private static func numbersDiffer(_ short: [Int32], _ long: [Int32], _ table: WordTable) -> Bool {
    let numbers = [short, long].map { name in Set(name.dropFirst().filter { table[$0].isNumber }) }
    return numbers[0] != numbers[1] && !numbers[0].isEmpty && !numbers[1].isEmpty
  }

  /// Whether so many edits of a letter turn one word into the other.
  private static func isNear(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Bool {
    guard abs(a.count - b.count) <= limit else { return false }
    var previous = Array(0...b.count)
    var row = previous
    for i in 1...a.count {
      row[0] = i
      var least = i
      for j in 1...b.count {
        row[j] = min(previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), min(previous[j], row[j - 1]) + 1)
        least = min(least, row[j])
      }
      if least > limit { return false }
      swap(&previous, &row)
    }
    return previous[b.count] <= limit
  }
}
