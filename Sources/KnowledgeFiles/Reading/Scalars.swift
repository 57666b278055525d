/// What readers of prose ask of a code point.
extension Unicode.Scalar {
  var isSpace: Bool { properties.isWhitespace }
  var isDigit: Bool { ("0"..."9").contains(self) }
  var isUpper: Bool { properties.isUppercase || properties.generalCategory == .titlecaseLetter }
  var isLower: Bool { properties.isLowercase }

  /// A letter, with the marks and modifiers that belong to letters.
  var isLetter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      true
    default: false
    }
  }

  var isWordScalar: Bool { isDigit || isLetter }

  /// A quotation mark or bracket that closes.
  var isClosing: Bool {
    switch self {
    case "\"", "'", ")", "\u{201D}", "\u{2019}", "\u{BB}": true
    default: false
    }
  }

  var beginsSentence: Bool {
    if isUpper { return true }
    switch self {
    case "\"", "'", "(", "\u{201C}", "\u{2018}", "\u{AB}": return true
    default: return false
    }
  }

  /// Lower case, with every dash as a hyphen, every apostrophe and quotation mark as the plain one, and every white space as a space.
  var folded: Unicode.Scalar {
    switch self {
    case "\u{2010}"..."\u{2015}", "\u{2212}": return "-"
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2BC}", "\u{2032}": return "'"
    case "\u{201C}"..."\u{201F}", "\u{AB}", "\u{BB}": return "\""
    default: break
    }
    if isSpace { return " " }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? self : self
  }
}

extension Array where Element == Unicode.Scalar {
  /// Whether a word may begin or end before an offset: between a letter or digit and neither, or where an extraction has run two words
  /// together (“holderJoseph”, “Formation3”).
  func isWordEdge(_ offset: Int) -> Bool {
    guard offset > 0, offset < count else { return true }
    let left = self[offset - 1]
    let right = self[offset]
    if !left.isWordScalar || !right.isWordScalar { return true }
    return (left.isLower && right.isUpper) || (left.isLetter && right.isDigit)
  }
}
