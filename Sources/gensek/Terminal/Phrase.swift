/// A run of styled text.
///
/// Text comes from knowledge that anybody may have written, so characters that steer a terminal are shown, not sent.
struct Phrase: Sendable, ExpressibleByStringInterpolation {
  struct Span: Sendable {
    var text: String
    var style: Style
  }

  private(set) var spans: [Span]

  init(_ text: String, _ style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text: Self.visible(text), style: style)]
  }

  init(stringLiteral text: String) {
    self.init(text)
  }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    var sum = left
    sum.spans += right.spans
    return sum
  }

  static func += (left: inout Phrase, right: Phrase) {
    left.spans += right.spans
  }

  var isEmpty: Bool { spans.isEmpty }

  /// The text without its styles.
  var text: String { spans.map(\.text).joined() }

  /// The columns that the text takes on a terminal.
  var width: Int { spans.reduce(0) { $0 + displayWidth(of: $1.text) } }

  /// The text with its styles as a terminal shows them, or plain.
  func rendered(color: Bool) -> String {
    color ? spans.map { $0.style.applied(to: $0.text) }.joined() : text
  }

  /// The text with control and direction-changing characters written as `\u{…}`; a line break becomes a space.
  private static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        result += " "
      } else if steers(scalar) {
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension [Phrase] {
  /// The phrases in a row, the separator between each two.
  func joined(separator: Phrase) -> Phrase {
    var result = Phrase("")
    for (index, phrase) in enumerated() {
      if index > 0 { result += separator }
      result += phrase
    }
    return result
  }
}
