/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers for the same seed, on every system.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator whose sequence depends on the seed alone.
  ///
  /// Seeds that differ by little give sequences that have nothing in common, as the seed is mixed first.
  public init(seed: UInt64) { state = Self.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) }

  /// The generator of one part of a larger work, which depends on the seed of the whole and the number of the part.
  public init(seed: UInt64, part: UInt64) {
    self.init(seed: Self.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ (part &* 0xD134_2543_DE82_EF95))
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ state: UInt64) -> UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// A number from 0 to one less than the bound, each about equally likely; the bound is positive.
  mutating func below(_ bound: Int) -> Int {
    // The high half of the product: as even as 64 bits allow, and without a division.
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a range, each about equally likely.
  mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// Whether something of this probability comes to pass.
  mutating func happens(_ probability: Double) -> Bool {
    Double(next() >> 11) * 0x1p-53 < probability
  }
}
