import Foundation
import KnowledgeGraph
import Testing

@Suite struct SnapshotTests {
  /// A graph with each kind of term, with and without language.
  static let graph: Graph = {
    var builder = GraphBuilder()
    for number in 0..<300 {
      let subject = Term.iri("http://e/s\(number % 70)")
      builder.insert(subject, .iri("http://e/p\(number % 7)"), .literal(Literal("ü\(number)", language: "de-AT")))
      builder.insert(subject, .iri("http://e/q"), .blank("b\(number)"))
      builder.insert(.blank("b\(number)"), .iri("http://e/q"), subject)
      builder.insert(subject, .iri("http://e/n"), .literal(Literal("\(number)", datatype: XSD.integer)))
    }
    return builder.freeze()
  }()

  /// Little enough to damage every byte of it.
  static let smallGraph: Graph = {
    var builder = GraphBuilder()
    builder.insert(.iri("http://e/s"), .iri("http://e/p"), .literal(Literal("ü", language: "de-AT")))
    builder.insert(.blank("b"), .iri("http://e/p"), .iri("http://e/s"))
    return builder.freeze()
  }()

  static func bytes(of graph: Graph) -> [UInt8] {
    var bytes: [UInt8] = []
    graph.writeSnapshot { piece in
      for index in piece.indices { bytes.append(piece[index]) }
    }
    return bytes
  }

  static func open(_ bytes: [UInt8]) throws(SnapshotError) -> Graph {
    try Graph(snapshot: Snapshot(bytes: bytes, name: "test"))
  }

  @Test(arguments: [graph, GraphBuilder().freeze()])
  func `a graph comes back as it was`(graph: Graph) throws {
    let read = try Self.open(Self.bytes(of: graph))
    #expect(read.brokenInvariants().isEmpty)
    #expect(read.terms.literalTypes == graph.terms.literalTypes)
    #expect(read.match().map(read.termTriple(for:)) == graph.match().map(graph.termTriple(for:)))
    #expect(read.match().map(\.self) == graph.match().map(\.self))
  }

  @Test func `the same graph gives the same bytes, however many write it`() {
    let bytes = Self.bytes(of: Self.graph)
    #expect(withWorkerCount(1) { Self.bytes(of: Self.graph) } == bytes)
  }

  @Test func `a snapshot of a snapshot is the same`() throws {
    let bytes = Self.bytes(of: Self.graph)
    #expect(Self.bytes(of: try Self.open(bytes)) == bytes)
  }

  @Test func `a change of any byte is found`() throws {
    let bytes = Self.bytes(of: Self.smallGraph)
    var unnoticed: [Int] = []
    for index in bytes.indices {
      var altered = bytes
      altered[index] ^= 1 << UInt8(index % 8)
      do throws(SnapshotError) {
        _ = try Self.open(altered)
        unnoticed.append(index)
      } catch {}
    }
    #expect(unnoticed.isEmpty)
  }

  @Test func `a file that is cut anywhere is refused, and one that is longer`() throws {
    let bytes = Self.bytes(of: Self.smallGraph)
    for length in bytes.indices {
      #expect(throws: SnapshotError.self) { try Snapshot(bytes: Array(bytes[..<length]), name: "cut") }
    }
    #expect(
      throws: SnapshotError(path: "long", reason: .otherSize(found: bytes.count + 1, expected: UInt64(bytes.count)))
    ) { try Snapshot(bytes: bytes + [0], name: "long") }
  }

  @Test func `another version, another order of bytes and another kind of file are told apart`() throws {
    var bytes = Self.bytes(of: Self.graph)
    func reason() -> SnapshotError.Reason? {
      do throws(SnapshotError) {
        _ = try Snapshot(bytes: bytes, name: "test")
        return nil
      } catch {
        return error.reason
      }
    }
    bytes[8] = 9
    #expect(reason() == .otherVersion(found: 9, expected: 2))
    bytes[12..<16].reverse()
    #expect(reason() == .otherByteOrder)
    bytes[0] = 0x88
    #expect(reason() == .foreign)
    bytes = Array("<http://e/s> <http://e/p> <http://e/o> .\n".utf8)
    #expect(reason() == .foreign)
    bytes = []
    #expect(reason() == .foreign)
  }

  @Test func `a file is mapped, and what is no file is refused`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-snapshot-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "graph").path
    let bytes = Self.bytes(of: Self.graph)
    try Data(bytes).write(to: URL(filePath: file))
    #expect(Snapshot.isSnapshot(path: file))
    let read = try Graph(snapshot: Snapshot(contentsOf: file))
    try FileManager.default.removeItem(atPath: file)
    #expect(read.count == Self.graph.count, "the mapping outlives the name")

    let pipe = folder.appending(path: "pipe").path
    let status = unsafe mkfifo(pipe, 0o600)
    #expect(status == 0)
    let missing = folder.appending(path: "none").path
    #expect(!Snapshot.isSnapshot(path: folder.path) && !Snapshot.isSnapshot(path: pipe))
    #expect(throws: SnapshotError(path: folder.path, reason: .notAFile("a folder"))) {
      try Snapshot(contentsOf: folder.path)
    }
    #expect(throws: SnapshotError(path: pipe, reason: .notAFile("a pipe"))) { try Snapshot(contentsOf: pipe) }
    #expect(throws: SnapshotError(path: missing, reason: .unreadable(errno: ENOENT))) {
      try Snapshot(contentsOf: missing)
    }
    #expect(throws: SnapshotError.self) { try Snapshot(contentsOf: "a\0b") }
  }
}
