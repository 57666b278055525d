/// An RDF literal: a lexical form with a datatype, or with a language tag.
public struct Literal: Sendable {
  /// The lexical form, not normalised.
  public let lexicalForm: String
  /// The IRI of the datatype; `rdf:langString` when there is a language tag.
  public let datatype: String
  /// The language tag in lower case, if there is one.
  public let language: String?

  /// A literal with a datatype, by default `xsd:string`.
  public init(_ lexicalForm: String, datatype: String = XSD.string) {
    self.lexicalForm = lexicalForm
    self.datatype = datatype
    self.language = nil
  }

  /// A literal with a language tag, which is lower-cased: tags that differ in case are the same value
  /// (RDF 1.1 Concepts, section 3.3).
  public init(_ lexicalForm: String, language: String) {
    self.lexicalForm = lexicalForm
    self.datatype = RDF.langString
    self.language = lowercasedASCII(language)
  }
}

extension Literal: Hashable {
  /// Whether lexical form, datatype and language have the same code points.
  public static func == (left: Literal, right: Literal) -> Bool { compare(left, right) == .same }

  /// Hashes the UTF-8 bytes of lexical form, datatype and language.
  public func hash(into hasher: inout Hasher) {
    hashUTF8(of: lexicalForm, into: &hasher)
    hashUTF8(of: datatype, into: &hasher)
    hashUTF8(of: language ?? "", into: &hasher)
  }
}

extension Literal: Comparable {
  /// By the UTF-8 bytes of the lexical form, then datatype, then language; no language comes first.
  public static func < (left: Literal, right: Literal) -> Bool { compare(left, right) == .before }

  private static func compare(_ left: Literal, _ right: Literal) -> Ordering {
    let byText = compareUTF8(left.lexicalForm, right.lexicalForm)
    guard byText == .same else { return byText }
    let byDatatype = compareUTF8(left.datatype, right.datatype)
    guard byDatatype == .same else { return byDatatype }
    switch (left.language, right.language) {
    case (nil, nil): return .same
    case (nil, _): return .before
    case (_, nil): return .after
    case (let left?, let right?): return compareUTF8(left, right)
    }
  }
}

extension Literal: CustomStringConvertible {
  /// The literal roughly as N-Triples writes it, for messages; not escaped, so not for files.
  public var description: String {
    if let language { return "\"\(lexicalForm)\"@\(language)" }
    return datatype == XSD.string ? "\"\(lexicalForm)\"" : "\"\(lexicalForm)\"^^<\(datatype)>"
  }
}
