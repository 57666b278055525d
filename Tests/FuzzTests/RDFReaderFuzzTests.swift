import KnowledgeGraph
import RDFSyntax
import Testing

@Suite struct RDFReaderFuzzTests {
  private static let lines = [
    "<http://e/s> <http://e/p> <http://e/o> .\n", "_:a <http://e/p> _:b.c . # comment\r\n",
    "<http://e/s> <http://e/p> \"\\u00FC\\U0001F3DB\\t\\\"ü\"@de-AT .\n",
    "<http://e/s> <http://e/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>.\n", "<urn:\\u00e4> <urn:p> \"\" .",
  ]

  @Test func `a damaged N-Triples file is read or refused, and Turtle reads it the same`() throws {
    try FuzzRuns.run(
      "ntriples", share: 20, seeds: Self.lines + [Self.lines.joined()],
      tokens: ["<", ">", "\"", "@", "^^", "_:", ".", "\\u", "\\UD800", "\\", "#", "\n", "http://e/"]
    ) { input in
      guard let triples = try outcome(of: NTriplesReader(), input) else { return }
      let turtle = try outcome(of: TurtleReader(), input)
      if turtle != triples {
        throw Finding(description: "N-Triples: \(triples), Turtle: \(String(describing: turtle))")
      }
    }
  }

  @Test func `a damaged Turtle file is read or refused`() throws {
    try FuzzRuns.run(
      "turtle", share: 20,
      seeds: Self.lines + [
        "@prefix : <http://e/> .\n:s a :c ; :p 1, -1.5, .5e-3, true, [ :q ( 1 'two' [] ) ] .\n",
        "PREFIX ex: <http://e/#>\nBASE <http://e/a/b>\n<../c?d#e> ex:f\\~g%20h \"\"\"long \"\" \n\\n\"\"\"@en ; .\n",
        "@base <urn:x:y> . (<#a> <./..//b>) <p> '''it's''' , ''^^<d> .", "[ <urn:p> () ] .",
      ],
      tokens: [
        "<", ">", "\"\"\"", "'''", "@", "^^", "_:", ".", "\\u", "\\UD800", "\\", "#", "\n", "[", "]", "(", ")", ";",
        ",",
        ":", "a ", "true", "1.", "e5", "@prefix ", "BASE ", "../", "//", "%",
      ]
    ) { input in
      _ = try outcome(of: TurtleReader(), input)
    }
  }

  /// The triples, nil when the input is refused; the same whole and byte by byte.
  private func outcome(of reader: some RDFReader, _ input: [UInt8]) throws -> [TermTriple]? {
    let whole = try read(BytesOnce(bytes: input, size: .max), reader)
    let torn = try read(BytesOnce(bytes: input, size: 3), reader)
    if !areAlike(whole, torn) { throw Finding(description: "whole: \(whole), in pieces: \(torn)") }
    if case .success(let triples) = whole { return triples }
    return nil
  }

  /// Whether the triples are the same, or the errors and their places; how much of a word an error shows may differ.
  private func areAlike(
    _ left: Result<[TermTriple], RDFSyntaxError>, _ right: Result<[TermTriple], RDFSyntaxError>
  ) -> Bool {
    switch (left, right) {
    case (.success(let left), .success(let right)): left == right
    case (.failure(let left), .failure(let right)):
      (left.kind, left.line, left.column) == (right.kind, right.line, right.column) && left.expected == right.expected
    default: false
    }
  }

  private func read(
    _ source: any ByteSource, _ reader: some RDFReader
  ) throws -> Result<[TermTriple], RDFSyntaxError> {
    var list = TermTripleList()
    do {
      let scope = BlankNodeScope("fuzz") ?? BlankNodeScope()
      try reader.read(source, name: nil, base: nil, scope: scope, into: &list)
      return .success(list.triples)
    } catch let error as RDFSyntaxError {
      return .failure(error)
    }
  }
}

/// Gives bytes in pieces of a size.
private struct BytesOnce: ByteSource {
  var bytes: [UInt8]
  let size: Int

  mutating func next(atMost count: Int) -> [UInt8] {
    let piece = Array(bytes.prefix(size))
    bytes.removeFirst(piece.count)
    return piece
  }
}
