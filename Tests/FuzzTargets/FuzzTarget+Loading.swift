import KnowledgeGraph
import RDFSyntax
import Synchronization

/// Loading into a graph: on all processors, and with bad lines left out.
extension FuzzTarget {
  /// The damaged lines lie where one piece of the input ends and the next begins.
  static let loading = FuzzTarget("loading", texts: lines + [lines.joined()], tokens: lineTokens) { input in
    // A comment fills up to where the damaged lines are to begin, so that all other lines are right.
    let place = LineCutter.usualSize - input.reduce(0) { ($0 &* 31 &+ Int($1)) & 0x3FFF }
    var bytes = filling
    bytes.removeLast(filling.count - place / text.count * text.count)
    bytes += repeatElement(UInt8(ascii: "#"), count: place - bytes.count)
    bytes.append(0x0A)
    bytes += input
    bytes.append(0x0A)
    bytes += text
    let inOrder: Result<Graph, RDFSyntaxError>
    do {
      var builder = GraphBuilder()
      try NTriplesReader().read(
        BytesInPieces(bytes, of: .max), name: nil, base: nil, scope: BlankNodeScope(), into: &builder)
      inOrder = .success(builder.freeze())
    } catch let error as RDFSyntaxError {
      inOrder = .failure(error)
    }
    var loader = GraphLoader()
    do {
      try loader.load(BytesInPieces(bytes, of: 100_000), name: nil, format: .ntriples)
      let graph = loader.freeze()
      guard case .success(let expected) = inOrder, graph.isLike(expected) else {
        throw Finding("loaded \(graph.count) triples; in order: \(inOrder)")
      }
    } catch let error as RDFSyntaxError {
      guard case .failure(let expected) = inOrder, error.isLike(expected) else {
        throw Finding("loading: \(error); in order: \(inOrder)")
      }
    }
  }

  /// Right lines, and more than a piece of them.
  private static let text = Array((0..<20).map { "<http://e/s\($0)> <http://e/p> \"right \($0)\" .\n" }.joined().utf8)
  private static let filling = Array(repeatElement(text, count: LineCutter.usualSize / text.count + 1).joined())

  /// What is loaded is what the right lines say, and each of the others is counted.
  static let leniency = FuzzTarget("leniency", texts: lines + [lines.joined()], tokens: lineTokens) { input in
    // What begins like gzip is taken for gzip, and is no text with bad lines.
    guard !input.starts(with: [0x1F, 0x8B]) else { return }
    var expected = (triples: 0, bad: 0)
    for (number, line) in input.lines.enumerated() {
      let hasMark = number > 0 && line.starts(with: [0xEF, 0xBB, 0xBF])
      switch try Outcome.of(NTriplesReader(), BytesInPieces(line, of: .max)) {
      case .triples(let triples) where !hasMark: expected.triples += triples.count
      default: expected.bad += 1
      }
    }
    let reports = Mutex(0)
    var loader = GraphLoader(skipsBadLines: true)
    loader.onBadLine = { _ in reports.withLock { $0 += 1 } }
    let summary = try loader.load(BytesInPieces(input, of: 7), name: nil, format: .ntriples)
    guard summary.triples == expected.triples, summary.badLines == expected.bad else {
      throw Finding("\(summary), but line by line \(expected)")
    }
    let count = reports.withLock(\.self)
    guard count == min(expected.bad, 100) else { throw Finding("\(count) reports of \(expected.bad) bad lines") }
  }
}

extension [UInt8] {
  /// The lines, ended by LF, CR or both.
  fileprivate var lines: [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var previous: UInt8?
    for byte in self {
      if byte == 0x0A || byte == 0x0D {
        if byte == 0x0D || previous != 0x0D { lines.append([]) }
      } else {
        lines[lines.count - 1].append(byte)
      }
      previous = byte
    }
    return lines
  }
}

extension Graph {
  /// Whether both have the same triples, as far as they can be compared without regard to the labels of blank nodes.
  fileprivate func isLike(_ other: Graph) -> Bool {
    guard count == other.count, terms.count == other.terms.count else { return false }
    func named(_ graph: Graph) -> [TermTriple] {
      graph.match().map(graph.termTriple(for:)).filter { !$0.subject.isBlank && !$0.object.isBlank }
    }
    return named(self) == named(other)
  }
}

extension Term {
  /// Whether it is a blank node.
  fileprivate var isBlank: Bool {
    if case .blank = self { true } else { false }
  }
}
