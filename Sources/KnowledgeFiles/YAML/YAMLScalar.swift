/// Text as a scalar of YAML that `YAMLComposer` reads back letter by letter.
package enum YAMLScalar {
  /// The text plain where that is safe, else between double quotation marks.
  package static func text(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// The text between double quotation marks (YAML 1.2.2, section 7.3.1).
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      // Files with what looks like an anchor are refused.
      case "&": quoted += "\\x26"
      default:
        if mustEscape(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }

  /// Whether the text can stand without quotation marks, in a block or between brackets.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    guard isWord(first) || first >= 0x80, last != UInt8(ascii: " "), last != UInt8(ascii: ":") else { return false }
    var previous = first
    for byte in text.utf8 {
      defer { previous = byte }
      switch byte {
      case UInt8(ascii: " "): if previous == UInt8(ascii: ":") { return false }
      case UInt8(ascii: "#"): if previous == UInt8(ascii: " ") { return false }
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "="),
        UInt8(ascii: "'"), UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: ";"):
        continue
      default: if !isWord(byte), byte < 0x80 { return false }
      }
    }
    // Marks of lines and direction, and what no file may show, are escaped.
    return text.utf8.allSatisfy { $0 < 0x80 } || !text.unicodeScalars.contains(where: mustEscape)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// Whether a scalar value shows nothing, or ends a line.
  static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: true
    case .spaceSeparator: scalar != " "
    default: scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
  }
}
