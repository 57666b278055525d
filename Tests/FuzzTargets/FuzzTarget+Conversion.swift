import KnowledgeGraph
import RDFSyntax

/// Conversion between formats.
extension FuzzTarget {
  static let conversion = FuzzTarget(
    "conversion", texts: lines + quads + documents + [lines.joined(), quads.joined()],
    tokens: lineTokens + ["[", "]", "(", ")", ";", ",", ":", "a ", "@prefix ", "genid1", "_:genid1"]
  ) { input in
    for from in RDFFormat.allCases {
      for to in RDFFormat.allCases {
        let converter = try RDFConverter(from: from, to: to, unites: from == .nquads, prefixes: ["e": "http://e/"])
        try check(converter, input)
      }
    }
  }

  /// What is converted reads as the same triples; what is refused is refused by the reader for the same reason.
  private static func check(_ converter: RDFConverter, _ input: [UInt8]) throws {
    let expected = try Outcome.of(reader(of: converter.input), BytesInPieces(input, of: .max))
    var sink = MemorySink()
    do {
      _ = try converter.convert(BytesInPieces(input, of: 100), name: nil, to: &sink)
    } catch let error as RDFSyntaxError {
      // Readers take IRIs and tags that no format can hold; what comes after the first of them is not looked at.
      if error.found.hasPrefix("a term that cannot be written") { return }
      guard case .refused(let reason) = expected, reason.isLike(error) else {
        throw Finding("\(converter.input) to \(converter.output): \(error), but read: \(expected)")
      }
      return
    }
    guard case .triples(let triples) = expected else {
      throw Finding("\(converter.input) to \(converter.output) is done, but read: \(expected)")
    }
    let found = try Outcome.of(reader(of: converter.output), BytesInPieces(sink.bytes, of: .max))
    guard case .triples(let converted) = found else {
      throw Finding("what \(converter.input) becomes as \(converter.output) is refused: \(found)")
    }
    // Nodes of Turtle without a label are given one, so with them only the number can be compared.
    let isSame = converter.input == .turtle ? converted.count == triples.count : converted == triples
    guard isSame else { throw Finding("\(converter.input) to \(converter.output): \(triples) became \(converted)") }
  }

  private static func reader(of format: RDFFormat) -> any RDFReader {
    switch format {
    case .ntriples: NTriplesReader()
    case .nquads: NQuadsReader(graphs: .union)
    case .turtle: TurtleReader()
    }
  }
}
