internal import KnowledgeGraph

extension ImportWriter {
  /// Any property with a literal of any datatype as its value.
  mutating func add(_ subject: TermID, _ property: String, typed text: String, _ datatype: String) {
    add(subject, property, builder.intern(.literal(Literal(text, datatype: datatype))))
  }
}

extension ImportWriter {
  /// Any property with a literal as its value.
  mutating func add(_ subject: TermID, _ property: String, literal: Literal) {
    add(subject, property, builder.intern(.literal(literal)))
  }
}
