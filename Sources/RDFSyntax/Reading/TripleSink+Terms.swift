import KnowledgeGraph

extension TripleSink where Self: ~Copyable {
  /// Takes a term.
  ///
  /// - Parameter language: the language tag of a literal, in the letters that the file has it in.
  mutating func node(of term: Term, language: String? = nil) throws -> Node {
    switch term {
    case .iri(let iri): try self.iri(iri.utf8.span)
    case .blank(let label): try blank(label.utf8.span)
    case .literal(let literal):
      if let language = language ?? literal.language {
        try self.literal(literal.lexicalForm.utf8.span, language: language.utf8.span)
      } else {
        try self.literal(literal.lexicalForm.utf8.span, datatype: literal.datatype.utf8.span)
      }
    }
  }
}
