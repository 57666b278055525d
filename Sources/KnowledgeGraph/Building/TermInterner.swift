/// The terms of a builder, numbered in order of arrival: a byte string each, whose tag tells kind, datatype and language.
///
/// Terms that were interned are different; one that was added may equal another.
struct TermInterner: Sendable {
  /// Tags of the two kinds that have neither datatype nor language; literals follow.
  static let iriTag: UInt32 = 0
  static let blankTag: UInt32 = 1
  static let firstLiteralTag: UInt32 = 2

  /// The terms: text and tag.
  private(set) var terms = ByteStringTable()
  /// The pairs of datatype and language that literals have: text is the datatype, tag 0 or one more than the language's number.
  private(set) var literalTypes = ByteStringTable()
  /// The language tags, in lower case.
  private(set) var languages = ByteStringTable()
  /// The language tags as they were spelled.
  private var languageSpellings = ByteStringTable()
  /// The tag of a literal with the language of each spelling, so that a known one is not lower-cased again.
  private var spellingTags: [UInt32] = []
  /// The tag of plain strings, the most common.
  private let stringTag: UInt32

  init() {
    stringTag = Self.firstLiteralTag + literalTypes.intern(XSD.string.utf8.span, tag: 0)
  }

  /// Makes room for terms, in bytes of their texts and what stands before them.
  mutating func reserve(termCount: Int, byteCount: Int) { terms.reserve(count: termCount, byteCount: byteCount) }

  /// The number of terms.
  var count: Int { terms.count }

  mutating func intern(iri: Span<UInt8>) -> UInt32 { terms.intern(iri, tag: Self.iriTag) }

  mutating func intern(blank: Span<UInt8>) -> UInt32 { terms.intern(blank, tag: Self.blankTag) }

  mutating func intern(literal: Span<UInt8>) -> UInt32 { terms.intern(literal, tag: stringTag) }

  mutating func add(iri: Span<UInt8>) -> UInt32 { terms.add(iri, tag: Self.iriTag) }

  mutating func add(literal: Span<UInt8>) -> UInt32 { terms.add(literal, tag: stringTag) }

  mutating func intern(literal: Span<UInt8>, datatype: Span<UInt8>) -> UInt32 {
    terms.intern(literal, tag: Self.firstLiteralTag + literalTypes.intern(datatype, tag: 0))
  }

  mutating func intern(literal: Span<UInt8>, language: Span<UInt8>) -> UInt32 {
    let spelling = Int(languageSpellings.intern(language, tag: 0))
    if spelling == spellingTags.count { spellingTags.append(tag(ofLanguage: language)) }
    return terms.intern(literal, tag: spellingTags[spelling])
  }

  /// The tag of literals with a language, which is lower-cased.
  private mutating func tag(ofLanguage language: Span<UInt8>) -> UInt32 {
    let lowered = language.indices.map { lowercasedASCII(language[$0]) }
    let languageTag = languages.intern(lowered.span, tag: 0) + 1
    return Self.firstLiteralTag + literalTypes.intern(RDF.langString.utf8.span, tag: languageTag)
  }

  mutating func intern(_ term: Term) -> UInt32 {
    switch term {
    case .iri(let text):
      intern(iri: text.utf8.span)
    case .blank(let label):
      intern(blank: label.utf8.span)
    case .literal(let literal):
      if let language = literal.language {
        intern(literal: literal.lexicalForm.utf8.span, language: language.utf8.span)
      } else {
        intern(literal: literal.lexicalForm.utf8.span, datatype: literal.datatype.utf8.span)
      }
    }
  }

  /// Interns every term of a frozen table; the result maps its ids to ours.
  mutating func intern(contentsOf table: TermTable) -> [UInt32] {
    let tags = table.literalTypes.map { type in
      let languageTag = type.language.map { languages.intern($0.utf8.span, tag: 0) + 1 } ?? 0
      return Self.firstLiteralTag + literalTypes.intern(type.datatype.utf8.span, tag: languageTag)
    }
    return (0..<table.count).map { index in
      let id = TermID(index: index)
      let tag: UInt32 =
        switch table.kind(of: id) {
        case .iri: Self.iriTag
        case .blank: Self.blankTag
        case .literal: tags[table.literalTypeIndex(of: id)]
        }
      return table.withText(of: id) { terms.intern($0, tag: tag) }
    }
  }

  /// The datatype and language of each literal type, by its number.
  func literalTypeTexts() -> [LiteralType] {
    var languageTexts: [String] = []
    languages.forEach { _, text, _ in languageTexts.append(String(utf8: text)) }
    var types: [LiteralType] = []
    literalTypes.forEach { _, text, tag in
      types.append(LiteralType(datatype: String(utf8: text), language: tag == 0 ? nil : languageTexts[Int(tag) - 1]))
    }
    return types
  }
}
