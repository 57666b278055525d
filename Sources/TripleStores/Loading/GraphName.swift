import RDFSyntax

/// What may be the name of a graph.
enum GraphName {
  /// Whether a text is an absolute IRI; so it holds nothing that would end it in a query.
  static func isValid(_ name: String) -> Bool { isAbsoluteIRI(name) && name.utf8.count <= 2000 }

  /// Refuses a text that is none.
  static func require(_ name: String) throws(StoreError) {
    guard isValid(name) else {
      throw StoreError(.unsupported, "'\(Words.shown(name))' is no absolute IRI, as the name of a graph is")
    }
  }
}
