import KnowledgeGraph
import RDFSyntax

/// The three readers.
extension FuzzTarget {
  static let lines = [
    "<http://e/s> <http://e/p> <http://e/o> .\n", "_:a <http://e/p> _:b.c . # comment\r\n",
    "<http://e/s> <http://e/p> \"\\u00FC\\U0001F3DB\\t\\\"ü\"@de-AT .\n",
    "<http://e/s> <http://e/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>.\n", "<urn:\\u00e4> <urn:p> \"\" .",
  ]
  static let lineTokens = [
    "<", ">", "\"", "@", "^^", "_:", ".", "\\u", "\\UD800", "\\", "#", "\n", "\r", "\r\n", "http://e/",
  ]
  static let quads = [
    "<http://e/s> <http://e/p> <http://e/o> <http://e/g> .\n", "_:a <http://e/p> _:b _:g . # comment\r\n",
    "<http://e/s> <http://e/p> \"\\u00FC\"@de-AT <http://e/g>.\n",
    "<http://e/s> <http://e/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> <http://e/h> .",
  ]
  static let documents = [
    "@prefix : <http://e/> .\n:s a :c ; :p 1, -1.5, .5e-3, true, [ :q ( 1 'two' [] ) ] .\n",
    "PREFIX ex: <http://e/#>\nBASE <http://e/a/b>\n<../c?d#e> ex:f\\~g%20h \"\"\"long \"\" \n\\n\"\"\"@en ; .\n",
    "@base <urn:x:y> . (<#a> <./..//b>) <p> '''it's''' , ''^^<d> .", "[ <urn:p> () ] .",
  ]

  static let ntriples = FuzzTarget("ntriples", texts: lines + [lines.joined()], tokens: lineTokens) { input in
    guard let triples = try Outcome.triples(of: NTriplesReader(), input) else { return }
    // What N-Triples is, N-Quads and Turtle are too.
    let quads = try Outcome.triples(of: NQuadsReader(graphs: .union), input)
    guard quads == triples else { throw Finding("N-Triples: \(triples), N-Quads: \(quads.words)") }
    let turtle = try Outcome.triples(of: TurtleReader(), input)
    guard turtle == triples else { throw Finding("N-Triples: \(triples), Turtle: \(turtle.words)") }
  }

  static let nquads = FuzzTarget(
    "nquads", texts: lines + quads + [(lines + quads).joined(), quads.joined()], tokens: lineTokens + ["<http://e/g>"]
  ) { input in
    let union = try Outcome.triples(of: NQuadsReader(graphs: .union), input)
    let named = try Outcome.triples(of: NQuadsReader(graphs: .named), input)
    guard union == named else { throw Finding("union: \(union.words), named: \(named.words)") }
    let one = try Outcome.triples(of: NQuadsReader(graphs: .only("http://e/g")), input)
    guard (one == nil) == (union == nil) else { throw Finding("union: \(union.words), one graph: \(one.words)") }
    if let one, let union, !Set(one).isSubset(of: union) { throw Finding("one graph has more than all: \(one)") }
  }

  static let turtle = FuzzTarget(
    "turtle", texts: lines + documents,
    tokens: [
      "<", ">", "\"\"\"", "'''", "@", "^^", "_:", ".", "\\u", "\\UD800", "\\", "#", "\n", "[", "]", "(", ")", ";", ",",
      ":", "a ", "true", "1.", "e5", "@prefix ", "BASE ", "../", "//", "%",
    ]
  ) { input in
    _ = try Outcome.triples(of: TurtleReader(), input)
  }
}

extension [TermTriple]? {
  /// For messages.
  var words: String { map { "\($0)" } ?? "refused" }
}
