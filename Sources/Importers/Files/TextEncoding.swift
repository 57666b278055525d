/// How the text of a file is encoded; the raw value is the name of the IANA registry.
public enum TextEncoding: String, Hashable, Sendable, Codable {
  /// UTF-8, with or without a byte-order mark.
  case utf8 = "UTF-8"
  /// UTF-16, least significant byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, most significant byte first.
  case utf16BigEndian = "UTF-16BE"
  /// Windows-1252, which is taken for what is no UTF-8.
  case windows1252 = "windows-1252"
}

extension TextEncoding {
  /// Text as UTF-8, and what it was.
  struct Decoded {
    var bytes: [UInt8]
    var encoding: TextEncoding
    /// Whether it began with a byte-order mark, which is taken off.
    var hadMark = false
    /// How many code units were no text, and are now U+FFFD.
    var repaired = 0
  }

  /// Recognises the encoding of bytes and gives them as UTF-8.
  ///
  /// A byte-order mark decides; then, where every other byte of the beginning is zero, UTF-16; then UTF-8 where all of it is
  /// well-formed; and else Windows-1252, in which every byte is a character.
  ///
  /// - Complexity: O(n); UTF-8 without a mark is not copied.
  static func decode(_ bytes: consuming [UInt8]) -> Decoded {
    var decoded = withoutMark(bytes)
    // U+0000 is text, and RDF cannot hold it.
    let zeros = decoded.bytes.count { $0 == 0 }
    if zeros > 0 {
      decoded.bytes = Array(
        decoded.bytes.split(separator: 0, omittingEmptySubsequences: false).joined(separator: [0xEF, 0xBF, 0xBD]))
      decoded.repaired += zeros
    }
    return decoded
  }

  private static func withoutMark(_ bytes: consuming [UInt8]) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
      if isUTF8(bytes) { return Decoded(bytes: bytes, encoding: .utf8, hadMark: true) }
      let text = String(decoding: bytes, as: UTF8.self)
      return Decoded(
        bytes: Array(text.utf8), encoding: .utf8, hadMark: true,
        repaired: max(1, text.unicodeScalars.count { $0 == "\u{FFFD}" }))
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, .utf16LittleEndian, hadMark: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, .utf16BigEndian, hadMark: true) }
    if let encoding = unmarkedUTF16(bytes.span) { return utf16(bytes, encoding, hadMark: false) }
    if isUTF8(bytes) { return Decoded(bytes: bytes, encoding: .utf8) }
    return windows1252(bytes)
  }

  private static func isUTF8(_ bytes: borrowing [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// UTF-16 of mostly ASCII has a zero in every other byte.
  private static func unmarkedUTF16(_ bytes: Span<UInt8>) -> TextEncoding? {
    let pairs = min(bytes.count, 512) / 2
    guard pairs >= 2 else { return nil }
    var zeros = (even: 0, odd: 0)
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zeros.even += 1 }
      if bytes[2 * pair + 1] == 0 { zeros.odd += 1 }
    }
    if zeros.even == 0, zeros.odd * 10 >= pairs * 7 { return .utf16LittleEndian }
    if zeros.odd == 0, zeros.even * 10 >= pairs * 7 { return .utf16BigEndian }
    return nil
  }

  private static func utf16(_ bytes: [UInt8], _ encoding: TextEncoding, hadMark: Bool) -> Decoded {
    let start = hadMark ? 2 : 0
    let high = encoding == .utf16BigEndian ? 0 : 1
    let units = stride(from: start, to: bytes.count - 1, by: 2).lazy.map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count / 2)
    var repaired = (bytes.count - start) % 2
    let failed = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false, into: { decoded.append($0) })
    if repaired > 0 { decoded += [0xEF, 0xBF, 0xBD] }
    if failed { repaired += String(decoding: decoded, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" } }
    return Decoded(bytes: decoded, encoding: encoding, hadMark: hadMark, repaired: repaired)
  }

  private static func windows1252(_ bytes: [UInt8]) -> Decoded {
    var text = ""
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let value = 0x80...0x9F ~= byte ? upperControls[Int(byte - 0x80)] : UInt32(byte)
      text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return Decoded(bytes: Array(text.utf8), encoding: .windows1252)
  }

  /// The characters of 0x80 to 0x9F (WHATWG Encoding, index windows-1252); five bytes that mean none are controls.
  private static let upperControls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
