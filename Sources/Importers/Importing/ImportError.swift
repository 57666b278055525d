/// Why an input cannot be read as a whole: where, what was found, what was expected and, where it helps, what to do.
public struct ImportError: Error, Hashable, Sendable, Codable {
  /// What sort of fault it is; the raw value is stable.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// There is no file that can be opened and read.
    case missing
    /// What the file holds cannot be read, such as damaged gzip.
    case unreadable
    /// A limit is exceeded.
    case tooLarge
    /// The file is not of the syntax that it should be of.
    case syntax
    /// The file is well-formed and not of the kind that it should be of.
    case content
    /// The mapping does not fit, or is wrong.
    case mapping
  }

  /// What sort of fault it is.
  public var kind: Kind
  /// The path as it was given.
  public var file: String
  /// The line, from 1; nil where the fault belongs to the whole file, or the place is a JSON pointer.
  public var line: Int?
  /// The column in code points, from 1.
  public var column: Int?
  /// A JSON pointer (RFC 6901), where the place is one.
  public var pointer: String?
  /// What stands there.
  public var found: String
  /// What should stand there.
  public var expected: String
  /// What to change, or the nearest right word.
  public var suggestion: String?

  /// Creates an error.
  public init(
    _ kind: Kind, file: String, line: Int? = nil, column: Int? = nil, pointer: String? = nil, found: String,
    expected: String, suggestion: String? = nil
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.pointer = pointer
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
  }
}

extension ImportError: CustomStringConvertible {
  /// `file:line:column: found …, expected …; suggestion`
  public var description: String {
    var place = file
    if let line { place += ":\(line)" + (column.map { ":\($0)" } ?? "") }
    if let pointer { place += "#\(pointer)" }
    return "\(place): found \(found), expected \(expected)" + (suggestion.map { "; \($0)" } ?? "")
  }
}
