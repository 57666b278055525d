internal import KnowledgeGraph
internal import RDFSyntax

extension ImportWriter {
  /// Any property with a literal of any datatype as its value.
  mutating func add(_ subject: TermID, _ property: String, typed text: String, _ datatype: String) {
    add(subject, property, literal: Literal(text, datatype: datatype))
  }

  /// Any property with a literal as its value.
  mutating func add(_ subject: TermID, _ property: String, literal: Literal) {
    let text = writable(literal.lexicalForm)
    let written: Literal =
      if literal.language == nil {
        Literal(text, datatype: literal.datatype)
      } else if let language = writable(language: literal.language, of: text) {
        Literal(text, language: language)
      } else {
        Literal(text)
      }
    add(subject, property, builder.intern(.literal(written)))
  }

  /// A text without the characters that RDF cannot hold or that no writer takes; an escape of JSON can mean them.
  mutating func writable(_ text: String) -> String {
    guard !isWritableText(text) else { return text }
    let unwritable: Set<Unicode.Scalar> = ["\0", "\u{FFFE}", "\u{FFFF}"]
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(unwritable.contains(scalar) ? "\u{FFFD}" : scalar) }
    let replaced = String(scalars)
    report.add(
      ImportFinding(
        code: .encoding, file: fileNames.first ?? "", value: replaced,
        sentence: "U+0000, U+FFFE or U+FFFF was replaced by U+FFFD"),
      code: .encoding)
    return replaced
  }

  /// The language tag of a text, or nil where it has none that can be written.
  mutating func writable(language: String?, of text: String) -> String? {
    guard let language, !isWellFormedLanguageTag(language) else { return language }
    report.add(
      ImportFinding(
        code: .unparsedValue, file: fileNames.first ?? "", value: language,
        sentence: "it is no language tag such as en or de-AT; “\(text)” has none"),
      code: .unparsedValue)
    return nil
  }
}
