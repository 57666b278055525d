/// Why a text is not a date of the Extended Date/Time Format.
public struct EDTFError: Error, Hashable, Sendable {
  /// What is wrong, for a program.
  public enum Kind: String, Hashable, Sendable {
    /// The text is empty.
    case empty
    /// The text is longer than ``EDTF/longestText``.
    case tooLong
    /// A character that cannot stand where it stands, or the end where more is needed.
    case unexpected
    /// A component out of its range, or a day that does not exist.
    case noSuchDate
    /// A year beyond ``Day/years``.
    case yearOutOfRange
    /// An interval or a range whose end lies before its start.
    case endBeforeStart
    /// A form that may not stand inside an interval or a set.
    case notAllowedHere
  }

  /// What is wrong, for a program.
  public let kind: Kind
  /// The whole text.
  public let text: String
  /// Where the fault is: code points before it.
  public let offset: Int
  /// What stands there.
  public let found: String
  /// What should stand there.
  public let expected: String
  /// What the writer probably meant or should do, if that can be told.
  public let suggestion: String?
}

extension EDTFError: CustomStringConvertible {
  /// One line: `"1960-06-31", character 9: found 31, expected a day from 01 to 30`.
  public var description: String {
    let hint = suggestion.map { "; \($0)" } ?? ""
    return "\(excerpt(text)), character \(offset + 1): found \(found), expected \(expected)\(hint)"
  }
}

/// A text in quotation marks on one line, cut after 80 code points.
func excerpt(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(80)
  let cut = start.endIndex < text.unicodeScalars.endIndex
  return (String(String.UnicodeScalarView(start)) + (cut ? "…" : "")).debugDescription
}
