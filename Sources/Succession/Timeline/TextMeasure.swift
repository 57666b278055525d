/// How wide a text is likely to be in a sans-serif face: an estimate that is rather too wide than too narrow.
enum TextMeasure {
  /// The width in the units of the font's size.
  static func width(of text: String, size: Double) -> Double {
    text.reduce(0) { $0 + width(of: $1) } * size
  }

  /// The text, or as much of its beginning as fits before an ellipsis.
  ///
  /// - Complexity: O(length of what is kept).
  static func shortened(_ text: String, to width: Double, size: Double) -> String {
    let room = width / size
    let ellipsis = Self.width(of: "…")
    var used = 0.0
    var kept = ""
    var keptBeforeEllipsis = ""
    for character in text {
      used += Self.width(of: character)
      if used > room { return keptBeforeEllipsis + "…" }
      kept.append(character)
      if used + ellipsis <= room { keptBeforeEllipsis = kept }
    }
    return kept
  }

  /// The width of one character in ems, by its kind.
  private static func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar {
    case " ", "i", "j", "l", "I", "t", "f", "r", ".", ",", ":", ";", "'", "|", "(", ")", "[", "]", "-": return 0.42
    case "m", "w", "M", "W", "…", "—", "@", "%", "ш", "щ", "ж", "ю", "ы", "ф", "Ш", "Щ", "Ж", "Ю", "Ы", "Ф", "М":
      return 1.05
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFFE6, 0x1F000...0x3FFFD:
      return 1.05
    default:
      return scalar.properties.isUppercase ? 0.8 : 0.66
    }
  }
}
