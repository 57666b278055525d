extension EDTFParser {
  /// A year: sign and four digits of which some may be `X`, or `Y`, sign, digits and perhaps `E` and a power of ten;
  /// then perhaps `S` and a number of significant digits.
  mutating func year() throws(EDTFError) -> EDTF.Year {
    let start = position
    var year = skip(UInt8(ascii: "Y")) ? try prefixedYear(from: start) : try fourDigitYear(from: start)
    if next == UInt8(ascii: "S") {
      if !year.digits.isSpecified {
        throw fault(.unexpected, expected: "no significant digits, as a digit of the year is unspecified")
      }
      position += 1
      year.significantDigits = try smallNumber("the number of significant digits")
      if year.span.upperBound > Day.years.upperBound || year.span.lowerBound < Day.years.lowerBound {
        throw yearOutOfRange(from: start)
      }
    }
    return year
  }

  private mutating func fourDigitYear(from start: Int) throws(EDTFError) -> EDTF.Year {
    let isNegative = skip(.minus)
    let digits = try pattern(width: 4, of: "year")
    if let next, next.digit != nil || next == .x {
      throw fault(
        .unexpected, expected: "the end of the year, or '-' and a month",
        suggestion: "a year of more than four digits begins with Y")
    }
    if isNegative, digits.isSpecified, digits.minimum == 0 {
      throw fault(
        .noSuchDate, from: start, expected: "a year from -9999 to 9999",
        suggestion: "year 0 is written 0000; it is 1 BC")
    }
    return EDTF.Year(isNegative: isNegative, digits: digits)
  }

  private mutating func prefixedYear(from start: Int) throws(EDTFError) -> EDTF.Year {
    let isNegative = skip(.minus)
    let digits = try number("the digits of a year", to: 9_999_999_999_999)
    var exponent: UInt8?
    if skip(UInt8(ascii: "E")) { exponent = try smallNumber("the power of ten") }
    let (value, overflow) = digits.minimum.multipliedReportingOverflow(by: powerOfTen(Int(exponent ?? 0)))
    if overflow || exponent ?? 0 > 12 || value > Day.years.upperBound {
      throw yearOutOfRange(from: start)
    }
    if exponent == nil, digits.width <= 4 {
      throw fault(
        .noSuchDate, from: start, expected: "a year of more than four digits after Y",
        suggestion: "write \(isNegative ? "-" : "")\(padded(digits.minimum.magnitude, 4))")
    }
    return EDTF.Year(isNegative: isNegative, digits: digits, hasPrefix: true, exponent: exponent)
  }

  /// Digits or `X`, exactly so many.
  mutating func pattern(width: Int, of component: String) throws(EDTFError) -> DigitPattern {
    var minimum = 0
    var unspecified: UInt16 = 0
    for _ in 0..<width {
      guard let next, next == .x || next.digit != nil else {
        throw fault(
          .unexpected, expected: "\(width) digits for the \(component), each 0 to 9 or X",
          suggestion: next == UInt8(ascii: "x") || next == UInt8(ascii: "u")
            ? "an unspecified digit is a capital X" : nil)
      }
      minimum = minimum * 10 + (next.digit ?? 0)
      unspecified = unspecified << 1 | (next == .x ? 1 : 0)
      position += 1
    }
    return DigitPattern(minimum: minimum, unspecified: unspecified, width: width)
  }

  private func yearOutOfRange(from start: Int) -> EDTFError {
    fault(.yearOutOfRange, from: start, expected: "a year from \(Day.years.lowerBound) to \(Day.years.upperBound)")
  }

  /// A number from 1 to 99 without a zero before it.
  private mutating func smallNumber(_ what: String) throws(EDTFError) -> UInt8 {
    UInt8(try number(what, to: 99).minimum)
  }

  /// A number from 1 without a zero before it.
  private mutating func number(_ what: String, to most: Int) throws(EDTFError) -> DigitPattern {
    let start = position
    guard let first = next?.digit, first != 0 else {
      throw fault(.unexpected, expected: "\(what), from 1 to \(most)")
    }
    var value = 0
    while let digit = next?.digit {
      value = value * 10 + digit
      position += 1
      if value > most { throw fault(.yearOutOfRange, from: start, expected: "\(what), from 1 to \(most)") }
    }
    return DigitPattern(minimum: value, width: position - start)
  }
}
