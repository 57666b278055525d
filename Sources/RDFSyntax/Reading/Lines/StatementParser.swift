import KnowledgeGraph

/// Reads one line of N-Triples or N-Quads, or says where and why it is none.
struct StatementParser {
  private var window: InputWindow
  private let grammar: LineGrammar
  private var lexicalForm: [UInt8] = []
  private var buffer: [UInt8] = []
  private var language: String?

  /// The bytes of the line without its end.
  private let lineLength: Int

  init(line: [UInt8], grammar: LineGrammar) {
    window = InputWindow(line: line, name: grammar.name)
    self.grammar = grammar
    lineLength = line.lastIndex { $0 != lineFeed && $0 != carriageReturn }.map { $0 + 1 } ?? 0
  }

  private var limits: ReaderLimits { grammar.limits }

  /// Reads the whole line; nil where it is blank or a comment.
  mutating func read() throws -> LineGrammar.Statement? {
    if lineLength > limits.line { throw window.beyond(limits.line, of: "a line", option: "max-line") }
    try skipBlanks()
    var statement: LineGrammar.Statement?
    if let byte = try window.peek(), byte != lineFeed && byte != carriageReturn && byte != numberSign {
      statement = try readStatement()
      try skipBlanks()
    }
    try skipComment()
    if let end = try window.peek(), end != lineFeed && end != carriageReturn {
      throw window.unexpected(expected: "the end of the line after a \(grammar.hasGraphs ? "quad" : "triple")")
    }
    return statement
  }

  private mutating func readStatement() throws -> LineGrammar.Statement {
    guard let subject = try readResource() else {
      throw window.unexpected(expected: "an IRI or a blank node as subject", suggestion: try suggestion())
    }
    try skipBlanks()
    guard try window.peek() == openingAngle, let predicate = try readResource() else {
      throw window.unexpected(expected: "an IRI as predicate", suggestion: try suggestion())
    }
    try skipBlanks()
    guard let object = try window.peek() == quote ? .literal(readLiteral()) : readResource() else {
      throw window.unexpected(expected: "an IRI, a blank node or a literal as object", suggestion: try suggestion())
    }
    try skipBlanks()
    var graph: Term?
    if grammar.hasGraphs {
      graph = try readResource()
      try skipBlanks()
    }
    guard try window.peek() == dot else {
      throw window.unexpected(
        expected: grammar.hasGraphs && graph == nil
          ? "‘.’ after the object, or the graph as an IRI or a blank node"
          : "‘.’ after the \(graph == nil ? "object" : "graph")",
        suggestion: try endSuggestion())
    }
    window.advance(1)
    return LineGrammar.Statement(triple: TermTriple(subject, predicate, object), graph: graph, language: language)
  }

  /// Reads an IRI or a blank node, if one stands here.
  private mutating func readResource() throws -> Term? {
    switch try window.peek() {
    case openingAngle:
      try readAbsoluteIRI()
      return .iri(try String(buffer.span))
    case underscore:
      let scanned = try window.scanBlankLabel(limit: limits.iri)
      grammar.scope.beginLabel(in: &buffer)
      window.append(scanned.text, to: &buffer)
      window.advance(scanned.length)
      return .blank(try String(buffer.span))
    default:
      return nil
    }
  }

  /// Reads an IRI into `buffer`.
  private mutating func readAbsoluteIRI() throws {
    let scanned = try window.scanIRI(limit: limits.iri, into: &buffer)
    if !scanned.isDecoded { window.append(scanned.text, to: &buffer) }
    guard IRIReference.schemeLength(buffer.span) != nil else {
      throw window.error(
        .relativeIRI, found: "the relative IRI \(window.shortText(scanned))", expected: "an absolute IRI",
        suggestion: "\(grammar.formatName) has no base; Turtle has")
    }
    window.advance(scanned.length)
  }

  private mutating func readLiteral() throws -> Literal {
    let scanned = try window.scanString(isLong: false, limit: limits.literal, into: &lexicalForm)
    if !scanned.isDecoded { window.append(scanned.text, to: &lexicalForm) }
    window.advance(scanned.length)
    let text = try String(lexicalForm.span)
    try skipBlanks()
    switch try window.peek() {
    case at:
      let scanned = try window.scanLanguage(limit: limits.iri)
      defer { window.advance(scanned.length) }
      let language = try String(window.bytes.span.extracting(window.indices(scanned.text)))
      self.language = language
      return Literal(text, language: language)
    case caret:
      guard try window.peek(1) == caret else {
        throw window.unexpected(at: 1, expected: "a second ‘^’ before the datatype")
      }
      window.advance(2)
      try skipBlanks()
      guard try window.peek() == openingAngle else {
        throw window.unexpected(expected: "an IRI as datatype", suggestion: try suggestion())
      }
      try readAbsoluteIRI()
      guard !isLanguageString(buffer.span) else { throw window.missingLanguage() }
      return Literal(text, datatype: try String(buffer.span))
    default:
      return Literal(text)
    }
  }

  @inline(__always)
  private mutating func skipBlanks() throws {
    while let byte = try window.peek(), byte == 0x20 || byte == 0x09 { window.advance(1) }
  }

  private mutating func skipComment() throws {
    guard try window.peek() == numberSign else { return }
    while let byte = try window.peek(), byte != lineFeed && byte != carriageReturn { window.advance(1) }
  }

  /// What may help when something of Turtle stands in a line.
  private mutating func suggestion() throws -> String? {
    let format = grammar.formatName
    return switch try window.peek() {
    case at, UInt8(ascii: "["), UInt8(ascii: "("), colon:
      "this is Turtle; \(format) has neither prefixes nor abbreviations"
    case apostrophe: "\(format) has strings in double quotes only"
    case let byte? where isDigit(byte):
      "\(format) has numbers as \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>"
    case let byte? where isLetter(byte): "\(format) has IRIs in angle brackets and no abbreviations"
    default: nil
    }
  }

  /// What may help when a statement does not end where it could.
  private mutating func endSuggestion() throws -> String? {
    switch try window.peek() {
    case UInt8(ascii: ","), UInt8(ascii: ";"): "this is Turtle; \(grammar.formatName) has no lists"
    case openingAngle, underscore:
      grammar.hasGraphs ? nil : "a fourth term is the graph of N-Quads, whose files end with .nq"
    default: nil
    }
  }
}
