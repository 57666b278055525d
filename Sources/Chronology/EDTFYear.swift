extension EDTF {
  /// The year of a date, as it is written.
  struct Year: Hashable, Sendable {
    /// True if a minus sign is written.
    var isNegative: Bool
    /// The digits without sign; before `E` in an exponential year.
    var digits: DigitPattern
    /// True if the year begins with `Y` (level 1, "Letter-prefixed calendar year").
    var hasPrefix = false
    /// The power of ten after `E` (level 2, "Exponential year").
    var exponent: UInt8?
    /// The number after `S` (level 2, "Significant digits").
    var significantDigits: UInt8?

    /// The least magnitude that fits, the power of ten included.
    var magnitude: Int { digits.minimum * powerOfTen(Int(exponent ?? 0)) }

    /// The years that it may be, in order of time, and those between them.
    ///
    /// With significant digits, every year that begins with them: `1950S2` is "some year between 1900 and 1999".
    /// A negative year is never -0, which is not written so.
    var span: ClosedRange<Int> {
      var lower = magnitude
      var upper = digits.isSpecified ? magnitude : digits.maximum
      if let significantDigits {
        let step = powerOfTen(max(0, max(String(magnitude).utf8.count, digits.width) - Int(significantDigits)))
        lower = magnitude / step * step
        upper = lower + step - 1
      }
      guard isNegative else { return lower...upper }
      return -max(1, upper)...(-max(1, lower))
    }

    /// True if this can be the year; every year of ``span`` if no digit is unspecified.
    func matches(_ year: Int) -> Bool {
      span.contains(year) && (digits.isSpecified || digits.matches(abs(year)))
    }
  }
}

/// 10 to a power from 0 to 18.
func powerOfTen(_ exponent: Int) -> Int {
  (0..<min(18, exponent)).reduce(1) { product, _ in product * 10 }
}

extension EDTF.Year: CustomStringConvertible {
  var description: String {
    (hasPrefix ? "Y" : "") + (isNegative ? "-" : "") + digits.description
      + (exponent.map { "E\($0)" } ?? "") + (significantDigits.map { "S\($0)" } ?? "")
  }
}
