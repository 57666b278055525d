/// Where and why a text is not a property path.
public struct PropertyPathError: Error, Hashable, Sendable {
  /// The place, in code points of the text counted from 1; one past the end when the text ends too soon.
  public let column: Int
  /// What stands there.
  public let found: String
  /// What may stand there.
  public let expected: String
  /// What the author may have meant.
  public let suggestion: String?
}

extension PropertyPathError: CustomStringConvertible {
  /// The error in one line.
  public var description: String {
    let message = "column \(column): found \(found), expected \(expected)"
    return suggestion.map { "\(message); \($0)" } ?? message
  }
}
