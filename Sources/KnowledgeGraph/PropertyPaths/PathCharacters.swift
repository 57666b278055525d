/// The characters that SPARQL 1.1 allows in names (section 19.8, productions 164 to 173).
extension Unicode.Scalar {
  /// Production 164, PN_CHARS_BASE.
  var isNameBase: Bool { NameCharacters.isBase(value) }

  /// Production 167, PN_CHARS.
  var isNameCharacter: Bool { NameCharacters.isPart(value) }

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
