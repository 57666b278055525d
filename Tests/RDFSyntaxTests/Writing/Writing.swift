import KnowledgeGraph
import RDFSyntax

// What the tests of the writers share.

let prefixes = [
  "ex": "http://example.org/", "exs": "http://example.org/s/", "xsd": "http://www.w3.org/2001/XMLSchema#",
  "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "unused": "http://example.com/unused#",
]

/// `http://example.org/` and a name.
func example(_ name: String) -> Term { .iri("http://example.org/\(name)") }

/// `http://example.org/` and a name, as a literal's datatype or a string.
func text(_ lexicalForm: String, _ datatype: String = XSD.string) -> Term {
  .literal(Literal(lexicalForm, datatype: datatype))
}

/// A triple whose object alone matters.
func says(_ object: Term) -> [TermTriple] { [TermTriple(example("s"), example("p"), object)] }

func graph(_ triples: [TermTriple]) -> Graph {
  var builder = GraphBuilder()
  for triple in triples { builder.insert(triple) }
  return builder.freeze()
}

func ntriples(_ graphs: [Graph], rebase: IRIRebase? = nil) throws -> String {
  var sink = MemorySink()
  try NTriplesWriter(rebase: rebase).write(graphs, to: &sink)
  return String(decoding: sink.bytes, as: UTF8.self)
}

func turtle(_ graphs: [Graph], rebase: IRIRebase? = nil) throws -> String {
  var sink = MemorySink()
  try TurtleWriter(prefixes: prefixes, rebase: rebase).write(graphs, to: &sink)
  return String(decoding: sink.bytes, as: UTF8.self)
}
