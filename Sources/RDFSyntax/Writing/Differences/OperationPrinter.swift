internal import KnowledgeGraph

/// Writes one operation after another on triples of one term table.
struct OperationPrinter: ~Copyable {
  /// The triples of the operation so far.
  private(set) var count = 0
  private var printer: StatementPrinter
  private let graph: String?
  private let batchSize: Int

  /// About the longest operation, in bytes.
  private static let longest = 1 << 20

  init(_ terms: TermTable, _ writer: SPARQLUpdateWriter) throws(ExportError) {
    let printer = try StatementPrinter(terms, rebase: writer.rebase)
    graph = writer.graph
    batchSize = writer.batchSize
    self.printer = printer
  }

  /// Whether another triple fits into the operation.
  var hasRoom: Bool { count < batchSize && printer.output.count < Self.longest }

  mutating func begin(_ words: StaticString) {
    count = 0
    printer.output.truncate(to: 0)
    printer.output.append(words)
    printer.output.append(" {")
    if let graph {
      printer.output.append(" GRAPH <")
      printer.output.append(graph.utf8.span)
      printer.output.append("> {")
    }
    printer.output.append("\n")
  }

  mutating func append(_ triple: Triple) throws(ExportError) {
    try printer.append(triple, inQuery: true)
    printer.output.append(" .\n")
    count += 1
  }

  mutating func end() -> [UInt8] {
    printer.output.append(graph == nil ? "}" : "} }")
    return printer.output.withSpan { copy(of: $0) }
  }
}
