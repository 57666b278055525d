import KnowledgeGraph

/// A token that was scanned but not yet read: its length, and where its text is.
struct ScannedText {
  /// The bytes of the whole token, with its brackets or quotes.
  let length: Int
  /// The text between them, as offsets from the position, when it has no escapes.
  let text: Range<Int>
  /// Whether the text had escapes and so lies in the buffer that was given to the scanner.
  let isDecoded: Bool
}

// The tokens that N-Triples and Turtle share. Each is scanned at the position, which stays.
extension InputWindow {
  /// Scans an IRI in angle brackets; its first byte is known to be `<`.
  ///
  /// - Parameter buffer: emptied; takes the text if it has escapes.
  mutating func scanIRI(limit: Int, into buffer: inout [UInt8]) throws -> ScannedText {
    buffer.removeAll(keepingCapacity: true)
    var offset = 1
    var pending = 1
    var isDecoded = false
    while true {
      offset = bytes.span.endOfRun(position + offset, before: end, endIRIRun, byte: endsIRIRun) - position
      if offset - 1 > limit { throw beyond(limit, of: "an IRI", option: "max-iri") }
      guard let byte = try peek(offset) else {
        throw error(.unexpectedEnd, at: offset, expected: "‘>’ at the end of the IRI")
      }
      if byte == UInt8(ascii: ">") {
        if isDecoded { append(pending..<offset, to: &buffer) }
        return ScannedText(length: offset + 1, text: 1..<offset, isDecoded: isDecoded)
      } else if byte == backslash {
        append(pending..<offset, to: &buffer)
        isDecoded = true
        let start = offset
        guard try peek(offset + 1) == UInt8(ascii: "u") || peek(offset + 1) == UInt8(ascii: "U") else {
          throw error(
            .invalidEscape, at: offset, found: escapeAsFound(at: offset), expected: "\\uXXXX or \\UXXXXXXXX in an IRI")
        }
        let scalar = try scanHexadecimal(&offset)
        if scalar.value < 0x80, endsIRIRun(UInt8(scalar.value)) {
          throw error(
            .invalidIRI, at: start, found: "an escape for U+\(fourDigits(scalar))",
            expected: "a character that IRIs may have", suggestion: percentSuggestion(UInt8(scalar.value)))
        }
        buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        pending = offset
      } else if byte >= 0x80 || !endsIRIRun(byte) {
        continue
      } else {
        throw error(
          .invalidIRI, at: offset, expected: "‘>’ or a character that IRIs may have",
          suggestion: offset == 1 && byte == UInt8(ascii: "<")
            ? "triples as terms are RDF 1.2; what is read is RDF 1.1" : percentSuggestion(byte))
      }
    }
  }

  /// Scans a string in quotes; its first byte is known to be the quote.
  ///
  /// - Parameters:
  ///   - isLong: whether it begins and ends with three quotes and may have line ends.
  ///   - buffer: emptied; takes the text if it has escapes.
  mutating func scanString(isLong: Bool, limit: Int, into buffer: inout [UInt8]) throws -> ScannedText {
    buffer.removeAll(keepingCapacity: true)
    let delimiter = bytes[position]
    let opening = isLong ? 3 : 1
    var offset = opening
    var pending = opening
    var isDecoded = false
    while true {
      offset =
        bytes.span.endOfRun(position + offset, before: end) { bytes in
          endStringRun(bytes, delimiter: delimiter)
        } byte: { byte in
          byte == delimiter || byte == backslash || byte == lineFeed || byte == carriageReturn
        } - position
      if offset - opening > limit { throw beyond(limit, of: "a literal", option: "max-literal") }
      guard let byte = try peek(offset) else {
        throw error(
          .unterminatedString, found: "a string without an end",
          expected: isLong ? "three closing quotes" : "a closing quote")
      }
      if byte == delimiter {
        guard try !isLong || (peek(offset + 1) == delimiter && peek(offset + 2) == delimiter) else {
          offset += 1
          continue
        }
        if isDecoded { append(pending..<offset, to: &buffer) }
        return ScannedText(length: offset + opening, text: opening..<offset, isDecoded: isDecoded)
      } else if byte == backslash {
        append(pending..<offset, to: &buffer)
        isDecoded = true
        try scanStringEscape(&offset, into: &buffer)
        pending = offset
      } else if byte == lineFeed || byte == carriageReturn {
        guard isLong else {
          throw error(
            .unterminatedString, at: offset, expected: "a closing quote",
            suggestion: "a line end within a string is written \\n")
        }
        offset += 1
      }
    }
  }

  /// Scans a language tag; its first byte is known to be `@`.
  ///
  /// Its shape is that of RFC 5646, section 2.1: subtags of 1 to 8 letters and digits, the first of letters only.
  mutating func scanLanguage(limit: Int) throws -> ScannedText {
    var offset = 1
    var start = 1
    while true {
      let byte = try peek(offset)
      if let byte, isLetter(byte) || (start > 1 && isDigit(byte)) {
        offset += 1
        if offset - start > 8 {
          throw error(
            .invalidLanguageTag, at: start, expected: "a language tag, whose parts have at most 8 letters and digits")
        }
        if offset > limit { throw beyond(limit, of: "a language tag", option: "max-iri") }
        continue
      }
      guard offset > start else {
        throw error(
          .invalidLanguageTag, at: offset,
          expected: start > 1 ? "letters or digits after the hyphen of a language tag" : "a language tag such as en")
      }
      guard byte == UInt8(ascii: "-") else { return ScannedText(length: offset, text: 1..<offset, isDecoded: false) }
      offset += 1
      start = offset
    }
  }

  /// Scans a blank node label; its first byte is known to be `_`.
  mutating func scanBlankLabel(limit: Int) throws -> ScannedText {
    guard try peek(1) == colon else { throw unexpected(at: 1, expected: "‘:’ after ‘_’ of a blank node") }
    var offset = 2
    var last = 2
    while true {
      let length = try nameCharacterLength(offset, isFirst: offset == 2)
      if length > 0 {
        offset += length
        last = offset
      } else if offset > 2, try peek(offset) == dot {
        offset += 1
      } else {
        break
      }
      if offset > limit { throw beyond(limit, of: "a blank node label", option: "max-iri") }
    }
    guard last > 2 else { throw unexpected(at: 2, expected: "a blank node label after ‘_:’") }
    return ScannedText(length: last, text: 2..<last, isDecoded: false)
  }

  /// The length in bytes of the name character at an offset, 0 if there is none.
  ///
  /// - Parameter isFirst: whether it begins a blank node label or local name: PN_CHARS_U or a digit, else PN_CHARS.
  @inline(__always)
  mutating func nameCharacterLength(_ offset: Int, isFirst: Bool) throws -> Int {
    guard let byte = try peek(offset) else { return 0 }
    if byte < 0x80 { return isNameByte(byte) && !(isFirst && byte == UInt8(ascii: "-")) ? 1 : 0 }
    let (scalar, length) = scalar(at: offset)
    return (isFirst ? NameCharacters.isBase(scalar) : NameCharacters.isPart(scalar)) ? length : 0
  }

  /// The code point above ASCII whose first byte is at an offset, and its length in bytes.
  func scalar(at offset: Int) -> (scalar: UInt32, length: Int) {
    let index = position + offset
    let first = bytes[index]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var scalar = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for step in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + step] & 0x3F) }
    return (scalar, length)
  }

  /// A part of the window, by offsets from the position, appended to a buffer.
  @inline(__always)
  func append(_ offsets: Range<Int>, to buffer: inout [UInt8]) {
    buffer.append(contentsOf: bytes[position + offsets.lowerBound..<position + offsets.upperBound])
  }
}
