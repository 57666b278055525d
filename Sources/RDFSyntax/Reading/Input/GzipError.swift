/// What is wrong with a gzip file (RFC 1952): where, what was found, and what to do.
public struct GzipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, for programs; people read the description.
  public enum Kind: String, Sendable, CaseIterable {
    /// The name ends with `.gz`, and the bytes are not gzip's.
    case notGzip
    /// The file ends before its last member does.
    case truncated
    /// The bytes contradict the format or their own checksum.
    case corrupt
    /// Something that is not gzip follows the last member.
    case trailingBytes
  }

  /// What is wrong.
  public let kind: Kind
  /// The name of the file, if it has one.
  public let file: String?
  /// How many bytes of the compressed file come before the place of the error.
  public let offset: Int
  /// What was found there.
  public let found: String
  /// What was expected there.
  public let expected: String
  /// How to mend it.
  public let suggestion: String

  /// `file: at byte N of the gzip file: found …, expected …; suggestion`.
  public var description: String {
    (file.map { $0 + ": " } ?? "")
      + "at byte \(offset) of the gzip file: found \(found), expected \(expected); \(suggestion)"
  }
}
