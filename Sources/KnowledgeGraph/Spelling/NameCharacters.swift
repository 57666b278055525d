/// The characters of names that SPARQL 1.1 (section 19.8, productions 164 to 167) and Turtle (section 6.5) share.
package enum NameCharacters {
  /// Whether a code point is in PN_CHARS_BASE.
  package static func isBase(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
      0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// Whether a code point is in PN_CHARS.
  package static func isPart(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 0x2D, 0x30...0x39, 0x5F, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isBase(codePoint)
    }
  }
}
