/// Decimal digits some of which may be unspecified: `19`, `1X`, `X2`, `XX`. Packed into eight bytes, as a large
/// collection of dates has up to three in each.
struct DigitPattern: Hashable, Sendable {
  /// From the lowest bit: 44 bits of ``minimum``, 14 of ``unspecified``, 6 of ``width``.
  private let packed: UInt64

  /// - Parameters:
  ///   - minimum: The least number that fits, of at most 13 digits.
  ///   - unspecified: The places that are unspecified.
  ///   - width: How many digits are written, at most 13.
  init(minimum: Int, unspecified: UInt16 = 0, width: Int) {
    packed = UInt64(truncatingIfNeeded: minimum) | UInt64(unspecified) << 44 | UInt64(truncatingIfNeeded: width) << 58
  }

  /// The least number that fits: each `X` as 0.
  var minimum: Int { Int(packed & 0xfff_ffff_ffff) }
  /// The places that are unspecified: bit 0 for the ones, bit 1 for the tens, and so on.
  var unspecified: UInt16 { UInt16(packed >> 44 & 0x3fff) }
  /// How many digits are written.
  var width: Int { Int(packed >> 58) }

  var isSpecified: Bool { unspecified == 0 }
  var isWhollyUnspecified: Bool { unspecified == (1 << UInt16(width)) - 1 }

  /// The greatest number that fits: each `X` as 9.
  var maximum: Int {
    var result = minimum
    var place = 1
    for bit in 0..<width {
      if unspecified & (1 << UInt16(bit)) != 0 { result += 9 * place }
      place *= 10
    }
    return result
  }

  /// True if the number has the written digit in each specified place.
  func matches(_ number: Int) -> Bool {
    guard number >= minimum else { return false }
    if isSpecified { return number == minimum }
    var rest = number
    var pattern = minimum
    for bit in 0..<width {
      if unspecified & (1 << UInt16(bit)) == 0, rest % 10 != pattern % 10 { return false }
      rest /= 10
      pattern /= 10
    }
    return rest == 0
  }
}

extension DigitPattern: CustomStringConvertible {
  var description: String {
    let digits = padded(minimum.magnitude, width)
    guard !isSpecified else { return digits }
    return String(
      digits.enumerated().map { index, digit in
        unspecified & (1 << UInt16(width - 1 - index)) != 0 ? "X" : digit
      })
  }
}
