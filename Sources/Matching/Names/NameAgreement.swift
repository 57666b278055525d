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
    let isFirstShort = first.words.count <= second.words.count
    let (short, long) = (isFirstShort ? first : second, isFirstShort ? second : first)
    guard !short.words.isEmpty, long.words.count <= Self.mostWords else {
      self = .different
      return
    }
    guard let fits = Fits(short.words.span, long.words.span, table) else {
      self = .different
      return
    }
    let count = short.words.count
    if fits.same == 0, count < 2, fits.alike == 0 {
      self = .different
    } else if count == 1, long.words.count > 1 {
      self = fits.same == 1 ? .oneWord : .different
    } else if Self.numbersDiffer(short.words, long.words, table) {
      self = .different
    } else if fits.same == count {
      self = .contained
    } else if fits.initials > 0 {
      // A letter alone says little: a whole word must agree beside it.
      self = fits.same > 0 || fits.alike > 0 ? .initials : .different
    } else {
      self = fits.same > 0 ? .spelling : .resembling
    }
  }

  private static let mostWords = 24

  /// How the words of the shorter name fit those of the other.
  private struct Fits {
    var same = 0
    var initials = 0
    var alike = 0

    /// For each word of the shorter name the best of the other that is not taken yet; nil where one has none.
    init?(_ short: Span<Int32>, _ long: Span<Int32>, _ table: WordTable) {
      // A bit for each word that is taken; there are at most `mostWords`.
      var (fitted, taken): (UInt32, UInt32) = (0, 0)
      for index in short.indices {
        for place in long.indices where taken & 1 << place == 0 && long[place] == short[index] {
          taken |= 1 << place
          fitted |= 1 << index
          same += 1
          break
        }
      }
      for index in short.indices where fitted & 1 << index == 0 {
        let own = table[short[index]]
        var isFitted = false
        for place in long.indices where taken & 1 << place == 0 {
          guard let isAlike = NameAgreement.fit(own, table[long[place]], table) else { continue }
          taken |= 1 << place
          isFitted = true
          if isAlike { alike += 1 } else { initials += 1 }
          break
        }
        if !isFitted { return nil }
      }
    }
  }

  /// Whether words that differ fit one another: true where they are alike, false where one stands for the other by its first letter;
  /// nil where they do not fit.
  private static func fit(_ own: WordTable.Word, _ other: WordTable.Word, _ table: WordTable) -> Bool? {
    if own.isInitial || other.isInitial { return own.initial == other.initial ? false : nil }
    if own.isNumber || other.isNumber { return nil }
    let length = min(own.count, other.count)
    guard length >= 3 else { return nil }
    // Words of the same consonants may differ by more letters, vowels among them.
    let edits = min(3, own.skeleton == other.skeleton ? 1 + length / 4 : length / 4)
    let mayBeNear = own.mayBecome(other, edits: edits)
    guard mayBeNear || own.initial == other.initial else { return nil }
    return table.withLetters(of: own) { own in
      table.withLetters(of: other) { other in
        // Chris is short for Christopher, and Dan for Daniel.
        let isShort = own.indices.prefix(length).allSatisfy { own[$0] == other[$0] }
        return isShort || mayBeNear && edits > 0 && isNear(own, other, limit: edits) ? true : nil
      }
    }
  }

  private static func numbersDiffer(_ short: [Int32], _ long: [Int32], _ table: WordTable) -> Bool {
    let numbers = [short, long].map { name in Set(name.dropFirst().filter { table[$0].isNumber }) }
    return numbers[0] != numbers[1] && !numbers[0].isEmpty && !numbers[1].isEmpty
  }

  /// Whether so many edits of a letter, at most three, turn one word into the other.
  private static func isNear(_ a: Span<UInt8>, _ b: Span<UInt8>, limit: Int) -> Bool {
    // Of words as long as that only equal ones are.
    guard b.count < rowLength, abs(a.count - b.count) <= limit else { return false }
    var previous = InlineArray<64, UInt8> { UInt8($0) }
    var row = InlineArray<64, UInt8>(repeating: 0)
    for i in 1...a.count {
      // A word is no longer than 66 letters here, so the counts fit a byte.
      row[0] = UInt8(i)
      var least = row[0]
      for j in 1...b.count {
        row[j] = min(previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), min(previous[j], row[j - 1]) + 1)
        least = min(least, row[j])
      }
      if least > limit { return false }
      swap(&previous, &row)
    }
    return previous[b.count] <= limit
  }

  private static let rowLength = 64
}
