/// A part of a line: the text of a term without its brackets or quotes.
struct Token {
  var start = 0
  var end = 0
  /// Whether the text has escapes, all of them good.
  var isEscaped = false

  @inline(__always)
  var range: Range<Int> { unsafe Range(uncheckedBounds: (start, end)) }

  @inline(__always)
  var count: Int { end - start }
}

/// What a term of a line is.
enum TokenKind {
  case iri
  case blank
  /// A literal without language tag and datatype.
  case plain
  /// A literal with a datatype.
  case typed
  /// A literal with a language tag.
  case tagged
}

/// The parts of one statement of N-Triples or N-Quads.
struct LineTokens {
  var subject = Token()
  var subjectKind = TokenKind.iri
  /// Whether the subject is that of the statement before.
  var hasSameSubject = false
  var predicate = Token()
  /// The place of the predicate among those that are remembered.
  var predicateSlot = 0
  /// Whether the predicate has taken its place just now.
  var isNewPredicate = true
  var object = Token()
  var objectKind = TokenKind.iri
  /// The datatype or the language tag of the object.
  var suffix = Token()
  /// The name of the graph, where there is one.
  var graph = Token()
  /// What the name of the graph is; nil in the default graph.
  var graphKind: TokenKind?
}
