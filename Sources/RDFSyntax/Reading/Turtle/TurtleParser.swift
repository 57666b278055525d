import KnowledgeGraph

/// The grammar of Turtle over one window, with a stack of its own for what is open, so that depth costs memory and not the call stack.
struct TurtleParser<Sink: TripleSink & ~Copyable> {
  /// What may come next.
  private enum Expectation {
    case statement
    /// A predicate; after a subject in brackets the statement may also end.
    case predicate(orEnd: Bool)
    case object
    /// `,`, `;` or the end, after an object.
    case separator
    /// A predicate, another `;` or the end, after `;`.
    case predicateAfterSemicolon
    /// An item of a collection or its end.
    case item(isFirst: Bool)
  }

  /// Something that is open: the statement, a blank node in brackets or a collection.
  private struct Frame {
    enum Kind {
      case statement
      case properties
      case collection
    }

    let kind: Kind
    /// Of a collection, the cell that has the last item.
    var subject: Sink.Node?
    /// Of a collection, `rdf:first`.
    var predicate: Sink.Node?
  }

  var window: InputWindow
  var base: IRIReference?
  let limits: ReaderLimits
  let scope: BlankNodeScope
  var prefixes = PrefixTable()
  /// The absolute IRI that was read last.
  var iri: [UInt8] = []
  /// The lexical form that was read last.
  var lexicalForm: [UInt8] = []
  /// For the scanners.
  var buffer: [UInt8] = []

  private var frames: [Frame] = []
  private var expectation = Expectation.statement
  private var generated = 0
  private var summary = ReadSummary()
  private var first: Sink.Node?
  private var rest: Sink.Node?

  init(window: InputWindow, base: String?, limits: ReaderLimits, scope: BlankNodeScope) throws {
    self.window = window
    self.limits = limits
    self.scope = scope
    if let base {
      self.base = IRIReference(base: Array(base.utf8))
      if self.base == nil {
        throw window.error(
          .relativeIRI, found: "the base <\(base)>", expected: "an absolute IRI as base of the document")
      }
    }
  }

  /// Reads all statements.
  mutating func read(into sink: inout Sink) throws -> ReadSummary {
    while try readStep(into: &sink) {}
    summary.bytes = window.passed + window.position
    summary.prefixes = prefixes.all
    return summary
  }

  /// Reads the next part of a statement, which adds at most one triple.
  ///
  /// - Returns: false at the end of the document.
  mutating func readStep(into sink: inout Sink) throws -> Bool {
    try skipSpace()
    if case .statement = expectation, try window.peek() == nil { return false }
    do {
      try step(into: &sink)
    } catch let fault as TermFault {
      throw RDFSyntaxError(refused: fault, file: window.name, window.location())
    }
    return true
  }

  private mutating func step(into sink: inout Sink) throws {
    switch expectation {
    case .statement: try readStatementStart(into: &sink)
    case .predicate(let orEnd):
      if orEnd, try window.peek() == dot { try close() } else { try readPredicate(into: &sink) }
    case .predicateAfterSemicolon:
      switch try window.peek() {
      case semicolon: window.advance(1)
      case dot, closingBracket: try close()
      default: try readPredicate(into: &sink)
      }
    case .object: try readObject(into: &sink)
    case .separator:
      switch try window.peek() {
      case comma:
        window.advance(1)
        expectation = .object
      case semicolon:
        window.advance(1)
        expectation = .predicateAfterSemicolon
      default: try close()
      }
    case .item(let isFirst):
      if try window.peek() == closingParenthesis {
        try closeCollection(into: &sink)
      } else {
        if !isFirst { try appendCell(into: &sink) }
        try readObject(into: &sink)
      }
    }
  }

  private mutating func readStatementStart(into sink: inout Sink) throws {
    if try readDirective(into: &sink) { return }
    frames.append(Frame(kind: .statement))
    switch try window.peek() {
    case openingBracket, openingParenthesis:
      try openNode(into: &sink)
    case UInt8(ascii: "_"):
      try attach(readBlank(into: &sink), into: &sink)
      expectation = .predicate(orEnd: false)
    default:
      try readIRI(expected: "a subject: an IRI, a blank node or a collection")
      try attach(sink.iri(iri.span), into: &sink)
      expectation = .predicate(orEnd: false)
    }
  }

  private mutating func readPredicate(into sink: inout Sink) throws {
    let predicate: Sink.Node
    if try isWord("a") {
      window.advance(1)
      predicate = try sink.iri(RDF.type.utf8.span)
    } else {
      try readIRI(expected: "a predicate: an IRI or ‘a’")
      predicate = try sink.iri(iri.span)
    }
    frames[frames.count - 1].predicate = predicate
    expectation = .object
  }

  private mutating func readObject(into sink: inout Sink) throws {
    guard let byte = try window.peek() else {
      throw window.unexpected(expected: isInCollection ? "an item of the collection or ‘)’" : "an object")
    }
    if byte == openingBracket || byte == openingParenthesis {
      try openNode(into: &sink)
      return
    }
    let node = try readTerm(into: &sink)
    try attach(node, into: &sink)
    expectation = isInCollection ? .item(isFirst: false) : .separator
  }

  /// Reads `[` or `(`, and the end of the node when it is empty.
  private mutating func openNode(into sink: inout Sink) throws {
    let isCollection = try window.peek() == openingParenthesis
    if frames.count > limits.nesting {
      throw window.beyond(limits.nesting, of: "a nesting", unit: "levels", option: "max-nesting")
    }
    window.advance(1)
    try skipSpace()
    let isEmpty = try window.peek() == (isCollection ? closingParenthesis : closingBracket)
    if isEmpty { window.advance(1) }
    let node = if isCollection && isEmpty { try sink.iri(RDF.nil.utf8.span) } else { try makeBlank(into: &sink) }
    try attach(node, into: &sink)
    if isEmpty {
      expectAfterNode(isPropertyList: false)
    } else if isCollection {
      frames.append(Frame(kind: .collection, subject: node, predicate: try firstNode(&sink)))
      expectation = .item(isFirst: true)
    } else {
      frames.append(Frame(kind: .properties, subject: node))
      expectation = .predicate(orEnd: false)
    }
  }

  /// Reads the end of a statement or of a blank node in brackets.
  private mutating func close() throws {
    let isStatement = frames.count == 1
    guard try window.peek() == (isStatement ? dot : closingBracket) else {
      throw window.unexpected(
        expected: "‘,’, ‘;’ or \(isStatement ? "‘.’ at the end of the statement" : "‘]’")",
        suggestion: try closingSuggestion(isStatement))
    }
    window.advance(1)
    frames.removeLast()
    if isStatement { expectation = .statement } else { expectAfterNode(isPropertyList: true) }
  }

  private mutating func closeCollection(into sink: inout Sink) throws {
    window.advance(1)
    let node = try sink.iri(RDF.nil.utf8.span)
    if let cell = frames[frames.count - 1].subject { try insert(cell, restNode(&sink), node, into: &sink) }
    frames.removeLast()
    expectAfterNode(isPropertyList: false)
  }

  /// Adds a cell to the collection for its next item.
  private mutating func appendCell(into sink: inout Sink) throws {
    let cell = try makeBlank(into: &sink)
    if let last = frames[frames.count - 1].subject { try insert(last, restNode(&sink), cell, into: &sink) }
    frames[frames.count - 1].subject = cell
  }

  /// Sets what comes after a node in brackets or parentheses, by what it stands in.
  private mutating func expectAfterNode(isPropertyList: Bool) {
    let frame = frames[frames.count - 1]
    switch frame.kind {
    case .collection: expectation = .item(isFirst: false)
    case .properties: expectation = .separator
    case .statement: expectation = frame.predicate == nil ? .predicate(orEnd: isPropertyList) : .separator
    }
  }

  /// Puts a node where it belongs: it is the subject of the statement, or the object of the innermost open thing.
  private mutating func attach(_ node: Sink.Node, into sink: inout Sink) throws {
    let frame = frames[frames.count - 1]
    if let subject = frame.subject, let predicate = frame.predicate {
      try insert(subject, predicate, node, into: &sink)
    } else {
      frames[frames.count - 1].subject = node
    }
  }

  private mutating func insert(
    _ subject: Sink.Node, _ predicate: Sink.Node, _ object: Sink.Node, into sink: inout Sink
  ) throws {
    try sink.insert(subject, predicate, object)
    summary.triples += 1
  }

  private mutating func makeBlank(into sink: inout Sink) throws -> Sink.Node {
    generated += 1
    scope.generatedLabel(generated, into: &buffer)
    return try sink.blank(buffer.span)
  }

  private mutating func firstNode(_ sink: inout Sink) throws -> Sink.Node {
    if let first { return first }
    let node = try sink.iri(RDF.first.utf8.span)
    first = node
    return node
  }

  private mutating func restNode(_ sink: inout Sink) throws -> Sink.Node {
    if let rest { return rest }
    let node = try sink.iri(RDF.rest.utf8.span)
    rest = node
    return node
  }

  private var isInCollection: Bool { frames[frames.count - 1].kind == .collection }
}

private let comma = UInt8(ascii: ",")
private let semicolon = UInt8(ascii: ";")
private let openingBracket = UInt8(ascii: "[")
private let closingBracket = UInt8(ascii: "]")
private let openingParenthesis = UInt8(ascii: "(")
private let closingParenthesis = UInt8(ascii: ")")
