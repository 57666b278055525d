/// Whether a text has none of the characters that cannot be written: U+0000, U+FFFE and U+FFFF.
package func isWritableText(_ text: String) -> Bool {
  do throws(TermFault) {
    _ = try StringSyntax.check(text.utf8.span)
    return true
  } catch {
    return false
  }
}

/// Which strings can be written.
enum StringSyntax {
  /// Refuses what cannot be written, and tells whether there are control characters other than line feed and carriage return.
  ///
  /// - Complexity: O(length); eight bytes at a time where they are printable ASCII.
  /// - Throws: `TermFault` for U+0000, U+FFFE, U+FFFF and what is not UTF-8.
  static func check(_ text: Span<UInt8>) throws(TermFault) -> Bool {
    let plain = plainCount(text)
    return plain == text.count ? false : try check(text, from: plain)
  }

  /// How many bytes at the beginning are printable ASCII, a multiple of eight or all.
  private static func plainCount(_ text: Span<UInt8>) -> Int {
    let raw = unsafe text.bytes
    let high: UInt64 = 0x8080_8080_8080_8080
    var index = 0
    while index + 8 <= text.count {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of a byte is set where it is 0x80 or more, becomes 0x80 by adding one (0x7F), or lacks 0x60 (below 0x20).
      let isHigh = word | (word &+ 0x0101_0101_0101_0101)
      let isControl = ~((word & 0x6060_6060_6060_6060) &+ 0x6060_6060_6060_6060 | word)
      if (isHigh | isControl) & high != 0 { return index }
      index += 8
    }
    while index < text.count {
      if text[index] < 0x20 || text[index] >= 0x7F { return index & ~7 }
      index += 1
    }
    return index
  }

  private static func check(_ text: Span<UInt8>, from start: Int) throws(TermFault) -> Bool {
    var hasRawControls = false
    var isASCII = true
    for index in start..<text.count {
      let byte = text[index]
      if byte < 0x20 {
        if byte == 0 { throw TermFault("U+0000 cannot be written") }
        if byte != 0x0A && byte != 0x0D { hasRawControls = true }
      } else if byte >= 0x7F {
        if byte == 0x7F {
          hasRawControls = true
        } else {
          isASCII = false
          if byte == 0xEF && index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE {
            throw TermFault("the noncharacter U+FFF\(text[index + 2] == 0xBE ? "E" : "F") cannot be written")
          }
        }
      }
    }
    if !isASCII {
      do { _ = try UTF8Span(validating: text) } catch { throw TermFault("its bytes are not UTF-8") }
    }
    return hasRawControls
  }
}
