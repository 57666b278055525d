/// Things that share something are compared, all others not: so that a hundred thousand names are not ten billion pairs.
struct Blocks {
  /// What a block's things share.
  enum Sort: UInt64 {
    case identifier, wholeName, wordAndInitial, oneWord, officeAndYear, holderAndYear, begin

    /// How many things a block may have for all its pairs to be compared.
    var mostThings: Int {
      switch self {
      case .identifier: 1000
      case .wholeName: 300
      case .wordAndInitial, .oneWord, .begin: 60
      case .officeAndYear, .holderAndYear: 30
      }
    }
  }

  private struct Entry {
    var key: UInt64
    var subject: Int32
    var sort: Sort
  }

  private var entries: [Entry] = []

  /// Puts a thing into a block; that two keys may fall together costs a comparison and changes no result.
  mutating func add(_ subject: Int32, _ sort: Sort, _ parts: Int...) {
    var key = sort.rawValue
    for part in parts { key = Self.mixed(key ^ UInt64(bitPattern: Int64(part))) }
    entries.append(Entry(key: key, subject: subject, sort: sort))
  }

  /// The pairs of all blocks, each once and ascending, and how many names too many bear to compare all.
  ///
  /// - Complexity: O(n log n) for n things in blocks, and the pairs.
  consuming func pairs() -> (pairs: [UInt64], tooCommon: Int) {
    var entries = entries
    entries.sort { ($0.key, $0.subject) < ($1.key, $1.subject) }
    var pairs: [UInt64] = []
    var tooCommon = 0
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      defer { start = end }
      let sort = entries[start].sort
      guard end - start <= sort.mostThings else {
        if sort == .wholeName { tooCommon += 1 }
        continue
      }
      for first in start..<end {
        for second in (first + 1)..<max(end, first + 1)
        where entries[first].subject != entries[second].subject {
          pairs.append(
            UInt64(UInt32(bitPattern: entries[first].subject)) << 32
              | UInt64(UInt32(bitPattern: entries[second].subject)))
        }
      }
    }
    pairs.sort()
    var distinct: [UInt64] = []
    for pair in pairs where pair != distinct.last { distinct.append(pair) }
    return (distinct, tooCommon)
  }

  /// SplitMix64's finalizer.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
