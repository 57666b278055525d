/// An error in an RDF file: where it is, what was found, what was expected, and how to mend it.
public struct RDFSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, for programs; people read the description.
  public enum Kind: String, Sendable, CaseIterable {
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// Something stands where the grammar has no place for it.
    case unexpected
    /// The input ends in the middle of a statement.
    case unexpectedEnd
    /// A string has no closing quote.
    case unterminatedString
    /// A backslash is followed by something that is no escape, or the escape names no character.
    case invalidEscape
    /// An IRI has a character that IRIs may not have.
    case invalidIRI
    /// A relative IRI stands where there is no base or where the format allows none.
    case relativeIRI
    /// A prefix is used that was not declared.
    case undefinedPrefix
    /// A language tag is not well-formed.
    case invalidLanguageTag
    /// A limit of `ReaderLimits` is passed.
    case limitExceeded
    /// A term is well-formed here, but no output can hold it (an IRI against RFC 3987, the character U+0000): for conversion.
    case unwritable
  }

  /// What is wrong.
  public let kind: Kind
  /// The name of the file, if it has one.
  public let file: String?
  /// The line, counted from 1.
  public private(set) var line: Int
  /// The column in code points, counted from 1.
  public let column: Int
  /// What was found there.
  public let found: String
  /// What was expected there.
  public let expected: String
  /// How to mend it, where that can be told.
  public let suggestion: String?

  /// `file:line:column: found …, expected …; suggestion`.
  public var description: String {
    let place = (file.map { $0 + ":" } ?? "") + "\(line):\(column)"
    return "\(place): found \(found), expected \(expected)" + (suggestion.map { "; \($0)" } ?? "")
  }

  /// The same error, with lines before the part of the input that it was found in.
  package func moved(down lines: Int) -> RDFSyntaxError {
    var error = self
    error.line += lines
    return error
  }
}

extension RDFSyntaxError {
  /// An error for a term that the grammar allows and no output can hold.
  init(refused fault: TermFault, file: String?, _ place: TextLocation) {
    self.init(
      kind: .unwritable, file: file, line: place.line, column: place.column,
      found: "a term that cannot be written: \(fault.reason)", expected: "a term that every format can hold",
      suggestion: nil)
  }
}
