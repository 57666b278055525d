/// Why a text is not a duration of ISO 8601 in years, months, weeks and days.
public struct DurationError: Error, Hashable, Sendable {
  /// The whole text.
  public let text: String
  /// Where the fault is: code points before it.
  public let offset: Int
  /// What stands there.
  public let found: String
  /// What should stand there.
  public let expected: String
}

extension DurationError: CustomStringConvertible {
  /// One line: `"9 months", character 1: found "9", expected 'P'`.
  public var description: String {
    return "\(excerpt(text)), character \(offset + 1): found \(found), expected \(expected)"
  }
}
