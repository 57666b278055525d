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

  /// SPARQL text that means this, with parentheses only where the grammar needs them, so never more than the path was read from.
  var text: String {
    switch self {
    case .predicate(let iri): "<\(iri)>"
    case .negated(let forward, let inverse):
      "!(" + (forward.map { "<\($0)>" } + inverse.map { "^<\($0)>" }).joined(separator: "|") + ")"
    case .inverse(let path): "^" + path.text(inside: .inverse)
    case .sequence(let parts): parts.map { $0.text(inside: .sequence) }.joined(separator: "/")
    case .alternative(let parts): parts.map { $0.text(inside: .alternative) }.joined(separator: "|")
    case .repeated(let path, let repetition): path.text(inside: .repeated) + repetition.rawValue
    }
  }

  /// How tightly each kind of path binds its parts, loosest first (SPARQL 1.1, productions 89 to 94).
  private enum Binding: Int {
    case alternative, sequence, inverse, repeated, primary
  }

  private var binding: Binding {
    switch self {
    case .predicate, .negated: .primary
    case .repeated: .repeated
    case .inverse: .inverse
    case .sequence: .sequence
    case .alternative: .alternative
    }
  }

  /// The text as a part of a path, in parentheses unless it binds more tightly than that path.
  private func text(inside outer: Binding) -> String {
    binding.rawValue > outer.rawValue ? text : "(\(text))"
  }
}
