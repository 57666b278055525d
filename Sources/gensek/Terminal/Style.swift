/// How a piece of text is set off on a terminal; without colour it is plain.
enum Style: Sendable {
  case plain, heading, faint, doubt, fault, good

  /// The parameters of the "select graphic rendition" sequence (ECMA-48, section 8.3.117).
  private var parameters: String? {
    switch self {
    case .plain: nil
    case .heading: "1"
    case .faint: "2"
    case .doubt: "33"
    case .fault: "31"
    case .good: "32"
    }
  }

  /// The text between the sequences that switch the style on and off.
  func applied(to text: String) -> String {
    guard let parameters, !text.isEmpty else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }
}
