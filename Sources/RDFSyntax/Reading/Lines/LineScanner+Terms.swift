extension LineScanner {
  /// The index of the first byte from `start` on that is neither space nor tab.
  @inline(__always)
  func afterBlanks(_ text: PaddedText, _ start: Int) -> Int {
    var index = start
    while text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    return index
  }

  /// An absolute IRI, whose text begins at an index and which ends with `>`.
  @inline(__always)
  func scanIRI(_ text: PaddedText, _ start: Int) -> Token? {
    var token = Token(start: start)
    token.end = text.endOfIRIRun(start)
    if text[token.end] != closingAngle {
      guard let end = scanEscapedIRI(text, token.end) else { return nil }
      token.end = end
      token.isEscaped = true
    }
    guard token.count <= limits.iri, isAbsolute(text, token) else { return nil }
    return token
  }

  /// The end of an IRI that has its first escape, or something wrong, at an index.
  private func scanEscapedIRI(_ text: PaddedText, _ start: Int) -> Int? {
    var index = start
    while text[index] != closingAngle {
      guard text[index] == backslash, let escape = scanHexadecimal(text, index) else { return nil }
      if escape.scalar.value < 0x80, endsIRIRun(UInt8(escape.scalar.value)) { return nil }
      index = text.endOfIRIRun(escape.end)
    }
    return index
  }

  /// Whether an IRI begins with a scheme that is written without escapes.
  @inline(__always)
  private func isAbsolute(_ text: PaddedText, _ token: Token) -> Bool {
    let start = text.word(at: token.start)
    // "https://" and "http://", the first byte in the lowest bits.
    if token.count >= 8, start == 0x2F2F_3A73_7074_7468 || start << 8 == 0x2F2F_3A70_7474_6800 { return true }
    return text.withSpan(token.range) { IRIReference.schemeLength($0) != nil }
  }

  /// A blank node label of ASCII, whose `_` stands at an index.
  @inline(__always)
  func scanBlank(_ text: PaddedText, _ start: Int) -> Token? {
    guard text[start + 1] == colon, isNameByte(text[start + 2]), text[start + 2] != hyphen else { return nil }
    var index = start + 3
    var end = index
    while true {
      if isNameByte(text[index]) {
        index += 1
        end = index
      } else if text[index] == dot {
        index += 1
      } else {
        break
      }
    }
    guard text[index] < 0x80, index - start <= limits.iri else { return nil }
    return Token(start: start + 2, end: end)
  }

  /// A language tag, whose first letter stands at an index.
  @inline(__always)
  func scanLanguage(_ text: PaddedText, _ start: Int) -> Token? {
    var index = start
    while isLetter(text[index]) { index += 1 }
    guard 1...8 ~= index - start else { return nil }
    while text[index] == hyphen {
      index += 1
      let part = index
      while isLetter(text[index]) || isDigit(text[index]) { index += 1 }
      guard 1...8 ~= index - part else { return nil }
    }
    guard index - start < limits.iri else { return nil }
    return Token(start: start, end: index)
  }

  /// The index after the escape of a string, whose backslash stands at an index.
  func afterStringEscape(_ text: PaddedText, _ index: Int) -> Int? {
    switch text[index + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "f"), quote,
      apostrophe, backslash:
      index + 2
    default: scanHexadecimal(text, index)?.end
    }
  }

  /// The character of `\uXXXX` or `\UXXXXXXXX` at an index, and the index after it.
  func scanHexadecimal(_ text: PaddedText, _ index: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let letter = text[index + 1]
    guard letter | 0x20 == UInt8(ascii: "u") else { return nil }
    let digits = letter == UInt8(ascii: "u") ? 4 : 8
    var value: UInt32 = 0
    for step in 0..<digits {
      guard let digit = hexadecimalValue(text[index + 2 + step]) else { return nil }
      value = value << 4 | digit
    }
    return Unicode.Scalar(value).map { ($0, index + 2 + digits) }
  }

  /// The text of a token with escapes, all of which are known to be good.
  func decode(_ text: PaddedText, _ token: Token, into buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    var index = token.start
    while index < token.end {
      guard text[index] == backslash else {
        buffer.append(text[index])
        index += 1
        continue
      }
      if let escape = scanHexadecimal(text, index) {
        buffer.append(contentsOf: UTF8.encode(escape.scalar) ?? UTF8.encodedReplacementCharacter)
        index = escape.end
      } else {
        buffer.append(decodedEscape(text[index + 1]))
        index += 2
      }
    }
  }

  private func decodedEscape(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "n"): lineFeed
    case UInt8(ascii: "r"): carriageReturn
    case UInt8(ascii: "f"): 0x0C
    default: letter
    }
  }
}
