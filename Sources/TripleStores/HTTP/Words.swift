/// Texts of others made fit for a line of a message.
enum Words {
  /// One line of at most 300 characters, without control characters.
  static func shown(_ text: String) -> String {
    var shown = ""
    var isSpace = true
    for scalar in text.unicodeScalars {
      if shown.unicodeScalars.count == 300 { return shown + "…" }
      let isControl = scalar.value <= 0x20 || (0x7F...0xA0).contains(scalar.value)
      if isControl {
        if !isSpace { shown += " " }
      } else {
        shown.unicodeScalars.append(scalar)
      }
      isSpace = isControl
    }
    return trimmed(shown)
  }

  /// The first number that follows a word, in letters of either case.
  static func number(after word: String, in text: String) -> Int? {
    let lowered = Array(text.lowercased().utf8)
    let word = Array(word.utf8)
    guard lowered.count > word.count else { return nil }
    for start in 0..<(lowered.count - word.count) where lowered[start..<start + word.count].elementsEqual(word) {
      let digits = lowered[(start + word.count)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if let number = Int(String(decoding: digits, as: UTF8.self)) { return number }
    }
    return nil
  }

  /// The text of a page of HTML or XML.
  static func withoutMarkup(_ page: [UInt8]) -> String {
    var text = ""
    var isTag = false
    for scalar in String(decoding: page, as: UTF8.self).unicodeScalars {
      if scalar == "<" {
        isTag = true
      } else if scalar == ">", isTag {
        isTag = false
        text += " "
      } else if !isTag {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// A text without blanks at its ends.
func trimmed(_ text: String) -> String {
  let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
  let bytes = text.utf8
  guard let start = bytes.firstIndex(where: { !isBlank($0) }), let end = bytes.lastIndex(where: { !isBlank($0) }) else {
    return ""
  }
  return String(Substring(bytes[start...end]))
}

/// A text as a part of a query in an address (RFC 3986, section 2.3: all but unreserved characters are encoded).
func percentEncoded(_ text: String) -> String {
  var encoded = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      encoded.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      encoded += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
  return encoded
}
