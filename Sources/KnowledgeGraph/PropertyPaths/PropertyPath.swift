/// A SPARQL 1.1 property path (section 9): a route through a graph, such as `^gs:holder/gs:follows+/gs:holder`.
///
/// Sequence `/`, alternative `|`, inverse `^`, repetition `*` `+` `?`, negated sets `!(p|^q)`, grouping, `a`,
/// prefixed names and `<IRI>`s.
public struct PropertyPath: Hashable, Sendable {
  /// The longest text that is read, in code points.
  public static let maximumLength = 100_000
  /// How deep groups may nest; it bounds the stack that evaluation needs.
  public static let maximumDepth = 100

  let expression: PathExpression

  /// Reads a path.
  ///
  /// - Parameters:
  ///   - text: the path as SPARQL 1.1 writes it; `\u` escapes and comments too.
  ///   - prefixes: the namespace of each prefix, which is given without its colon; IRIs must be absolute.
  /// - Throws: where the text is not a path: what was found and what was expected there.
  /// - Complexity: O(*n*) for *n* code points.
  public init(parsing text: String, prefixes: [String: String] = [:]) throws(PropertyPathError) {
    var parser = try PropertyPathParser(text, prefixes: prefixes)
    expression = try parser.parse()
  }
}

extension PropertyPath: CustomStringConvertible {
  /// The path as SPARQL text with full IRIs; parsing it gives an equal path, unless it is longer than ``maximumLength``.
  public var description: String { expression.text }
}
