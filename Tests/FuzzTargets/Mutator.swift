import TestSupport

/// Damages inputs: flips, cuts, doubles, moves and splices bytes, and puts in the words that a syntax cares about.
package struct Mutator {
  private let seeds: [[UInt8]]
  private let tokens: [[UInt8]]
  private let longest: Int
  private var random: SplitMix

  /// - Parameters:
  ///   - seeds: Inputs that are right, or nearly.
  ///   - tokens: Words of the syntax.
  ///   - longest: Bytes that a damaged input has at most.
  ///   - seed: Chooses the sequence.
  package init(seeds: [[UInt8]], tokens: [String], longest: Int, seed: UInt64) {
    self.seeds = seeds
    self.tokens = tokens.map { Array($0.utf8) } + Self.nasty
    self.longest = longest
    random = SplitMix(seed: seed)
  }

  private static let nasty: [[UInt8]] = [
    [0], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0x0D], [0x0A], [0x09],
    Array("9223372036854775807".utf8), Array("-9223372036854775809".utf8), Array("99999999999999999999999".utf8),
    Array("\u{202E}".utf8), Array("e\u{301}".utf8), Array("\u{1F3DB}".utf8), Array("\u{2028}".utf8),
  ]

  /// The next damaged input.
  package mutating func next() -> [UInt8] {
    var bytes = seeds.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      damage(&bytes)
    }
    return Array(bytes.prefix(longest))
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 2: bytes.removeSubrange(range(in: bytes, from: place))
    case 3: bytes.insert(contentsOf: bytes[range(in: bytes, from: place)], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5:
      let other = seeds.randomElement(using: &random) ?? []
      let cut = Int.random(in: 0...other.count, using: &random)
      bytes = Array(bytes[..<place]) + other[cut...]
    case 6:
      let piece = tokens.randomElement(using: &random) ?? []
      let count = Int.random(in: 1...50, using: &random) == 1 ? 2000 : 1
      bytes.insert(contentsOf: repeatElement(piece, count: count).joined(), at: place)
    case 7:
      let moved = range(in: bytes, from: place)
      let piece = Array(bytes[moved])
      bytes.removeSubrange(moved)
      bytes.insert(contentsOf: piece, at: Int.random(in: 0...bytes.count, using: &random))
    default: bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: place)
    }
  }

  private mutating func range(in bytes: [UInt8], from place: Int) -> Range<Int> {
    let length = Int.random(in: 0...min(bytes.count - place, 64), using: &random)
    return place..<(place + length)
  }
}
