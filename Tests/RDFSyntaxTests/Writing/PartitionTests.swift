import Foundation
import KnowledgeGraph
import RDFSyntax
import TestSupport
import Testing

@Suite struct PartitionTests {
  /// Subjects with one to nine triples each.
  private static func triples(_ subjects: Int) -> [TermTriple] {
    (0..<subjects).flatMap { subject in
      (0...subject % 9).map {
        TermTriple(example("s\(subject)"), example("p\($0 % 3)"), text("line\n\($0) \\ \(subject)"))
      }
    }
  }

  private static func write(
    _ graphs: [Graph], parts: Int, compresses: Bool = false, rebase: IRIRebase? = nil, to path: String
  ) throws -> PartitionManifest {
    let folder = try AtomicFolder(creating: path)
    let manifest = try PartitionWriter(parts: parts, compresses: compresses, rebase: rebase).write(graphs, to: folder)
    try folder.commit()
    return manifest
  }

  private static func read(_ manifest: PartitionManifest, in path: String) throws -> [Graph] {
    try manifest.parts.map { part in
      var loader = GraphLoader()
      try loader.load(file: path + "/" + part.file)
      return loader.freeze()
    }
  }

  private static func lines(_ graphs: [Graph]) -> Set<TermTriple> {
    graphs.reduce(into: []) { lines, graph in lines.formUnion(graph.match().map(graph.termTriple(for:))) }
  }

  @Test(arguments: [1, 2, 3, 7, 16], [false, true])
  func `the parts are the whole, balanced, and told as they are`(parts: Int, compresses: Bool) throws {
    let folder = try TemporaryFolder()
    let whole = graph(Self.triples(400))
    let path = folder.file("parts")
    let manifest = try Self.write([whole], parts: parts, compresses: compresses, to: path)
    #expect(manifest.parts.count == parts)
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(names == manifest.parts.map(\.file) && names.allSatisfy { $0.hasSuffix(compresses ? ".nt.gz" : ".nt") })
    for part in manifest.parts {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path + "/" + part.file))
      #expect(part.bytes == bytes.count && part.sha256 == SHA256.hexadecimal(of: Array(bytes)))
      #expect(abs(part.triples * parts - whole.count) < whole.count / 5 + 9 * parts)
    }
    let graphs = try Self.read(manifest, in: path)
    #expect(graphs.map(\.count) == manifest.parts.map(\.triples))
    #expect(manifest.triples == whole.count && manifest.bytes == manifest.parts.reduce(0) { $0 + $1.bytes })
    #expect(Self.lines(graphs) == Set(Self.triples(400)))
    // No subject is in two parts.
    let subjects = graphs.map { graph in Set(graph.match().map { graph.term(for: $0.subject) }) }
    #expect(subjects.reduce(0) { $0 + $1.count } == 400)
    #expect(manifest.compression == (compresses ? "gzip" : nil))
  }

  @Test func `the bytes do not depend on the number of workers`() throws {
    let folder = try TemporaryFolder()
    let whole = graph(Self.triples(300))
    let manifests = try [1, 2, 5].map { workers in
      try withWorkerCount(workers) {
        try Self.write([whole], parts: 4, compresses: true, to: folder.file("parts\(workers)"))
      }
    }
    #expect(manifests[0] == manifests[1] && manifests[1] == manifests[2])
    let again = try Self.write([whole], parts: 4, compresses: true, to: folder.file("again"))
    #expect(again == manifests[0])
  }

  @Test func `joined parts are the file, and gzip's own program reads them`() throws {
    let gzip = try #require(Judges.program("gzip"))
    let folder = try TemporaryFolder()
    let whole = graph(Self.triples(100))
    let manifest = try Self.write([whole], parts: 5, compresses: true, to: folder.file("parts"))
    let paths = manifest.parts.map { folder.file("parts") + "/" + $0.file }
    #expect(try Judges.run(gzip, ["-dc"] + paths).output == ntriples([whole]))
    // No name and no time in the header (RFC 1952, section 2.3.1).
    let header = Array(try Data(contentsOf: URL(fileURLWithPath: paths[0])).prefix(8))
    #expect(header == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test(arguments: [2, 4, 9], [1, 40, 300])
  func `all triples with blank nodes are in one part`(parts: Int, nodes: Int) throws {
    let folder = try TemporaryFolder()
    let blanks = (0..<nodes).flatMap { node in
      [
        TermTriple(example("s\(node * 3)"), example("q"), .blank("n\(node)")),
        TermTriple(.blank("n\(node)"), example("next"), .blank("n\(node + 1)")),
      ]
    }
    let triples = Self.triples(300) + blanks
    let path = folder.file("parts")
    let manifest = try Self.write([graph(triples)], parts: parts, to: path)
    let graphs = try Self.read(manifest, in: path)
    let having = graphs.indices.filter { index in
      graphs[index].match().contains { triple in
        [triple.subject, triple.object].contains { graphs[index].term(for: $0).kind == .blank }
      }
    }
    #expect(having.map { $0 + 1 } == [manifest.blankNodes])
    #expect(manifest.triples == Set(triples).count && manifest.parts.count <= parts)
    #expect(graphs.allSatisfy { !$0.isEmpty })
  }

  @Test func `a small graph makes fewer parts, and an empty one makes one`() throws {
    let folder = try TemporaryFolder()
    let two = try Self.write([graph(Self.triples(2))], parts: 9, to: folder.file("two"))
    #expect(two.parts.count == 2 && two.triples == 3)
    let none = try Self.write([graph([])], parts: 3, to: folder.file("none"))
    #expect(none.parts.map(\.triples) == [0] && none.blankNodes == nil)
  }

  @Test func `what moves, and what is in two layers, is written once`() throws {
    let folder = try TemporaryFolder()
    var builders = [GraphBuilder(), GraphBuilder()]
    for triple in Self.triples(60) {
      builders[0].insert(triple)
      if triple.object.text.hasSuffix("7") { builders[1].insert(triple) }
    }
    let layers = GraphBuilder.freeze(builders)
    let rebase = try IRIRebase(from: "http://example.org/", to: "http://example.org/moved/")
    let path = folder.file("parts")
    let manifest = try Self.write(layers, parts: 3, rebase: rebase, to: path)
    #expect(manifest.triples == Set(Self.triples(60)).count)
    let joined = try manifest.parts.map { try String(contentsOfFile: path + "/" + $0.file, encoding: .utf8) }.joined()
    #expect(try joined == ntriples(layers, rebase: rebase))
  }

  @Test func `a folder appears whole or not at all`() throws {
    let folder = try TemporaryFolder()
    let bad = graph(Self.triples(50) + [TermTriple(example("s9"), .iri("no IRI"), text(""))])
    #expect(throws: ExportError.self) { try Self.write([bad], parts: 3, to: folder.file("parts")) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)

    try FileManager.default.createDirectory(atPath: folder.file("full/inner"), withIntermediateDirectories: true)
    #expect(throws: ExportError.self) { try Self.write([graph([])], parts: 1, to: folder.file("full")) }
    try Data().write(to: URL(fileURLWithPath: folder.file("file")))
    #expect(throws: ExportError.self) { try Self.write([graph([])], parts: 1, to: folder.file("file")) }
    #expect(throws: ExportError.self) { try Self.write([graph([])], parts: 1, to: folder.file("missing/parts")) }
    #expect(throws: ExportError.self) { try Self.write([graph([])], parts: 1, to: "") }
    try FileManager.default.createDirectory(atPath: folder.file("empty"), withIntermediateDirectories: true)
    _ = try Self.write([graph([])], parts: 1, to: folder.file("empty") + "/")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["empty", "file", "full"])
  }
}
