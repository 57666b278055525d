import KnowledgeGraph

/// Parses pieces of N-Triples or N-Quads, one after another, into a sink.
///
/// Each worker has its own parser and its own sink; pieces may come in any order. A subject is not interned again
/// when it is that of the line before, nor a predicate that the piece has had.
package struct LineParser<Sink: TripleSink & ~Copyable> {
  private let format: LineFormat
  private let grammar: LineGrammar
  private let isLenient: Bool
  /// The IRI of the graph that alone is taken.
  private let wanted: [UInt8]?
  private let keepsGraphs: Bool

  private var scanner: LineScanner
  private var subject: Sink.Node?
  private var predicates = [Sink.Node?](repeating: nil, count: PredicateSlots.count)
  private var buffer: [UInt8] = []
  /// Where the text of the term begins that the sink took last.
  private var taken = 0

  /// A parser for pieces of one input.
  ///
  /// - Parameters:
  ///   - format: what the lines are.
  ///   - name: what errors call the input.
  ///   - limits: how large the parts of a line may be.
  ///   - scope: the same for all pieces of an input, so that its blank nodes stay one.
  ///   - isLenient: whether a bad line is left out and counted, instead of ending all.
  package init(format: LineFormat, name: String?, limits: ReaderLimits, scope: BlankNodeScope, isLenient: Bool = false)
  {
    self.format = format
    self.isLenient = isLenient
    if case .quads(.only(let iri)) = format { wanted = Array(iri.utf8) } else { wanted = nil }
    keepsGraphs = format == .quads(.named)
    grammar = LineGrammar(hasGraphs: format != .triples, name: name, limits: limits, scope: scope)
    scanner = LineScanner(hasGraphs: format != .triples, limits: limits)
  }

  /// Parses all lines of a piece.
  ///
  /// - Returns: what was read.
  /// - Throws: `RDFSyntaxError`, whose line is counted from the start of the piece (see `RDFSyntaxError.moved(down:)`),
  ///   unless the parser is lenient; and whatever the sink throws. The sink then has what came before.
  package mutating func parse(_ piece: LinePiece, into sink: inout Sink) throws -> PieceSummary {
    scanner.beginPiece()
    subject = nil
    return try piece.withText { text in
      var summary = PieceSummary()
      var start = 0
      // Up to here the text is known to be UTF-8.
      var valid = endOfValidUTF8(text, from: 0)
      while start < text.count {
        switch scanner.scanLine(text, from: start) {
        case .statement where scanner.end <= valid || valid == text.count:
          do {
            try insert(text, into: &sink, &summary)
          } catch let fault as TermFault {
            try report(refusal(fault, text, lineStart: start), &summary)
          }
          start = scanner.end
        case .empty where scanner.end <= valid || valid == text.count:
          start = scanner.end
        default:
          start = try readByGrammar(text, start, into: &sink, &summary)
          if start > valid { valid = endOfValidUTF8(text, from: start) }
        }
        // What ends the last line may be the padding, unless a carriage return does.
        if start <= text.count || text[text.count - 1] == carriageReturn { summary.lines += 1 }
      }
      return summary
    }
  }

  private func endOfValidUTF8(_ text: PaddedText, from start: Int) -> Int {
    guard start < text.count else { return text.count }
    return text.withSpan(0..<text.count) { $0.endOfValidUTF8(from: start, before: text.count) }
  }

  /// Hands the statement that was scanned to the sink.
  @inline(__always)
  private mutating func insert(_ text: PaddedText, into sink: inout Sink, _ summary: inout PieceSummary) throws {
    let tokens = scanner.tokens
    if tokens.isNewPredicate { predicates[tokens.predicateSlot] = nil }
    if !tokens.hasSameSubject { subject = nil }
    if let graphKind = tokens.graphKind {
      guard isWanted(text, tokens.graph, graphKind, &summary.passedOver) else { return }
    } else if wanted != nil {
      summary.passedOver.addUnnamed()
      return
    }
    let subject = try self.subject ?? node(text, tokens.subject, tokens.subjectKind, into: &sink)
    self.subject = subject
    let predicate = try predicates[tokens.predicateSlot] ?? node(text, tokens.predicate, .iri, into: &sink)
    predicates[tokens.predicateSlot] = predicate
    let object = try objectNode(text, tokens, into: &sink)
    if keepsGraphs, let graphKind = tokens.graphKind {
      try sink.insert(subject, predicate, object, graph: node(text, tokens.graph, graphKind, into: &sink))
    } else {
      try sink.insert(subject, predicate, object)
    }
    if tokens.graphKind != nil { summary.inNamedGraphs += 1 }
    summary.statements += 1
  }

  /// Whether quads of a graph are taken; those that are not are counted.
  private mutating func isWanted(
    _ text: PaddedText, _ graph: Token, _ kind: TokenKind, _ passedOver: inout PassedOver
  ) -> Bool {
    guard let wanted else { return true }
    guard kind == .iri else {
      passedOver.addUnnamed()
      return false
    }
    if graph.isEscaped {
      scanner.decode(text, graph, into: &buffer)
      if buffer == wanted { return true }
      passedOver.add(buffer.span)
      return false
    }
    return text.withSpan(graph.range) {
      if areEqual($0, wanted.span) { return true }
      passedOver.add($0)
      return false
    }
  }

  /// The node of an IRI or a blank node.
  @inline(__always)
  private mutating func node(
    _ text: PaddedText, _ token: Token, _ kind: TokenKind, into sink: inout Sink
  ) throws -> Sink.Node {
    taken = token.start
    if kind == .blank {
      grammar.scope.beginLabel(in: &buffer)
      text.append(token.range, to: &buffer)
      return try sink.blank(buffer.span)
    }
    if token.isEscaped {
      scanner.decode(text, token, into: &buffer)
      return try sink.iri(buffer.span)
    }
    return try text.withSpan(token.range) { try sink.iri($0) }
  }

  @inline(__always)
  private mutating func objectNode(
    _ text: PaddedText, _ tokens: LineTokens, into sink: inout Sink
  ) throws -> Sink.Node {
    switch tokens.objectKind {
    case .iri, .blank:
      return try node(text, tokens.object, tokens.objectKind, into: &sink)
    case .plain, .typed, .tagged:
      taken = tokens.object.start
      if tokens.object.isEscaped {
        scanner.decode(text, tokens.object, into: &buffer)
        return try literal(text, buffer.span, tokens, into: &sink)
      }
      return try text.withSpan(tokens.object.range) { try literal(text, $0, tokens, into: &sink) }
    }
  }

  @inline(__always)
  private func literal(
    _ text: PaddedText, _ lexicalForm: Span<UInt8>, _ tokens: LineTokens, into sink: inout Sink
  ) throws -> Sink.Node {
    switch tokens.objectKind {
    case .typed: try text.withSpan(tokens.suffix.range) { try sink.literal(lexicalForm, datatype: $0) }
    case .tagged: try text.withSpan(tokens.suffix.range) { try sink.literal(lexicalForm, language: $0) }
    default: try sink.literal(lexicalForm)
    }
  }

  /// Reads a line that the scanner left: an error, or something rare.
  ///
  /// - Returns: the index after the line and its end.
  private mutating func readByGrammar(
    _ text: PaddedText, _ start: Int, into sink: inout Sink, _ summary: inout PieceSummary
  ) throws -> Int {
    // What the scanner made of the line is not handed on.
    subject = nil
    predicates[scanner.tokens.predicateSlot] = nil
    let end = text.endOfLine(start)
    let isFollowed = text[end] == carriageReturn && text[end + 1] == lineFeed
    let next = end + (isFollowed ? 2 : 1)
    do {
      var line: [UInt8] = []
      text.append(start..<min(next, text.count), to: &line)
      if let statement = try grammar.statement(of: line) {
        try insert(statement, into: &sink, &summary)
      }
    } catch let error as RDFSyntaxError {
      try report(error, &summary)
    } catch let fault as TermFault {
      try report(refusal(fault, text, lineStart: start, taken: start + 1), &summary)
    }
    return next
  }

  /// Notes an error of the present line, or throws it.
  private func report(_ error: RDFSyntaxError, _ summary: inout PieceSummary) throws {
    let error = error.moved(down: summary.lines)
    guard isLenient else { throw error }
    summary.badLines += 1
    if summary.errors.count < PieceSummary.errorLimit { summary.errors.append(error) }
  }

  /// The error of a line with a term that the sink refuses, as if the line were the first of the input.
  private func refusal(_ fault: TermFault, _ text: PaddedText, lineStart: Int) -> RDFSyntaxError {
    refusal(fault, text, lineStart: lineStart, taken: taken)
  }

  private func refusal(_ fault: TermFault, _ text: PaddedText, lineStart: Int, taken: Int) -> RDFSyntaxError {
    var place = TextLocation()
    // A term begins with a bracket or a quotation mark, which `taken` lies behind.
    text.withSpan(lineStart..<max(lineStart, taken - 1)) { place.advance(over: $0) }
    return RDFSyntaxError(refused: fault, file: grammar.name, place)
  }

  private func insert(
    _ statement: LineGrammar.Statement, into sink: inout Sink, _ summary: inout PieceSummary
  ) throws {
    if let wanted {
      guard case .iri(let graph)? = statement.graph else { return summary.passedOver.addUnnamed() }
      guard graph.utf8.elementsEqual(wanted) else { return summary.passedOver.add(graph.utf8.span) }
    }
    if statement.graph != nil { summary.inNamedGraphs += 1 }
    let subject = try sink.node(of: statement.triple.subject)
    let predicate = try sink.node(of: statement.triple.predicate)
    let object = try sink.node(of: statement.triple.object, language: statement.language)
    if keepsGraphs, let graph = statement.graph {
      try sink.insert(subject, predicate, object, graph: sink.node(of: graph))
    } else {
      try sink.insert(subject, predicate, object)
    }
    summary.statements += 1
  }
}
