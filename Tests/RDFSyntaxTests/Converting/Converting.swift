import KnowledgeGraph

@testable import RDFSyntax

/// A text in another format.
///
/// - Parameter pieceSize: the bytes of a piece of lines, so that a few lines are several pieces.
func converted(
  _ text: String, _ input: RDFFormat, _ output: RDFFormat, graph: String? = nil, unites: Bool = false,
  prefixes: [String: String] = [:], base: String? = nil, isLenient: Bool = false, pieceSize: Int? = nil,
  onBadLine: (RDFSyntaxError) -> Void = { _ in }
) throws -> String {
  var converter = try RDFConverter(
    from: input, to: output, graph: graph, unites: unites, prefixes: prefixes, base: base, isLenient: isLenient)
  if let pieceSize { converter.pieceSize = pieceSize }
  var sink = MemorySink()
  _ = try converter.convert(BytesInMemory(Array(text.utf8)), name: "in", to: &sink, onBadLine: onBadLine)
  return String(decoding: sink.bytes, as: UTF8.self)
}

/// The triples of a text, in order.
func triples(_ text: String, _ format: RDFFormat, base: String? = nil) throws -> [TermTriple] {
  var list = TermTripleList()
  let bytes = Array(text.utf8)
  let scope = BlankNodeScope()
  switch format {
  case .ntriples: try NTriplesReader().read(bytes, base: base, scope: scope, into: &list)
  case .nquads: try NQuadsReader(graphs: .union).read(bytes, base: base, scope: scope, into: &list)
  case .turtle: try TurtleReader().read(bytes, base: base, scope: scope, into: &list)
  }
  return list.triples
}
