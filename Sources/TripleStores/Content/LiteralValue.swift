import KnowledgeGraph

/// What a literal means, so that a store may write it in another form (W3C XML Schema 1.1 Part 2, section 3: value spaces).
///
/// Lenient on purpose where stores are: a number is the same number in any datatype of numbers, and a year may have fewer than four
/// digits. What is no value of its datatype means what it says, letter by letter.
enum LiteralValue {
  /// A text that is the same for two literals just when they mean the same; nil where that is the form itself.
  static func key(of literal: Literal) -> String? {
    // Most literals are strings, and some are long.
    guard literal.language == nil, literal.datatype != XSD.string, literal.datatype.hasPrefix(XSD.namespace) else {
      return nil
    }
    let text = trimmed(literal.lexicalForm)
    switch literal.datatype.dropFirst(XSD.namespace.count) {
    case "integer", "decimal", "nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger", "long",
      "int", "short", "byte", "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte":
      return number(text).map { "number " + $0 }
    case "double": return number(text).map { "number " + (Double(text).flatMap(binary) ?? $0) }
    case "float": return number(text).map { "number " + (Float(text).flatMap(binary) ?? $0) }
    case "boolean":
      // Virtuoso keeps true and false as 1 and 0.
      return text == "true" ? "number 1e0" : text == "false" ? "number 0" : number(text).map { "number " + $0 }
    case "duration", "dayTimeDuration", "yearMonthDuration": return duration(text).map { "duration " + $0 }
    case "date", "dateTime", "dateTimeStamp", "time", "gYear", "gYearMonth":
      return moment(text).map { "\(literal.datatype.dropFirst(XSD.namespace.count)) " + $0 }
    default: return nil
    }
  }

  /// The number that a text stands for in so many bits, which a store may write with fewer digits (section 3.3.5).
  private static func binary(_ value: some BinaryFloatingPoint & CustomStringConvertible) -> String? {
    value.isFinite ? number(value.description) : value.isInfinite ? (value < 0 ? "-INF" : "INF") : nil
  }

  /// A number without what does not count: sign of zero, zeros before and after, exponent.
  static func number(_ text: String) -> String? {
    switch text {
    case "INF", "+INF": return "INF"
    case "-INF", "NaN": return text
    default: break
    }
    var digits: [UInt8] = []
    var scale = 0
    var exponent = 0
    var isNegative = false
    var sawPoint = false
    var sawDigit = false
    var bytes = Array(text.utf8)[...]
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      bytes = bytes.dropFirst()
    }
    while let byte = bytes.first {
      bytes = bytes.dropFirst()
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        sawDigit = true
        if sawPoint { scale += 1 }
        digits.append(byte)
      case UInt8(ascii: ".") where !sawPoint: sawPoint = true
      case UInt8(ascii: "e") where sawDigit, UInt8(ascii: "E") where sawDigit:
        guard bytes.count < 10, let power = Int(String(decoding: bytes, as: UTF8.self)) else { return nil }
        exponent = power
        bytes = []
      default: return nil
      }
    }
    guard sawDigit else { return nil }
    while digits.last == UInt8(ascii: "0"), digits.count > 1 {
      digits.removeLast()
      scale -= 1
    }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    if significant.isEmpty { return "0" }
    return (isNegative ? "-" : "") + String(decoding: significant, as: UTF8.self) + "e\(exponent - scale)"
  }

  /// The months and the seconds of a duration, apart, as a month has no number of days.
  static func duration(_ text: String) -> String? {
    var rest = text[...]
    let isNegative = rest.hasPrefix("-")
    if isNegative { rest = rest.dropFirst() }
    guard rest.first == "P", rest.count > 1 else { return nil }
    rest = rest.dropFirst()
    var months = 0
    var seconds = 0
    var fraction = ""
    var isTime = false
    var digits = ""
    for character in rest {
      switch character {
      case "0"..."9", ".": digits.append(character)
      case "T":
        guard !isTime, digits.isEmpty else { return nil }
        isTime = true
      default:
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), parts.count == 1 || character == "S" && parts.count == 2
        else { return nil }
        let unit: Int
        switch (character, isTime) {
        case ("Y", false): unit = 12
        case ("M", false): unit = 1
        case ("D", false): unit = 86_400
        case ("H", true): unit = 3600
        case ("M", true): unit = 60
        case ("S", true):
          unit = 1
          fraction = parts.count == 2 ? withoutZeros(parts[1]) : ""
        default: return nil
        }
        let (product, isTooLarge) = whole.multipliedReportingOverflow(by: unit)
        let isMonths = !isTime && character != "D"
        let (sum, isSumTooLarge) = (isMonths ? months : seconds).addingReportingOverflow(product)
        if isTooLarge || isSumTooLarge { return nil }
        if isMonths { months = sum } else { seconds = sum }
        digits = ""
      }
    }
    guard digits.isEmpty else { return nil }
    let isZero = months == 0 && seconds == 0 && fraction.isEmpty
    return "\(isNegative && !isZero ? "-" : "")\(months) \(seconds)" + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// A date or a time without what does not count: zeros behind the seconds, `Z` for `+00:00`, zeros before the year.
  static func moment(_ text: String) -> String? {
    var text = text
    if text.hasSuffix("+00:00") || text.hasSuffix("-00:00") { text = String(text.dropLast(6)) + "Z" }
    let zone = text.hasSuffix("Z") ? "Z" : ""
    if !zone.isEmpty { text.removeLast() }
    if let point = text.lastIndex(of: ".") {
      let digits = text[text.index(after: point)...].prefix { ("0"..."9").contains($0) }
      let rest = text[digits.endIndex...]
      let kept = withoutZeros(digits)
      text = String(text[..<point]) + (kept.isEmpty ? "" : "." + kept) + rest
    }
    let isNegative = text.hasPrefix("-")
    var year = (isNegative ? text.dropFirst() : text[...])
    let end = year.firstIndex { !("0"..."9").contains($0) } ?? year.endIndex
    guard end > year.startIndex else { return nil }
    let rest = year[end...]
    year = year[..<end].drop { $0 == "0" }
    return (isNegative ? "-" : "") + (rest.hasPrefix(":") ? "" : "y") + year + rest + zone
  }

  private static func withoutZeros(_ digits: Substring) -> String {
    String(digits.reversed().drop { $0 == "0" }.reversed())
  }
}
