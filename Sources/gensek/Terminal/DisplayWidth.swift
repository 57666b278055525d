/// The columns that a text takes on a terminal: none for a combining mark, two for a wide character, else one.
///
/// Wide are the ranges W and F of Unicode's East Asian Width (UAX #11), taken in blocks.
func displayWidth(of text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// The columns of one grapheme cluster: those of its first character that takes any.
func displayWidth(of character: Character) -> Int {
  for scalar in character.unicodeScalars where !isZeroWidth(scalar) {
    return isWide(scalar) || character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
  }
  return 0
}

private func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: true
  default: false
  }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    true
  default: scalar.properties.isEmojiPresentation
  }
}
