/// Scans the lines of a piece into tokens, for lines that are well-formed; the others are left to `LineGrammar`, which tells why.
///
/// Nothing of a line is handed on before the whole line has proved to be right. That the text is UTF-8 is seen to elsewhere.
struct LineScanner {
  /// What a line turned out to be.
  enum Line {
    case statement
    /// Blank or a comment.
    case empty
    /// Anything else: an error, or something rare.
    case other
  }

  let hasGraphs: Bool
  let limits: ReaderLimits
  /// The parts of the last statement.
  var tokens = LineTokens()
  /// The index after the last line that was scanned, its end included.
  private(set) var end = 0

  private var predicates = PredicateSlots()
  private var hasSubject = false
  private var datatype = Token()

  init(hasGraphs: Bool, limits: ReaderLimits) {
    self.hasGraphs = hasGraphs
    self.limits = limits
  }

  /// Forgets what was in the piece before.
  mutating func beginPiece() {
    predicates.removeAll()
    hasSubject = false
    datatype = Token()
  }

  /// Scans one line.
  @inline(__always)
  mutating func scanLine(_ text: PaddedText, from start: Int) -> Line {
    var index = afterBlanks(text, start)
    guard let subjectEnd = scanSubject(text, index) else { return scanEmpty(text, index) }
    index = afterBlanks(text, subjectEnd)
    guard text[index] == openingAngle, let predicateEnd = scanPredicate(text, index + 1) else { return .other }
    index = afterBlanks(text, predicateEnd)
    guard let objectEnd = scanObject(text, index) else { return .other }
    index = afterBlanks(text, objectEnd)
    if hasGraphs {
      guard let graphEnd = scanGraph(text, index) else { return .other }
      index = afterBlanks(text, graphEnd)
    }
    guard text[index] == dot else { return .other }
    index = afterBlanks(text, index + 1)
    return finish(text, start, index, .statement)
  }

  private mutating func scanEmpty(_ text: PaddedText, _ index: Int) -> Line {
    switch text[index] {
    case lineFeed, carriageReturn, numberSign: finish(text, index, index, .empty)
    default: .other
    }
  }

  /// Passes over a comment and the end of the line.
  @inline(__always)
  private mutating func finish(_ text: PaddedText, _ start: Int, _ index: Int, _ line: Line) -> Line {
    var index = index
    if text[index] == numberSign { index = text.endOfLine(index) }
    if index - start > limits.line { return .other }
    if text[index] == lineFeed {
      end = index + 1
    } else if text[index] == carriageReturn {
      end = text[index + 1] == lineFeed ? index + 2 : index + 1
    } else {
      return .other
    }
    return line
  }

  @inline(__always)
  private mutating func scanSubject(_ text: PaddedText, _ index: Int) -> Int? {
    let last = tokens.subject
    if text[index] == openingAngle {
      // The closing bracket is compared too.
      if hasSubject, tokens.subjectKind == .iri, text.isEqual(last.start, index + 1, count: last.count + 1) {
        tokens.hasSameSubject = true
        return index + last.count + 2
      }
      tokens.hasSameSubject = false
      guard let iri = scanIRI(text, index + 1) else { return nil }
      tokens.subject = iri
      tokens.subjectKind = .iri
      hasSubject = true
      return iri.end + 1
    }
    guard text[index] == underscore, let label = scanBlank(text, index) else { return nil }
    tokens.hasSameSubject =
      hasSubject && tokens.subjectKind == .blank && last.count == label.count
      && text.isEqual(last.start, label.start, count: label.count)
    tokens.subject = label
    tokens.subjectKind = .blank
    hasSubject = true
    return label.end
  }

  @inline(__always)
  private mutating func scanPredicate(_ text: PaddedText, _ start: Int) -> Int? {
    if let expected = predicates.expected(in: text, at: start) {
      tokens.predicate = expected.token
      tokens.predicateSlot = expected.slot
      tokens.isNewPredicate = false
      return expected.token.end + 1
    }
    guard let iri = scanIRI(text, start) else { return nil }
    tokens.predicate = iri
    (tokens.predicateSlot, tokens.isNewPredicate) = predicates.slot(of: iri, in: text)
    return iri.end + 1
  }

  @inline(__always)
  private mutating func scanObject(_ text: PaddedText, _ index: Int) -> Int? {
    switch text[index] {
    case openingAngle:
      guard let iri = scanIRI(text, index + 1) else { return nil }
      tokens.object = iri
      tokens.objectKind = .iri
      return iri.end + 1
    case quote:
      return scanLiteral(text, index + 1)
    case underscore:
      guard let label = scanBlank(text, index) else { return nil }
      tokens.object = label
      tokens.objectKind = .blank
      return label.end
    default:
      return nil
    }
  }

  private mutating func scanGraph(_ text: PaddedText, _ index: Int) -> Int? {
    tokens.graphKind = nil
    if text[index] == openingAngle {
      guard let iri = scanIRI(text, index + 1) else { return nil }
      tokens.graph = iri
      tokens.graphKind = .iri
      return iri.end + 1
    }
    guard text[index] == underscore else { return index }
    guard let label = scanBlank(text, index) else { return nil }
    tokens.graph = label
    tokens.graphKind = .blank
    return label.end
  }

  @inline(__always)
  private mutating func scanLiteral(_ text: PaddedText, _ start: Int) -> Int? {
    var token = Token(start: start)
    var index = text.endOfStringRun(start)
    while text[index] != quote {
      guard text[index] == backslash, let after = afterStringEscape(text, index) else { return nil }
      token.isEscaped = true
      index = text.endOfStringRun(after)
    }
    token.end = index
    if token.count > limits.literal { return nil }
    tokens.object = token
    index = afterBlanks(text, index + 1)
    switch text[index] {
    case caret:
      guard text[index + 1] == caret else { return nil }
      index = afterBlanks(text, index + 2)
      guard text[index] == openingAngle else { return nil }
      tokens.objectKind = .typed
      if datatype.end > 0, text.isEqual(datatype.start, index + 1, count: datatype.count + 1) {
        tokens.suffix = datatype
        return index + datatype.count + 2
      }
      // A datatype that is written with escapes may be `rdf:langString`, which needs more than a look.
      guard let iri = scanIRI(text, index + 1), !iri.isEscaped else { return nil }
      guard !text.withSpan(iri.range, { isLanguageString($0) }) else { return nil }
      tokens.suffix = iri
      datatype = iri
      return iri.end + 1
    case at:
      guard let language = scanLanguage(text, index + 1) else { return nil }
      tokens.objectKind = .tagged
      tokens.suffix = language
      return language.end
    default:
      tokens.objectKind = .plain
      return index
    }
  }
}
