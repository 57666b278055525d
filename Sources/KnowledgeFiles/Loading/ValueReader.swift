internal import Chronology
internal import KnowledgeGraph

/// Turns the text of a value into the term that a property's range asks for.
struct ValueReader {
  /// What is wrong with a value; the caller knows where it stands.
  struct Fault: Error {
    var kind: KnowledgeFileError.Kind
    var found: String
    var expected: String
    var suggestion: String?
  }

  let schema: VocabularySchema
  let names: VocabularyNames
  let things: ThingTable

  /// Reads a value.
  /// - Parameters:
  ///   - text: what the author wrote, without its suffix.
  ///   - property: whose value it is.
  func term(_ text: String, of property: VocabularySchema.Property) throws(Fault) -> Term {
    if text.isEmpty { throw Fault(kind: .missing, found: "no value", expected: expectation(property)) }
    if property.range.contains(EDTF.datatype) { return .literal(Literal(try date(text), datatype: EDTF.datatype)) }
    if property.range.contains(names.duration) { return try duration(text) }
    if property.range.contains(RDFS.literal) || property.range.isEmpty { return .literal(try literal(text)) }
    if property.range.contains(RDF.langString) {
      let read = try literal(text)
      if read.language == nil {
        throw Fault(kind: .badLanguage, found: quoted(text), expected: "a text with its language, such as text@en")
      }
      return .literal(read)
    }
    if let datatype = property.range.first(where: { $0.hasPrefix(XSD.namespace) }) {
      return .literal(try typed(text, datatype))
    }
    return .iri(try thing(text, of: property))
  }

  /// What a value of a property is, for messages.
  func expectation(_ property: VocabularySchema.Property) -> String {
    if property.range.contains(EDTF.datatype) { return "an EDTF date" }
    if property.range.contains(names.duration) { return "a duration such as P1Y3M, or P0Y/P1Y" }
    if property.range.contains(OWL.thing) { return "the id of a thing" }
    if property.range.contains(RDFS.literal) || property.range.isEmpty { return "a text" }
    let ranges = property.range.map(VocabularySchema.localName)
    if property.range.allSatisfy({ $0.hasPrefix(XSD.namespace) }) {
      return "a value of xsd:\(ranges.joined(separator: " or xsd:"))"
    }
    return ranges.map { "\(article($0)) \($0)" }.joined(separator: " or ")
  }

  private func date(_ text: String) throws(Fault) -> String {
    do {
      return try EDTF(parsing: text).description
    } catch {
      // Prose is the commonest slip, and the reader of prose knows what it means.
      let source = SourceText(text, name: "")
      let meant = DateReader.dates(in: TextView(source, [0..<source.count])).first?.values.first
      throw Fault(
        kind: .badDate, found: "\(error.found) in the date \(quoted(text))", expected: error.expected, suggestion: meant
      )
    }
  }

  private func duration(_ text: String) throws(Fault) -> Term {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, parts.allSatisfy({ StatedDuration(iso: $0) != nil }) else {
      throw Fault(kind: .badValue, found: quoted(text), expected: "a duration such as P1Y3M, or P0Y/P1Y")
    }
    return .literal(Literal(text, datatype: parts.count == 2 ? names.durationRange : XSD.duration))
  }

  /// A text, with a language if it ends in `@` and a tag.
  private func literal(_ text: String) throws(Fault) -> Literal {
    guard let at = text.lastIndex(of: "@"), at > text.startIndex else { return Literal(text) }
    let tag = text[text.index(after: at)...]
    guard let first = tag.unicodeScalars.first, first.isASCII, first.isLetter, !tag.contains(where: \.isWhitespace)
    else {
      return Literal(text)
    }
    guard Self.isLanguageTag(tag) else {
      throw Fault(
        kind: .badLanguage, found: "the language tag \(quoted(String(tag)))",
        expected: "a tag such as en, ru or sr-Latn (BCP 47)")
    }
    return Literal(String(text[..<at]), language: String(tag))
  }

  /// A language of two or three letters, then subtags of one to eight letters or digits (BCP 47, section 2.1).
  private static func isLanguageTag(_ tag: Substring) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count) else { return false }
    return parts.allSatisfy {
      (1...8).contains($0.utf8.count) && $0.unicodeScalars.allSatisfy { $0.isASCII && $0.isWordScalar }
    } && language.unicodeScalars.allSatisfy { $0.isASCII && $0.isLetter }
  }

  private func typed(_ text: String, _ datatype: String) throws(Fault) -> Literal {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumeral =
      parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } } && text.utf8.count <= 40
    let isRight =
      switch datatype {
      case XSD.integer, XSD.int, XSD.long: isNumeral && parts.count == 1
      case XSD.nonNegativeInteger, XSD.positiveInteger: isNumeral && parts.count == 1 && text.first != "-"
      case XSD.decimal, XSD.double: isNumeral && parts.count <= 2
      case XSD.boolean: text == "true" || text == "false"
      case XSD.date: isDay(text)
      case XSD.anyURI: Self.isAddress(text)
      default: true
      }
    guard isRight else {
      throw Fault(
        kind: .badValue, found: quoted(text), expected: "a value of xsd:\(VocabularySchema.localName(datatype))")
    }
    if datatype == XSD.string, let at = text.lastIndex(of: "@"), Self.isLanguageTag(text[text.index(after: at)...]) {
      throw Fault(
        kind: .badLanguage, found: "the language tag \(quoted(String(text[at...])))",
        expected: "a text without a language")
    }
    return Literal(text, datatype: datatype)
  }

  private func isDay(_ text: String) -> Bool {
    do { return try EDTF(parsing: text).days.day?.description == text } catch { return false }
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return false }
    return text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
      && text.unicodeScalars.allSatisfy { $0.value > 32 && !"<>\"{}|\\^`".unicodeScalars.contains($0) }
  }
}

/// “a” or “an”.
func article(_ noun: String) -> String {
  noun.first.map { "aeiouAEIOU".contains($0) } == true ? "an" : "a"
}
