internal import KnowledgeGraph

/// Writes terms that come as bytes from a reader, for conversion: what came lately is encoded once and copied.
///
/// One printer belongs to one thread. Where a term is refused nothing of it is written.
package struct SpanPrinter: ~Copyable {
  /// The syntaxes.
  package enum Syntax: Sendable {
    /// N-Triples and N-Quads in canonical form.
    case lines
    /// Turtle; prefixes are declared by the caller.
    case turtle(TurtlePrefixes)
  }

  private var printer: TermPrinter
  private var cache = EncodedSpanCache(slots: 1 << 12)

  /// - Throws: `ExportError.encoder` when raptor2 cannot be started.
  package init(_ syntax: Syntax) throws(ExportError) {
    printer =
      switch syntax {
      case .lines: try TermPrinter(.lines)
      case .turtle(let prefixes): try TermPrinter(.turtle(prefixes.table))
      }
  }

  /// Where the bytes go; the caller may add its own between terms.
  package var output: ByteBuffer {
    _read { yield printer.encoder.output }
    _modify { yield &printer.encoder.output }
  }

  /// Appends an IRI: in angle brackets, or abbreviated.
  ///
  /// - Parameter iri: the characters, UTF-8, not escaped, without angle brackets.
  /// - Throws: `TermFault` when it is not absolute or breaks RFC 3987.
  package mutating func appendIRI(_ iri: Span<UInt8>) throws(TermFault) {
    try append(iri, as: .iri)
  }

  /// Appends a predicate: like any IRI, but `a` for `rdf:type` in Turtle.
  package mutating func appendPredicate(_ iri: Span<UInt8>) throws(TermFault) {
    try append(iri, as: .predicate)
  }

  /// Appends a blank node by its label, which must be one that every syntax takes.
  ///
  /// - Parameter label: ASCII letters, digits, `_`, and inside also `-` and `.`; without `_:`.
  /// - Throws: `TermFault` when it is none.
  package mutating func appendBlank(_ label: Span<UInt8>) throws(TermFault) {
    guard BlankLabelSyntax.isPlain(label) else { throw TermFault("its label is not of ASCII letters and digits") }
    output.append("_:")
    output.append(label)
  }

  /// Appends a literal of datatype `xsd:string`.
  ///
  /// - Parameter text: the characters, UTF-8, not escaped.
  /// - Throws: `TermFault` for U+0000, U+FFFE, U+FFFF and what is not UTF-8.
  package mutating func appendLiteral(_ text: Span<UInt8>) throws(TermFault) {
    try append(text, as: .text(.none))
  }

  /// Appends a literal with a datatype.
  ///
  /// - Parameters:
  ///   - text: the characters, UTF-8, not escaped.
  ///   - datatype: an absolute IRI.
  /// - Throws: `TermFault` for what cannot be written.
  package mutating func appendLiteral(_ text: Span<UInt8>, datatype: Span<UInt8>) throws(TermFault) {
    let start = output.count
    if try append(text, as: .text(TurtleShorthand(datatype: datatype))) {
      do throws(TermFault) { try append(datatype, as: .datatype) } catch {
        output.truncate(to: start)
        throw error
      }
    }
  }

  /// Appends a literal with a language tag, which is written in lower case.
  ///
  /// - Parameters:
  ///   - text: the characters, UTF-8, not escaped.
  ///   - language: the tag, without `@`.
  /// - Throws: `TermFault` for what cannot be written.
  package mutating func appendLiteral(_ text: Span<UInt8>, language: Span<UInt8>) throws(TermFault) {
    let start = output.count
    if try append(text, as: .text(.none)) {
      do throws(TermFault) { try append(language, as: .language) } catch {
        output.truncate(to: start)
        throw error
      }
    }
  }

  /// What a term's bytes are.
  private enum Role: Equatable {
    case iri, predicate, datatype, language
    case text(TurtleShorthand)

    /// Tells apart what the same bytes are written as.
    var tag: UInt8 {
      switch self {
      case .iri: 1
      case .predicate: 2
      case .datatype: 3
      case .language: 4
      case .text(.none): 5
      case .text(.boolean): 6
      case .text(.integer): 7
      }
    }
  }

  /// Appends bytes in a role: as they are if nothing is to be done to them, from the cache if they are there.
  ///
  /// - Returns: whether a datatype or a language must follow.
  @discardableResult
  private mutating func append(_ bytes: Span<UInt8>, as role: Role) throws(TermFault) -> Bool {
    switch role {
    case .iri, .predicate: if printer.appendCleanIRI(bytes) { return true }
    case .text(let shorthand): if printer.appendCleanText(bytes, shorthand) { return true }
    case .datatype, .language: break
    }
    if let flag = cache.append(bytes, tag: role.tag, to: &printer.encoder.output) { return flag }
    let start = output.count
    var mustFollow = true
    do throws(TermFault) {
      switch role {
      case .iri: try printer.appendIRI(bytes)
      case .predicate: try printer.appendPredicate(bytes)
      case .datatype: try printer.appendDatatype(bytes)
      case .language: try printer.appendLanguage(lowercased(bytes))
      case .text(let shorthand): mustFollow = try printer.appendText(bytes, shorthand)
      }
    } catch {
      output.truncate(to: start)
      throw error
    }
    cache.insert(bytes, tag: role.tag, flag: mustFollow, from: start, of: printer.encoder.output)
    return mustFollow
  }

  private func lowercased(_ tag: Span<UInt8>) -> String {
    String(decoding: copy(of: tag).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
