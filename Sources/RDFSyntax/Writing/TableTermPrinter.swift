internal import KnowledgeGraph

/// Writes the terms of one table in one syntax, each encoded once as long as the caches hold it.
struct TableTermPrinter: ~Copyable {
  /// Where the bytes go; the caller may add its own between terms.
  var printer: TermPrinter
  private let terms: TermTable
  private let text: Column<UInt8>
  private let starts: Column<UInt64>
  private let order: OutputOrder
  /// Predicates have slots of their own, so that no other term pushes them out.
  private var predicates = EncodedTermCache(slots: 1 << 10, ways: 8)
  private var others = EncodedTermCache(slots: 1 << 14, ways: 1)
  private var types: LiteralTypePrinter
  private let blanks: BlankNodeNumbers

  init(_ terms: TermTable, order: OutputOrder, syntax: TermPrinter.Syntax) throws(ExportError) {
    self.terms = terms
    text = terms.storage.text
    starts = terms.storage.starts
    self.order = order
    types = LiteralTypePrinter(terms.literalTypes, rebase: order.rebase)
    blanks = BlankNodeNumbers(terms.blankNodeIDs)
    printer = try TermPrinter(syntax)
  }

  /// What the caller appends to.
  var output: ByteBuffer {
    @inline(__always) _read { yield printer.encoder.output }
    @inline(__always) _modify { yield &printer.encoder.output }
  }

  /// Appends a subject: an IRI or a blank node.
  mutating func appendSubject(_ id: TermID) throws(ExportError) {
    if terms.isLiteral(id) { throw fault(TermFault("a literal cannot be a subject"), id) }
    // A subject of this run is seldom an object of it, so it pushes nothing out of the cache.
    if others.append(id, to: &printer.encoder.output) { return }
    try appendNew(id)
  }

  /// Appends a predicate: an IRI.
  @inline(__always)
  mutating func appendPredicate(_ id: TermID) throws(ExportError) {
    if predicates.append(id, to: &printer.encoder.output) { return }
    if !terms.isIRI(id) { throw fault(TermFault("only an IRI can be a predicate"), id) }
    let start = printer.encoder.output.count
    try appendNew(id)
    predicates.insert(id, from: start, of: printer.encoder.output)
  }

  /// Appends any term.
  @inline(__always)
  mutating func append(_ id: TermID) throws(ExportError) {
    if others.append(id, to: &printer.encoder.output) { return }
    let start = printer.encoder.output.count
    try appendNew(id)
    others.insert(id, from: start, of: printer.encoder.output)
  }

  private mutating func appendNew(_ id: TermID) throws(ExportError) {
    do throws(TermFault) {
      switch terms.kind(of: id) {
      case .iri: try encodeIRI(id)
      case .blank: blanks.append(id, to: &printer.encoder.output)
      case .literal: try encodeLiteral(id)
      }
    } catch {
      throw fault(error, id)
    }
  }

  private func fault(_ fault: TermFault, _ id: TermID) -> ExportError {
    .term(terms.term(for: id).description, fault.reason)
  }

  private mutating func encodeIRI(_ id: TermID) throws(TermFault) {
    if let rebase = order.rebase, order.moved.contains(id) {
      return try printer.appendIRI(rebase(terms.text(of: id)).utf8.span)
    }
    let text = text
    try text.withSpan(range(of: id)) { text throws(TermFault) in try printer.appendIRI(text) }
  }

  private mutating func encodeLiteral(_ id: TermID) throws(TermFault) {
    let type = terms.literalTypeIndex(of: id)
    let shorthand = types.shorthand(of: type)
    let text = text
    let mustFollow = try text.withSpan(range(of: id)) { text throws(TermFault) in
      try printer.appendText(text, shorthand)
    }
    if mustFollow { try types.append(type, to: &printer) }
  }

  private func range(of id: TermID) -> Range<Int> { Int(starts[id.index])..<Int(starts[id.index + 1]) }
}
