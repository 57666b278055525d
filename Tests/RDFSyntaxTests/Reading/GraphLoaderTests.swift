import Foundation
import KnowledgeGraph
import RDFSyntax
import Synchronization
import Testing

@Suite struct `Loading on all processors` {
  /// Some pieces full of lines, with blank nodes and repeated terms.
  private static let lines: [String] = (1...60_000).map { number in
    switch number % 4 {
    case 0: "_:b\(number % 1000) <http://e/p\(number % 7)> <http://e/o\(number % 500)> ."
    case 1: "<http://e/s\(number / 9)> <http://e/label> \"имя \(number % 3000)\"@ru ."
    case 2:
      "<http://e/s\(number / 9)> <http://e/date> \"19\(number % 100)\"^^<http://www.w3.org/2001/XMLSchema#gYear> ."
    default: "<http://e/s\(number / 9)> <http://e/note> \"a \\\"quoted\\\" \\u00fc \(number)\" . # \(number)"
    }
  }

  private func bytes(_ lines: [String], end: String = "\n") -> [UInt8] { Array(lines.joined(separator: end).utf8) }

  private func load(_ bytes: [UInt8], workers: Int, loader: GraphLoader = GraphLoader()) throws -> (Graph, ReadSummary)
  {
    try withWorkerCount(workers) {
      var loader = loader
      let summary = try loader.load(Pieces(bytes: bytes), name: "big.nt", format: .ntriples)
      return (loader.freeze(), summary)
    }
  }

  /// Blank nodes have their labels from the scope, which is another each time.
  private func withoutBlanks(_ graph: Graph) -> [TermTriple] {
    graph.match().map { graph.termTriple(for: $0) }.filter { if case .blank = $0.subject { false } else { true } }
  }

  @Test func `the graph is the same for any number of workers and as read in order`() throws {
    let bytes = bytes(Self.lines)
    var builder = GraphBuilder()
    let expected = try NTriplesReader().read(bytes, into: &builder)
    let graph = builder.freeze()
    for workers in [1, 2, 5] {
      let (loaded, summary) = try load(bytes, workers: workers)
      #expect(summary == expected)
      #expect(loaded.count == graph.count)
      #expect(loaded.terms.count == graph.terms.count)
      #expect(withoutBlanks(loaded) == withoutBlanks(graph))
      #expect(loaded.brokenInvariants() == [])
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `an error deep in the file has its line and column, the first of several`(
    _ end: String
  ) throws {
    var lines = Self.lines
    for bad in [45_000, 45_001, 59_999] { lines[bad] = "<http://e/s> <http://e/ü> 'no' ." }
    for workers in [1, 2, 4] {
      for _ in 1...3 {
        let error = try #require(throws: RDFSyntaxError.self) { try load(bytes(lines, end: end), workers: workers) }
        #expect(error.description.hasPrefix("big.nt:45001:27: found"))
      }
    }
  }

  @Test func `a bad byte deep in the file is located`() throws {
    var lines = Self.lines
    lines[50_000] = "<http://e/s> <http://e/p> \"ü?\" ."
    var bytes = bytes(lines)
    let place = try #require(bytes.indices.first { bytes[$0] == UInt8(ascii: "?") })
    bytes[place] = 0xFF
    let error = try #require(throws: RDFSyntaxError.self) { try load(bytes, workers: 2) }
    #expect(error.kind == .invalidUTF8)
    #expect((error.line, error.column) == (50_001, 29))
  }

  @Test(arguments: [1, 3]) func `bad lines can be left out, told in order and counted`(_ workers: Int) throws {
    var lines = Self.lines
    let bad = Array(stride(from: 100, to: 60_000, by: 7001))
    for line in bad { lines[line] = "<http://e/unique-\(line)> <http://e/only-here> oops" }
    var bytes = bytes(lines)
    // A byte that is not UTF-8 makes a bad line too, and only that one.
    let place = try #require(bytes.firstIndex { $0 >= 0x80 })
    bytes[place] = 0xFF
    let told = Told()
    var loader = GraphLoader(skipsBadLines: true)
    loader.onBadLine = { error in told.lines.withLock { $0.append(error.line) } }
    let (graph, summary) = try load(bytes, workers: workers, loader: loader)
    #expect(summary.badLines == bad.count + 1)
    #expect(summary.triples == lines.count - bad.count - 1)
    #expect(told.lines.withLock { $0 } == [1] + bad.map { $0 + 1 })
    #expect(graph.id(for: .iri("http://e/only-here")) == nil)
  }

  @Test func `of many bad lines the first are told and all are counted`() throws {
    let told = Told()
    var loader = GraphLoader(skipsBadLines: true)
    loader.onBadLine = { error in told.lines.withLock { $0.append(error.line) } }
    let lines = Array(repeating: "oops", count: 500_000)
    let (graph, summary) = try load(bytes(lines), workers: 2, loader: loader)
    #expect(graph.isEmpty)
    #expect(summary.badLines == lines.count)
    #expect(told.lines.withLock { $0 } == Array(1...GraphLoader.reportedBadLines))
  }

  @Test func `a line may be longer than a piece, but not than its limit`() throws {
    let long = "<http://e/s> <http://e/p> \"\(String(repeating: "long ", count: 1_000_000))\" ."
    let lines = ["<http://e/a> <http://e/p> <http://e/b> .", long, "<http://e/b> <http://e/p> <http://e/c> .", "x"]
    let (graph, _) = try load(bytes(Array(lines.prefix(3))), workers: 2)
    #expect(graph.count == 3)
    let limits = ReaderLimits(line: 3_000_000)
    let error = try #require(throws: RDFSyntaxError.self) {
      try load(bytes(lines), workers: 2, loader: GraphLoader(limits: limits))
    }
    #expect(error.kind == .limitExceeded)
    #expect(error.line == 2)
    let told = Told()
    var loader = GraphLoader(limits: limits, skipsBadLines: true)
    loader.onBadLine = { error in told.lines.withLock { $0.append(error.line) } }
    let (rest, summary) = try load(bytes(lines, end: "\r\n"), workers: 2, loader: loader)
    #expect(rest.count == 2)
    #expect(summary.badLines == 2)
    #expect(told.lines.withLock { $0 } == [2, 4])
  }

  @Test func `a source that fails is an error after those in the lines before`() throws {
    for isBad in [false, true] {
      var loader = GraphLoader()
      let source = Failing(bytes: bytes(Self.lines) + Array((isBad ? "\noops\n<" : "\n<").utf8))
      let error = try #require(throws: (any Error).self) {
        try loader.load(source, name: "pipe", format: .ntriples)
      }
      #expect((error is RDFSyntaxError) == isBad)
      #expect((error as? RDFSyntaxError)?.line == (isBad ? 60_001 : nil))
    }
  }

  @Test func `files of several formats become one graph`() throws {
    var loader = GraphLoader(graphs: .only("http://e/g"))
    try loader.load(Pieces(bytes: Array("<http://e/a> <http://e/p> 1 .".utf8)), name: "a.ttl", format: .turtle)
    try loader.load(
      Pieces(bytes: Array("<http://e/a> <http://e/p> \"b\" .".utf8)), name: "b.nt", format: .ntriples)
    try loader.load(
      Pieces(bytes: Array("<http://e/a> <http://e/p> \"c\" <http://e/g> .".utf8)), name: "c.nq", format: .nquads)
    loader.insert(contentsOf: try load(Array("<http://e/d> <http://e/p> \"d\" .".utf8), workers: 1).0)
    #expect(!loader.isEmpty)
    let graph = loader.freeze()
    #expect(graph.count == 4)
    #expect(graph.brokenInvariants() == [])
  }

  @Test func `progress counts the bytes`() throws {
    let progress = WorkProgress()
    let bytes = bytes(Self.lines)
    var loader = GraphLoader(progress: progress)
    try loader.load(Pieces(bytes: bytes), name: "big.nt", format: .ntriples, size: bytes.count)
    let snapshot = try #require(progress.snapshot)
    #expect(snapshot.phase == "reading big.nt")
    #expect((snapshot.done, snapshot.total) == (bytes.count, bytes.count))
  }
}

/// What was told of bad lines.
private final class Told: Sendable {
  let lines = Mutex<[Int]>([])
}

/// Gives bytes in pieces that are never those of the reader.
private struct Pieces: ByteSource {
  var bytes: [UInt8]
  var position = 0

  mutating func next(atMost count: Int) -> [UInt8] {
    let end = min(bytes.count, position + 70_001)
    defer { position = end }
    return Array(bytes[position..<end])
  }
}

/// Gives bytes, then an error.
private struct Failing: ByteSource {
  var bytes: [UInt8]

  mutating func next(atMost count: Int) throws -> [UInt8] {
    guard !bytes.isEmpty else { throw CocoaError(.fileReadUnknown) }
    defer { bytes = [] }
    return bytes
  }
}
