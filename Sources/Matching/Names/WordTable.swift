/// The different words of all names, each with what comparing it needs.
struct WordTable: Sendable {
  /// A word.
  struct Word: Sendable {
    /// Where its letters begin among those of all words.
    fileprivate var start: Int
    /// How many letters it has.
    var count: Int
    /// The first of them.
    var initial: UInt8
    /// Which letters and digits it has, a bit each.
    fileprivate var mask: UInt64
    /// The number of its skeleton: words that sound alike have the same.
    var skeleton: Int32
    /// How many things have it in a name.
    var bearers: Int32 = 0
    /// A regnal number or a number in digits, which is right or wrong but never nearly right.
    var isNumber: Bool

    /// Whether it is a single letter, which stands for any word that begins with it.
    var isInitial: Bool { count == 1 && !isNumber }

    /// Whether so many edits of a letter might turn one word into another; each replaces one letter by one other.
    func mayBecome(_ other: Word, edits: Int) -> Bool {
      abs(count - other.count) <= edits && (mask & ~other.mask).nonzeroBitCount <= edits
        && (other.mask & ~mask).nonzeroBitCount <= edits
    }
  }

  private(set) var words: [Word] = []
  /// The letters of all words, lower-case Latin and digits: in one place, so that comparing words counts no references.
  private var letters: [UInt8] = []
  private var numbers: [[UInt8]: Int32] = [:]
  private var skeletons: [[UInt8]: Int32] = [:]

  subscript(word: Int32) -> Word { words[Int(word)] }

  /// The letters of a word.
  func withLetters<Result>(of word: Word, _ body: (Span<UInt8>) -> Result) -> Result {
    body(letters.span.extracting(word.start..<word.start + word.count))
  }

  /// A word in letters.
  func text(of word: Int32) -> String {
    let word = self[word]
    return String(decoding: letters[word.start..<word.start + word.count], as: UTF8.self)
  }

  /// The number of a word, which is added if it is new.
  mutating func number(of letters: [UInt8]) -> Int32 {
    if let known = numbers[letters] { return known }
    let number = Int32(words.count)
    numbers[letters] = number
    let bones = Self.skeleton(of: letters)
    let skeleton = skeletons[bones] ?? Int32(skeletons.count)
    skeletons[bones] = skeleton
    words.append(
      Word(
        start: self.letters.count, count: letters.count, initial: letters.first ?? 0, mask: Self.mask(of: letters),
        skeleton: skeleton, isNumber: Self.isNumber(letters)))
    self.letters += letters
    return number
  }

  /// Counts one more thing that has a word.
  mutating func addBearer(of word: Int32) { words[Int(word)].bearers += 1 }

  private static func mask(of letters: [UInt8]) -> UInt64 { letters.reduce(0) { $0 | 1 << UInt64($1 & 63) } }

  private static func isNumber(_ letters: [UInt8]) -> Bool {
    let isRoman = letters.allSatisfy { [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains($0) }
    return isRoman || letters.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The first letter and the consonants after it, those that are often written for one another made alike.
  private static func skeleton(of letters: [UInt8]) -> [UInt8] {
    var bones: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      let bone: UInt8
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"), UInt8(ascii: "j"):
        if index > 0 { continue }
        bone = letter == UInt8(ascii: "y") || letter == UInt8(ascii: "j") ? UInt8(ascii: "i") : letter
      case UInt8(ascii: "h"):
        if index > 0 { continue }
        bone = letter
      case UInt8(ascii: "p") where next == UInt8(ascii: "h"), UInt8(ascii: "v"), UInt8(ascii: "w"),
        UInt8(ascii: "f"):
        bone = UInt8(ascii: "f")
      case UInt8(ascii: "c"), UInt8(ascii: "q"), UInt8(ascii: "k"): bone = UInt8(ascii: "k")
      case UInt8(ascii: "z"), UInt8(ascii: "s"): bone = UInt8(ascii: "s")
      default: bone = letter
      }
      if bones.last != bone { bones.append(bone) }
    }
    return bones
  }
}
