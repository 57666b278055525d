/// What a literal has besides its lexical form: a datatype, and a language tag if that is `rdf:langString`.
public struct LiteralType: Sendable {
  /// The IRI of the datatype.
  public let datatype: String
  /// The language tag in lower case, if there is one.
  public let language: String?
}

extension LiteralType: Hashable {
  /// Whether datatype and language have the same code points; as `String`s canonically equivalent IRIs would be equal.
  public static func == (left: LiteralType, right: LiteralType) -> Bool { !(left < right) && !(right < left) }

  /// Hashes the UTF-8 bytes of datatype and language.
  public func hash(into hasher: inout Hasher) {
    hashUTF8(of: datatype, into: &hasher)
    hashUTF8(of: language ?? "", into: &hasher)
  }
}

extension LiteralType: Comparable {
  /// By the UTF-8 bytes of the datatype, then of the language; no language comes first.
  public static func < (left: LiteralType, right: LiteralType) -> Bool {
    let byDatatype = compareUTF8(left.datatype, right.datatype)
    guard byDatatype == .same else { return byDatatype == .before }
    switch (left.language, right.language) {
    case (_, nil): return false
    case (nil, _): return true
    case (let left?, let right?): return compareUTF8(left, right) == .before
    }
  }
}
