/// Decimal digits some of which may be unspecified: `19`, `1X`, `X2`, `XX`.
struct DigitPattern: Hashable, Sendable {
  /// The least number that fits: each `X` as 0.
  let minimum: Int
  /// The places that are unspecified: bit 0 for the ones, bit 1 for the tens, and so on.
  let unspecified: UInt16
  /// How many digits are written.
  let width: Int

  init(minimum: Int, unspecified: UInt16 = 0, width: Int) {
    self.minimum = minimum
    self.unspecified = unspecified
    self.width = width
  }

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
    var digits = Array(padded(minimum.magnitude, width))
    for bit in 0..<width where unspecified & (1 << UInt16(bit)) != 0 {
      digits[digits.count - 1 - bit] = "X"
    }
    return String(digits)
  }
}
