import KnowledgeGraph

/// The grammar of N-Triples and N-Quads, line by line: slow and exact, for lines that are wrong and have to be told why.
struct LineGrammar {
  /// A statement as terms.
  struct Statement {
    let triple: TermTriple
    /// The graph that the triple is in; nil for the default graph, as always in N-Triples.
    let graph: Term?
    /// The language tag of the object, in the letters that the file has it in.
    let language: String?
  }

  let hasGraphs: Bool
  let name: String?
  let limits: ReaderLimits
  let scope: BlankNodeScope

  /// The name of the format, for messages.
  var formatName: String { hasGraphs ? "N-Quads" : "N-Triples" }

  /// The statement of a line; nil where the line is blank or a comment.
  ///
  /// - Parameter line: with its end, if it has one.
  /// - Throws: `RDFSyntaxError`, as if the line were the first of the input.
  func statement(of line: [UInt8]) throws -> Statement? {
    var parser = StatementParser(line: line, grammar: self)
    return try parser.read()
  }
}
