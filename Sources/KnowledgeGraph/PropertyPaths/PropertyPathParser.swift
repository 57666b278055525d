/// Reads property paths by the grammar of SPARQL 1.1 (section 19.8, productions 88 to 96).
///
/// Recursion follows parentheses only, whose depth is limited; everything else is a loop.
struct PropertyPathParser {
  private var scanner: PathScanner
  private let prefixes: [String: String]
  private var depth = 0

  private static let primary = "an IRI, a prefixed name, 'a', '^', '!' or '('"

  init(_ text: String, prefixes: [String: String]) throws(PropertyPathError) {
    scanner = try PathScanner(text)
    self.prefixes = prefixes
  }

  mutating func parse() throws(PropertyPathError) -> PathExpression {
    let path = try alternative()
    guard scanner.current == nil else {
      throw scanner.error(expected: "'/', '|' or the end of the path", suggestion: suggestionForRest())
    }
    return path
  }

  /// Production 89: sequences joined by `|`. Leaves the scanner at what follows, past white space.
  private mutating func alternative() throws(PropertyPathError) -> PathExpression {
    var parts = [try sequence()]
    while scanner.take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .alternative(parts)
  }

  /// Production 90: elements joined by `/`.
  private mutating func sequence() throws(PropertyPathError) -> PathExpression {
    var parts = [try elementOrInverse()]
    while scanner.take("/") { parts.append(try elementOrInverse()) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// Production 92: an element, inverse after `^`.
  private mutating func elementOrInverse() throws(PropertyPathError) -> PathExpression {
    scanner.skipSpace()
    let isInverse = scanner.take("^")
    scanner.skipSpace()
    if isInverse, scanner.current == "^" {
      throw scanner.error(
        expected: "an IRI, a prefixed name, 'a', '!' or '('",
        suggestion: "the inverse of an inverse needs a group, as ^(^p)")
    }
    let element = try element()
    return isInverse ? .inverse(element) : element
  }

  /// Production 91: a primary, repeated after `*`, `+` or `?`.
  private mutating func element() throws(PropertyPathError) -> PathExpression {
    let primary = try primary()
    scanner.skipSpace()
    guard let scalar = scanner.current, let repetition = PathExpression.Repetition(rawValue: String(scalar)) else {
      return primary
    }
    scanner.advance()
    scanner.skipSpace()
    return .repeated(primary, repetition)
  }

  /// Production 94.
  private mutating func primary() throws(PropertyPathError) -> PathExpression {
    if let iri = try scanner.takeIRI(prefixes: prefixes) { return .predicate(iri) }
    if scanner.take("!") { return try negatedSet() }
    guard scanner.current == "(" else {
      throw scanner.error(expected: Self.primary, suggestion: suggestionForPrimary())
    }
    let open = scanner.position
    guard depth < PropertyPath.maximumDepth else {
      throw scanner.error(
        found: "a group inside \(depth) others", expected: "at most \(PropertyPath.maximumDepth) groups in one another")
    }
    scanner.advance()
    depth += 1
    let path = try alternative()
    depth -= 1
    guard scanner.take(")") else { throw errorForMissingClose(open, "'/', '|' or ')'") }
    return path
  }

  /// Productions 95 and 96: what follows `!`.
  private mutating func negatedSet() throws(PropertyPathError) -> PathExpression {
    var forward: [String] = []
    var inverse: [String] = []
    scanner.skipSpace()
    let open = scanner.position
    guard scanner.take("(") else {
      try negatedMember(&forward, &inverse)
      return .negated(forward: forward, inverse: inverse)
    }
    scanner.skipSpace()
    if scanner.take(")") { return .negated(forward: [], inverse: []) }
    repeat {
      scanner.skipSpace()
      try negatedMember(&forward, &inverse)
      scanner.skipSpace()
    } while scanner.take("|")
    guard scanner.take(")") else { throw errorForMissingClose(open, "'|' or ')'") }
    return .negated(forward: forward, inverse: inverse)
  }

  private mutating func negatedMember(
    _ forward: inout [String], _ inverse: inout [String]
  ) throws(PropertyPathError) {
    let isInverse = scanner.take("^")
    scanner.skipSpace()
    guard let iri = try scanner.takeIRI(prefixes: prefixes) else {
      throw scanner.error(
        expected: isInverse ? "an IRI, a prefixed name or 'a'" : "an IRI, a prefixed name, 'a' or '^' before one",
        suggestion: "only single predicates can be negated, as !(p|^q)")
    }
    if isInverse { inverse.append(iri) } else { forward.append(iri) }
  }
}

/// What the author may have meant.
extension PropertyPathParser {
  private func errorForMissingClose(_ open: Int, _ expected: String) -> PropertyPathError {
    let column = scanner.error(at: open, expected: "").column
    return scanner.error(
      expected: expected, suggestion: suggestionForRest() ?? "the '(' at column \(column) is not closed")
  }

  private func suggestionForRest() -> String? {
    switch scanner.current {
    case "*", "+", "?": "a second repetition needs a group, as (p*)+"
    case "{": "SPARQL 1.1 has no counts; write p/p or p/p?"
    case ")": depth == 0 ? "no '(' is open" : nil
    case "^": "SPARQL 1.1 has no binary '^'; write p/^q"
    case .some(let scalar) where scalar.isNameBase || scalar == "<" || scalar == ":" || scalar == "!" || scalar == "(":
      "join parts with '/' (one after the other) or '|' (either)"
    default: nil
    }
  }

  private func suggestionForPrimary() -> String? {
    switch scanner.current {
    case "$": "a path has no variables"
    case "?" where scanner.following?.isNameCharacter == true: "a path has no variables"
    case "*", "+", "?": "a repetition follows what it repeats, as p+"
    case "_": "a path names predicates, which are IRIs"
    case "\"", "'": "a path names predicates, which are IRIs; literals cannot stand in it"
    default: nil
    }
  }
}
