extension InputWindow {
  /// An error at an offset from the position.
  ///
  /// - Parameter found: what stands there; by default the character or word is named.
  func error(
    _ kind: RDFSyntaxError.Kind, at offset: Int = 0, found: String? = nil, expected: String, suggestion: String? = nil
  ) -> RDFSyntaxError {
    let place = location(at: offset)
    return RDFSyntaxError(
      kind: kind, file: name, line: place.line, column: place.column, found: found ?? describe(at: offset),
      expected: expected, suggestion: suggestion)
  }

  /// An error for something that the grammar has no place for, or for the end of the input.
  func unexpected(at offset: Int = 0, expected: String, suggestion: String? = nil) -> RDFSyntaxError {
    error(
      position + offset < end ? .unexpected : .unexpectedEnd, at: offset, expected: expected, suggestion: suggestion)
  }

  /// An error for something that is larger than a limit.
  func beyond(_ limit: Int, at offset: Int = 0, of thing: String, unit: String = "bytes", option: String)
    -> RDFSyntaxError
  {
    error(
      .limitExceeded, at: offset, found: "\(thing) of more than \(limit) \(unit)", expected: "at most \(limit)",
      suggestion: "--\(option) sets this limit")
  }

  /// An error for a literal of a datatype that only literals with a language tag have (RDF 1.1 Concepts, section 3.3).
  func missingLanguage() -> RDFSyntaxError {
    error(
      .invalidLanguageTag, found: "the datatype rdf:langString without a language tag", expected: "another datatype",
      suggestion: "a language tag alone, such as \"…\"@en, gives a literal this datatype")
  }

  /// Names what stands at an offset from the position: a word, a character, or the end of the input.
  func describe(at offset: Int = 0) -> String {
    let start = position + offset
    guard start < end else { return "the end of the input" }
    var stop = start
    while stop < end, stop - start < 40, isNameByte(bytes[stop]) || bytes[stop] >= 0x80 { stop += 1 }
    while stop < end, stop > start, isContinuation(bytes[stop]) { stop += 1 }
    if stop > start { return "‘\(text(start..<stop))’" }
    switch bytes[start] {
    case lineFeed, carriageReturn: return "the end of the line"
    case 0x20: return "a space"
    case 0x09: return "a tab"
    case 0..<0x20, 0x7F: return "the character U+00" + hexadecimal(bytes[start])
    default: return "‘\(text(start..<start + 1))’"
    }
  }

  /// A part of the bytes as a string, for messages.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The first part of a token for messages.
  func shortText(_ token: ScannedText) -> String {
    var stop = position + min(token.length, 60)
    while stop < end, isContinuation(bytes[stop]) { stop += 1 }
    return text(position..<stop) + (stop < position + token.length ? "…" : "")
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
