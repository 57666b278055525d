internal import KnowledgeGraph

/// Writes single triples of one term table, in the syntax of N-Triples without the end of the line.
struct StatementPrinter: ~Copyable {
  private var printer: TableTermPrinter
  private let terms: TermTable

  init(_ terms: TermTable, rebase: IRIRebase?) throws(ExportError) {
    let printer = try TableTermPrinter(terms, order: OutputOrder(terms, rebase), syntax: .lines)
    self.terms = terms
    self.printer = printer
  }

  /// What was appended; the caller may add its own between triples.
  var output: ByteBuffer {
    _read { yield printer.output }
    _modify { yield &printer.output }
  }

  /// Appends subject, predicate and object.
  ///
  /// - Parameter isQuery: whether a reader of SPARQL is to understand it.
  mutating func append(_ triple: Triple, inQuery isQuery: Bool = false) throws(ExportError) {
    let start = printer.output.count
    do throws(ExportError) {
      try terms.withColumns { texts, starts, types throws(ExportError) in
        try printer.appendSubject(triple.subject, texts, starts, types)
        printer.output.append(UInt8(ascii: " "))
        try printer.appendPredicate(triple.predicate, texts, starts, types)
        printer.output.append(UInt8(ascii: " "))
        try printer.append(triple.object, texts, starts, types)
      }
    } catch {
      throw error.located(in: triple, of: terms)
    }
    if isQuery, terms.isLiteral(triple.object) { guardAgainstQueries(from: start) }
    try printer.checkMemory()
  }

  /// Writes `\\u` as `\\\U00000075`, the same of `U`, and a tabulator as `\t`.
  ///
  /// Some programs make blanks of tabulators before they read a query. And SPARQL replaces `\u0041` in all of a query before
  /// it is read (SPARQL 1.1 Query Language, section 19.2), which some programs do without a look at the backslash before, and
  /// with eight digits wherever they find them.
  private mutating func guardAgainstQueries(from start: Int) {
    let tab = UInt8(ascii: "\t")
    let bytes = printer.output.withSpan(from: start) { copy(of: $0) }
    guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == tab }) else { return }
    var index = 0
    printer.output.truncate(to: start)
    while index < bytes.count {
      if bytes[index] == tab {
        printer.output.append("\\t")
        index += 1
        continue
      }
      printer.output.append(bytes[index])
      index += 1
      // Whatever follows a backslash is a part of its escape.
      guard bytes[index - 1] == UInt8(ascii: "\\"), index < bytes.count else { continue }
      printer.output.append(bytes[index])
      index += 1
      guard bytes[index - 1] == UInt8(ascii: "\\"), index < bytes.count else { continue }
      if bytes[index] == UInt8(ascii: "u") {
        printer.output.append("\\U00000075")
        index += 1
      } else if bytes[index] == UInt8(ascii: "U") {
        printer.output.append("\\U00000055")
        index += 1
      }
    }
  }
}
