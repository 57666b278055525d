/// The structure of a property path. Nesting is bounded by the parser, so following it by recursion is safe.
indirect enum PathExpression: Hashable, Sendable {
  /// A predicate by its IRI.
  case predicate(String)
  /// Any predicate but these; with inverse members also, or only, triples followed from object to subject.
  case negated(forward: [String], inverse: [String])
  /// The path from end to start.
  case inverse(PathExpression)
  /// One after another; at least two.
  case sequence([PathExpression])
  /// Any of them; at least two.
  case alternative([PathExpression])
  /// The path repeated.
  case repeated(PathExpression, Repetition)

  /// How often a path is repeated.
  enum Repetition: String {
    case zeroOrMore = "*"
    case oneOrMore = "+"
    case zeroOrOne = "?"
  }

  /// SPARQL text that means this, parenthesised where needed.
  var text: String {
    switch self {
    case .predicate(let iri): "<\(iri)>"
    case .negated(let forward, let inverse):
      "!(" + (forward.map { "<\($0)>" } + inverse.map { "^<\($0)>" }).joined(separator: "|") + ")"
    case .inverse(let path): "^" + path.primaryText
    case .sequence(let parts): parts.map(\.primaryText).joined(separator: "/")
    case .alternative(let parts): parts.map(\.primaryText).joined(separator: "|")
    case .repeated(let path, let repetition): path.primaryText + repetition.rawValue
    }
  }

  private var primaryText: String {
    switch self {
    case .predicate, .negated: text
    default: "(\(text))"
    }
  }
}
