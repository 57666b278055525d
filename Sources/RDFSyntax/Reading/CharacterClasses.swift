import KnowledgeGraph

// The character classes of the N-Triples and Turtle grammars (RDF 1.1 Turtle, section 6.5), over bytes and code points.

let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
let quote = UInt8(ascii: "\"")
let apostrophe = UInt8(ascii: "'")
let backslash = UInt8(ascii: "\\")
let dot = UInt8(ascii: ".")
let colon = UInt8(ascii: ":")
let hyphen = UInt8(ascii: "-")
let underscore = UInt8(ascii: "_")
let numberSign = UInt8(ascii: "#")
let openingAngle = UInt8(ascii: "<")
let closingAngle = UInt8(ascii: ">")
let caret = UInt8(ascii: "^")
let at = UInt8(ascii: "@")

/// Whether a byte is one of UTF-8 after the first of a character.
@inline(__always)
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// Whether a byte is an ASCII letter.
@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// Whether a byte is an ASCII digit.
@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// Whether a byte is white space of Turtle.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == lineFeed || byte == carriageReturn }

/// Whether a byte ends a run of plain characters in an IRI: the closing bracket, an escape, or one that IRIs may not have.
@inline(__always)
func endsIRIRun(_ byte: UInt8) -> Bool {
  // A bit for each byte below 0x40: U+0000 to U+0020, `"`, `<`, `>`; and from there to 0x7F: `\`, `^`, "`", `{`, `|`, `}`.
  let mask: UInt64 =
    byte < 0x40 ? 0x1_FFFF_FFFF | 1 << 0x22 | 1 << 0x3C | 1 << 0x3E : 1 << 28 | 1 << 30 | 1 << 32 | 7 << 59
  return byte < 0x80 && mask >> UInt64(byte & 0x3F) & 1 != 0
}

/// Whether an ASCII byte is in PN_CHARS.
@inline(__always)
func isNameByte(_ byte: UInt8) -> Bool {
  isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
}

/// The hexadecimal value of a byte, if it is a digit of that kind.
func hexadecimalValue(_ byte: UInt8) -> UInt32? {
  if isDigit(byte) { return UInt32(byte &- 0x30) }
  let letter = (byte | 0x20) &- 0x61
  return letter < 6 ? UInt32(letter) + 10 : nil
}

/// Whether a byte may follow a backslash in a local name (PN_LOCAL_ESC).
func isLocalEscape(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "_"), UInt8(ascii: "~"), dot, UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "$"),
    UInt8(ascii: "&"), apostrophe, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "?"),
    UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "%"):
    return true
  default:
    return false
  }
}

/// Whether an IRI is that of `rdf:langString`.
@inline(__always)
func isLanguageString(_ iri: Span<UInt8>) -> Bool { areEqual(iri, RDF.langString.utf8.span) }

/// Whether two texts have the same bytes; compared from their ends, where IRIs differ mostly.
@inline(__always)
func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  for index in left.indices.reversed() where left[index] != right[index] { return false }
  return true
}
