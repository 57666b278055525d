internal import KnowledgeGraph

/// Terms as N-Triples in which whatever YAML or its reader would not take as it stands is escaped.
enum LineText {
  static func text(_ term: Term) -> String {
    switch term {
    case .iri(let iri): "<\(escaped(iri))>"
    case .blank(let label): "_:\(label)"
    case .literal(let literal):
      "\"\(escaped(literal.lexicalForm))\""
        + (literal.language.map { "@\($0)" }
          ?? (literal.datatype == XSD.string ? "" : "^^<\(escaped(literal.datatype))>"))
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      default:
        if scalar == "&" || YAMLScalar.mustEscape(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          escaped += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }
}
