/// The grammar of N-Triples over one window; each line stands alone, so a part of a file that ends with a line can have a parser to itself.
struct NTriplesParser {
  var window: InputWindow
  let limits: ReaderLimits
  let scope: BlankNodeScope
  private var lexicalForm: [UInt8] = []
  private var buffer: [UInt8] = []
  private var summary = ReadSummary()

  init(window: InputWindow, limits: ReaderLimits, scope: BlankNodeScope) {
    self.window = window
    self.limits = limits
    self.scope = scope
  }

  /// Reads all lines.
  mutating func read<Sink: TripleSink>(into sink: inout Sink) throws -> ReadSummary {
    while try readLine(into: &sink) {}
    summary.bytes = window.passed + window.position
    return summary
  }

  /// Reads one line and its end.
  ///
  /// - Returns: false at the end of the input.
  private mutating func readLine<Sink: TripleSink>(into sink: inout Sink) throws -> Bool {
    let start = window.passed + window.position
    try skipBlanks()
    guard let byte = try window.peek() else { return false }
    if byte != lineFeed && byte != carriageReturn && byte != numberSign {
      try readTriple(into: &sink)
      try skipBlanks()
    }
    try skipComment()
    if window.passed + window.position - start > limits.line {
      throw window.beyond(limits.line, of: "a line", option: "max-line")
    }
    guard let end = try window.peek() else { return false }
    guard end == lineFeed || end == carriageReturn else {
      throw window.unexpected(expected: "the end of the line after a triple")
    }
    window.advance(1)
    return true
  }

  private mutating func readTriple<Sink: TripleSink>(into sink: inout Sink) throws {
    let subject: Sink.Node
    switch try window.peek() {
    case UInt8(ascii: "<"): subject = try readIRI(into: &sink)
    case UInt8(ascii: "_"): subject = try readBlank(into: &sink)
    default: throw window.unexpected(expected: "an IRI or a blank node as subject", suggestion: try suggestion())
    }
    try skipBlanks()
    guard try window.peek() == UInt8(ascii: "<") else {
      throw window.unexpected(expected: "an IRI as predicate", suggestion: try suggestion())
    }
    let predicate = try readIRI(into: &sink)
    try skipBlanks()
    let object: Sink.Node
    switch try window.peek() {
    case UInt8(ascii: "<"): object = try readIRI(into: &sink)
    case UInt8(ascii: "_"): object = try readBlank(into: &sink)
    case quote: object = try readLiteral(into: &sink)
    default:
      throw window.unexpected(expected: "an IRI, a blank node or a literal as object", suggestion: try suggestion())
    }
    try skipBlanks()
    guard try window.peek() == dot else {
      let isList = try window.peek() == UInt8(ascii: ",") || window.peek() == UInt8(ascii: ";")
      throw window.unexpected(
        expected: "‘.’ after the object", suggestion: isList ? "this is Turtle; N-Triples has no lists" : nil)
    }
    window.advance(1)
    try sink.insert(subject, predicate, object)
    summary.triples += 1
  }

  private mutating func readIRI<Sink: TripleSink>(into sink: inout Sink) throws -> Sink.Node {
    let scanned = try scanAbsoluteIRI()
    defer { window.advance(scanned.length) }
    if scanned.isDecoded { return try sink.iri(buffer.span) }
    return try sink.iri(window.bytes.span.extracting(window.indices(scanned.text)))
  }

  private mutating func scanAbsoluteIRI() throws -> ScannedText {
    let scanned = try window.scanIRI(limit: limits.iri, into: &buffer)
    let scheme =
      if scanned.isDecoded {
        IRIReference.schemeLength(buffer.span)
      } else {
        IRIReference.schemeLength(window.bytes.span.extracting(window.indices(scanned.text)))
      }
    guard scheme != nil else {
      throw window.error(
        .relativeIRI, found: "the relative IRI \(window.shortText(scanned))", expected: "an absolute IRI",
        suggestion: "N-Triples has no base; Turtle has")
    }
    return scanned
  }

  private mutating func readBlank<Sink: TripleSink>(into sink: inout Sink) throws -> Sink.Node {
    let scanned = try window.scanBlankLabel(limit: limits.iri)
    scope.beginLabel(in: &buffer)
    window.append(scanned.text, to: &buffer)
    window.advance(scanned.length)
    return try sink.blank(buffer.span)
  }

  private mutating func readLiteral<Sink: TripleSink>(into sink: inout Sink) throws -> Sink.Node {
    let scanned = try window.scanString(isLong: false, limit: limits.literal, into: &lexicalForm)
    if !scanned.isDecoded { window.append(scanned.text, to: &lexicalForm) }
    window.advance(scanned.length)
    try skipBlanks()
    switch try window.peek() {
    case UInt8(ascii: "@"):
      let language = try window.scanLanguage(limit: limits.iri)
      defer { window.advance(language.length) }
      return try sink.literal(lexicalForm.span, language: window.bytes.span.extracting(window.indices(language.text)))
    case UInt8(ascii: "^"):
      guard try window.peek(1) == UInt8(ascii: "^") else {
        throw window.unexpected(at: 1, expected: "a second ‘^’ before the datatype")
      }
      window.advance(2)
      try skipBlanks()
      guard try window.peek() == UInt8(ascii: "<") else {
        throw window.unexpected(expected: "an IRI as datatype", suggestion: try suggestion())
      }
      let datatype = try scanAbsoluteIRI()
      if !datatype.isDecoded { window.append(datatype.text, to: &buffer) }
      window.advance(datatype.length)
      guard !isLanguageString(buffer.span) else { throw window.missingLanguage() }
      return try sink.literal(lexicalForm.span, datatype: buffer.span)
    default:
      return try sink.literal(lexicalForm.span)
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

  /// What may help when something of Turtle stands in N-Triples.
  private mutating func suggestion() throws -> String? {
    switch try window.peek() {
    case UInt8(ascii: "@"), UInt8(ascii: "["), UInt8(ascii: "("), colon:
      return "this is Turtle; N-Triples has neither prefixes nor abbreviations"
    case apostrophe:
      return "N-Triples has strings in double quotes only"
    case let byte? where isDigit(byte):
      return "N-Triples has numbers as \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>"
    case let byte? where isLetter(byte):
      return "N-Triples has IRIs in angle brackets and no abbreviations"
    default:
      return nil
    }
  }
}

private let numberSign = UInt8(ascii: "#")
