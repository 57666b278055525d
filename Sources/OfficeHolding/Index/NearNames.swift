internal import KnowledgeGraph

/// Tells how near names are to one that nothing has: by the letters of the whole, or word by word in any order.
///
/// Of the whole a third of the letters may differ; of a word of three letters or more one in three, and of several words one may
/// be missing. Names that lack too many of the letters are passed over without a comparison.
struct NearNames: Sendable {
  private let text: String
  private let limit: Int
  private let words: [Word]
  private let letters: Letters

  private struct Word: Sendable {
    var text: Substring
    var letters: Letters
    /// How many letters may differ.
    var limit: Int
  }

  init(to text: String) {
    self.text = folded(text)
    limit = max(2, self.text.count / 3)
    letters = Letters(self.text.utf8)
    words = Self.words(of: self.text).prefix(Self.mostWords).map {
      Word(text: $0, letters: Letters($0.utf8), limit: $0.count < 3 ? 0 : max(1, $0.count / 3))
    }
  }

  /// More words nobody types.
  private static let mostWords = 16

  /// How many words of so many may be missing in a name.
  private var spare: Int { words.count > 2 ? 1 : 0 }

  /// Whether a name, in UTF-8, has letters enough to be near.
  ///
  /// - Complexity: O(length), a nanosecond or two a byte.
  func mayInclude(_ name: Span<UInt8>) -> Bool {
    var present = Letters()
    for index in name.indices { present.insert(name[index]) }
    return letters.missing(in: present) <= limit
      || words.count(where: { $0.letters.missing(in: present) > $0.limit }) <= spare && !words.isEmpty
  }

  /// How far a name is away, less for nearer ones; nil where it is not near.
  func distance(to name: String) -> Int? {
    let name = folded(name)
    if let distance = editDistance(text, name, limit: limit) { return 2 * distance }
    guard !words.isEmpty else { return nil }
    var others = Self.words(of: name)
    var sum = 1
    var missing = 0
    for word in words {
      var best: (distance: Int, place: Int)?
      for (place, other) in others.enumerated() {
        guard let distance = editDistance(word.text, other, limit: word.limit), distance < best?.distance ?? .max else {
          continue
        }
        best = (distance, place)
      }
      if let best {
        sum += 2 * best.distance
        others.remove(at: best.place)
      } else {
        missing += 1
      }
    }
    guard missing <= spare else { return nil }
    return sum + others.count + 4 * missing
  }

  private static func words(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}

/// Which of the letters and digits of ASCII a text has, upper and lower case alike; of others nothing is noted.
private struct Letters: Sendable {
  private var bits: UInt64 = 0

  init() {}

  init(_ text: some Sequence<UInt8>) {
    for byte in text { insert(byte) }
  }

  @inline(__always)
  mutating func insert(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A: bits |= 1 << UInt64(byte &- 0x61)
    case 0x41...0x5A: bits |= 1 << UInt64(byte &- 0x41)
    case 0x30...0x39: bits |= 1 << UInt64(byte &- 0x30 &+ 26)
    default: break
    }
  }

  /// How many of these letters another text does not have.
  @inline(__always)
  func missing(in other: Letters) -> Int { (bits & ~other.bits).nonzeroBitCount }
}
