import KnowledgeGraph
import RDFSyntax

/// What comes of reading an input: triples, or an error with its place.
enum Outcome {
  case triples([TermTriple])
  case refused(RDFSyntaxError)

  /// Reads an input into a list.
  static func of(_ reader: some RDFReader, _ source: any ByteSource) throws -> Outcome {
    var list = TermTripleList()
    do {
      try reader.read(source, name: nil, base: nil, scope: BlankNodeScope("fuzz") ?? BlankNodeScope(), into: &list)
      return .triples(list.triples)
    } catch let error as RDFSyntaxError {
      guard error.line >= 1, error.column >= 1 else { throw Finding("an error without a place: \(error)") }
      return .refused(error)
    }
  }

  /// Reads an input whole and in pieces of three bytes, which must come to the same.
  ///
  /// - Returns: the triples; nil when the input is refused.
  static func triples(of reader: some RDFReader, _ input: [UInt8]) throws -> [TermTriple]? {
    let whole = try of(reader, BytesInPieces(input, of: .max))
    let torn = try of(reader, BytesInPieces(input, of: 3))
    guard whole.isLike(torn) else { throw Finding("whole: \(whole), in pieces: \(torn)") }
    if case .triples(let triples) = whole { return triples }
    return nil
  }

  /// Whether the triples are the same, or the errors and their places; how much of a word an error shows may differ.
  func isLike(_ other: Outcome) -> Bool {
    switch (self, other) {
    case (.triples(let left), .triples(let right)): left == right
    case (.refused(let left), .refused(let right)): left.isLike(right)
    default: false
    }
  }
}

extension RDFSyntaxError {
  /// Whether it is the same error at the same place.
  func isLike(_ other: RDFSyntaxError) -> Bool {
    (kind, line, column) == (other.kind, other.line, other.column) && expected == other.expected
  }
}
