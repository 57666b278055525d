/// The characters that SPARQL 1.1 allows in names (section 19.8, productions 164 to 173).
extension Unicode.Scalar {
  /// Production 164, PN_CHARS_BASE.
  var isNameBase: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// Production 167, PN_CHARS.
  var isNameCharacter: Bool {
    switch value {
    case 0x2D, 0x30...0x39, 0x5F, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameBase
    }
  }

  /// What may begin a local name besides an escape: production 169.
  var isLocalStart: Bool {
    switch value {
    case 0x30...0x39, 0x3A, 0x5F: true
    default: isNameBase
    }
  }

  /// What may stand inside `<…>`: production 139.
  var isIRICharacter: Bool {
    value > 0x20 && !#"<>"{}|^`\"#.unicodeScalars.contains(self)
  }

  /// What a backslash may escape in a local name: production 173.
  var isLocalEscape: Bool { "_~.-!$&'()*+,;=/?#@%".unicodeScalars.contains(self) }

  /// Whether it is one of 0-9, A-F, a-f.
  var isHexDigit: Bool { properties.isASCIIHexDigit }
}
