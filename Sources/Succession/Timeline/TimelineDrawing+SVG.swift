extension TimelineDrawing {
  /// The drawing as an SVG 1.1 document in UTF-8, the same for the same timeline.
  public var svg: String {
    let (width, height) = (Self.number(size.width), Self.number(size.height))
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
        + " viewBox=\"0 0 \(width) \(height)\" role=\"img\">",
      "<title>\(Self.escaped(title))</title>",
      "<style>\(Self.styles)</style>",
      "<rect width=\"\(width)\" height=\"\(height)\" class=\"paper\"/>",
    ]
    lines += ruled.map { Self.rectangle($0, "rule") + "/>" }
    lines += bars.map { Self.rectangle($0.box, $0.style) + "><title>\(Self.escaped($0.title))</title></rect>" }
    lines += labels.map { label in
      let baseline = label.box.y + label.box.height / 2 + label.size * 0.35
      return "<text x=\"\(Self.number(label.box.x))\" y=\"\(Self.number(baseline))\""
        + " font-size=\"\(Self.number(label.size))\" class=\"\(label.style)\">\(Self.escaped(label.text))</text>"
    }
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  private static let styles = """
    text{font-family:Helvetica,Arial,'DejaVu Sans',sans-serif;fill:#1d2733;paint-order:stroke;stroke:#fff;stroke-width:3px}\
    .paper{fill:#fff}.title,.office{font-weight:bold}.office{fill:#7a1f1f}\
    .note{fill:#4a5563}.year{fill:#4a5563}.vacant{fill:#8a5a00}\
    .rule{fill:#e2e6eb}.held{fill:#a83232}.maybe{fill:#e7b9b0}.gap{fill:#c98a1b}.maybe-vacant{fill:#f1dcb0}
    """

  private static func rectangle(_ box: Box, _ style: String) -> String {
    "<rect x=\"\(number(box.x))\" y=\"\(number(box.y))\" width=\"\(number(box.width))\""
      + " height=\"\(number(box.height))\" class=\"\(style)\""
  }

  /// The number with at most two decimals.
  private static func number(_ value: Double) -> String {
    // Not rounded(): it calls the C mathematics library, which a package that imports only this module does not link.
    let hundredths = Int(value * 100 + (value < 0 ? -0.5 : 0.5))
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if part == 0 { return "\(sign)\(whole)" }
    let decimals = part.isMultiple(of: 10) ? "\(part / 10)" : (part < 10 ? "0\(part)" : "\(part)")
    return "\(sign)\(whole).\(decimals)"
  }

  /// The text as XML 1.0 character data: what the syntax reserves is escaped, what no document may hold is U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result += " "
      default:
        let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        result.unicodeScalars.append(isAllowed ? scalar : "\u{FFFD}")
      }
    }
    return result
  }
}
