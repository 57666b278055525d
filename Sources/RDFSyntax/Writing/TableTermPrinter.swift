internal import KnowledgeGraph

/// Writes the terms of one table in one syntax. What has nothing to escape is copied from the table; the rest is encoded once
/// as long as the caches hold it.
///
/// Its functions take the table's columns (`texts`, `starts`, `types`) as spans, which the caller borrows once for many terms.
struct TableTermPrinter: ~Copyable {
  /// Where the bytes go; the caller may add its own between terms.
  var printer: TermPrinter
  private let terms: TermTable
  private let order: OutputOrder
  /// Predicates have slots of their own, so that no other term pushes them out.
  private var predicates = EncodedTermCache(slots: 1 << 10, ways: 8)
  private var others = EncodedTermCache(slots: 1 << 14, ways: 1)
  private var typePrinter: LiteralTypePrinter
  private let namespaces: NamespaceRanges
  private let iriCount: Int
  private let resourceCount: Int
  private let blanks: BlankNodeNumbers

  init(_ terms: TermTable, order: OutputOrder, syntax: TermPrinter.Syntax) throws(ExportError) {
    self.terms = terms
    self.order = order
    typePrinter = LiteralTypePrinter(terms.literalTypes, rebase: order.rebase)
    namespaces = NamespaceRanges(syntax, terms)
    iriCount = terms.storage.iriCount
    resourceCount = terms.storage.resourceCount
    blanks = BlankNodeNumbers(terms.blankNodeIDs)
    printer = try TermPrinter(syntax)
  }

  /// What the caller appends to.
  var output: ByteBuffer {
    @inline(__always) _read { yield printer.encoder.output }
    @inline(__always) _modify { yield &printer.encoder.output }
  }

  /// Hands over the bytes if they are a page.
  ///
  /// - Returns: whether they were handed over.
  @inline(__always)
  @discardableResult
  mutating func flush(to pages: PageOutput<ExportError>) throws(ExportError) -> Bool {
    if printer.encoder.output.count < PageOutput<ExportError>.pageSize { return false }
    try checkMemory()
    return pages.flush(&printer.encoder.output)
  }

  /// - Throws: `ExportError.encoder` when memory was refused, so that bytes are missing.
  func checkMemory() throws(ExportError) {
    if printer.encoder.output.failed { throw .encoder("there is no memory for a page of output") }
  }

  /// Appends a subject: an IRI or a blank node.
  mutating func appendSubject(
    _ id: TermID, _ texts: Span<UInt8>, _ starts: Span<UInt64>, _ types: Span<UInt32>
  ) throws(ExportError) {
    if id.index >= resourceCount { throw fault(TermFault("a literal cannot be a subject"), id) }
    if appendClean(id, texts, starts, types) { return }
    // A subject of this run is seldom an object of it, so it pushes nothing out of the cache.
    if others.append(id, to: &printer.encoder.output) { return }
    try appendNew(id, texts, starts, types)
  }

  /// Appends a predicate: an IRI.
  @inline(__always)
  mutating func appendPredicate(
    _ id: TermID, _ texts: Span<UInt8>, _ starts: Span<UInt64>, _ types: Span<UInt32>
  ) throws(ExportError) {
    if predicates.append(id, to: &printer.encoder.output) { return }
    if id.index >= iriCount { throw fault(TermFault("only an IRI can be a predicate"), id) }
    let start = printer.encoder.output.count
    try appendNew(id, texts, starts, types)
    predicates.insert(id, from: start, of: printer.encoder.output)
  }

  /// Appends any term.
  @inline(__always)
  mutating func append(
    _ id: TermID, _ texts: Span<UInt8>, _ starts: Span<UInt64>, _ types: Span<UInt32>
  ) throws(ExportError) {
    if appendClean(id, texts, starts, types) { return }
    if others.append(id, to: &printer.encoder.output) { return }
    let start = printer.encoder.output.count
    try appendNew(id, texts, starts, types)
    others.insert(id, from: start, of: printer.encoder.output)
  }

  /// Appends a term whose text may be copied from the table, with what stands around it.
  @inline(__always)
  private mutating func appendClean(
    _ id: TermID, _ texts: Span<UInt8>, _ starts: Span<UInt64>, _ types: Span<UInt32>
  ) -> Bool {
    let text = texts.extracting(Int(starts[id.index])..<Int(starts[id.index + 1]))
    if id.index < iriCount {
      if order.moved.contains(id) || namespaces.contains(id) { return false }
      return printer.encoder.appendCleanIRI(text)
    }
    if id.index < resourceCount { return false }
    let type = Int(types[id.index - resourceCount])
    let start = printer.encoder.output.count
    guard printer.appendCleanText(text, typePrinter.shorthand(of: type)) else { return false }
    if typePrinter.appendKnown(type, to: &printer.encoder.output) { return true }
    printer.encoder.output.truncate(to: start)
    return false
  }

  private mutating func appendNew(
    _ id: TermID, _ texts: Span<UInt8>, _ starts: Span<UInt64>, _ types: Span<UInt32>
  ) throws(ExportError) {
    do throws(TermFault) {
      let text = texts.extracting(Int(starts[id.index])..<Int(starts[id.index + 1]))
      if id.index < iriCount {
        try encodeIRI(id, text)
      } else if id.index < resourceCount {
        blanks.append(id, to: &printer.encoder.output)
      } else {
        let type = Int(types[id.index - resourceCount])
        let mustFollow = try printer.appendText(text, typePrinter.shorthand(of: type))
        if mustFollow { try typePrinter.append(type, to: &printer) }
      }
    } catch {
      throw fault(error, id)
    }
  }

  private func fault(_ fault: TermFault, _ id: TermID) -> ExportError {
    .term(terms.term(for: id).description, fault.reason)
  }

  private mutating func encodeIRI(_ id: TermID, _ text: Span<UInt8>) throws(TermFault) {
    if let rebase = order.rebase, order.moved.contains(id) {
      try printer.appendIRI(rebase(terms.text(of: id)).utf8.span)
    } else {
      try printer.appendIRI(text)
    }
  }
}

extension TermTable {
  /// Lends the texts, where each begins, and the types of literals.
  func withColumns<Failure: Error>(
    _ body: (Span<UInt8>, Span<UInt64>, Span<UInt32>) throws(Failure) -> Void
  ) throws(Failure) {
    let storage = storage
    try storage.text.withSpan { texts throws(Failure) in
      try storage.starts.withSpan { starts throws(Failure) in
        try storage.literalTypeIndices.withSpan { types throws(Failure) in try body(texts, starts, types) }
      }
    }
  }
}
