import KnowledgeGraph

/// The namespace of the terms of small graphs.
let example = "https://example.org/"

/// The prefix `:` for it.
let examplePrefixes = ["": example]

/// A graph from triples of short names, such as `a p b, b q c`.
func smallGraph(_ text: String) -> Graph {
  var builder = GraphBuilder()
  for triple in text.split(separator: ",") {
    let names = triple.split(separator: " ").map { Term.iri(example + $0) }
    builder.insert(names[0], names[1], names[2])
  }
  return builder.freeze()
}

extension Graph {
  /// The id of a short name, which must be there.
  func node(_ name: String) -> TermID {
    guard let id = id(forIRI: example + name) else { preconditionFailure("no \(name) in the graph") }
    return id
  }

  /// The short name of an id.
  func name(_ id: TermID) -> String { String(terms.text(of: id).dropFirst(example.count)) }

  /// The short names of ids, with spaces between.
  func names(_ ids: some Sequence<TermID>) -> String { ids.map(name).joined(separator: " ") }
}
