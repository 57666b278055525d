import Foundation
import KnowledgeGraph
import RDFSyntax
import TestSupport
import Testing

@Suite struct DifferenceWritingTests {
  @Test(.enabled(if: Judges.python != nil, Judges.needsPython))
  func `updates and patches make the new graph of the old one in other engines`() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix(seed: 7)
    var folders: [String] = []
    for number in 0..<12 {
      let pool = Self.pool(&random)
      let old = pool.filter { _ in Bool.random(using: &random) }
      let new = pool.filter { _ in Bool.random(using: &random) }
      folders.append(
        try folder.addDifference(
          "case\(number)", from: old, to: new, graph: number.isMultiple(of: 2) ? nil : "http://example.org/g",
          batchSize: [1, 7, 1000][number % 3]))
    }
    let verdict = try Judges.apply(folders: folders)
    #expect(verdict.status == 0, "\(verdict.output)")
  }

  @Test(.enabled(if: Judges.python != nil, Judges.needsPython))
  func `new blank nodes come with all their triples`() throws {
    let folder = try TemporaryFolder()
    let old = [TermTriple(example("s"), example("p"), .blank("a")), TermTriple(.blank("a"), example("p"), text("a"))]
    let new =
      old + (0..<9).map { TermTriple(.blank("n\($0)"), example("next"), .blank("n\($0 + 1)")) }
      + (0..<9).map { TermTriple(example("s"), example("p\($0)"), .blank("n\($0)")) }
    let verdict = try Judges.apply(folders: [folder.addDifference("new", from: old, to: new, batchSize: 2)])
    #expect(verdict.status == 0, "\(verdict.output)")
  }

  @Test func `a change of a blank node that is there already is refused and named`() throws {
    let difference = GraphDifference(from: [graph(says(.blank("b")))], to: [graph([])])
    var sink = MemorySink()
    #expect(throws: ExportError.unnamable(triple: "<http://example.org/s> <http://example.org/p> _:b")) {
      try SPARQLUpdateWriter().write(difference, to: &sink)
    }
    #expect(throws: ExportError.self) { try RDFPatchWriter().write(difference, to: &sink) }
    #expect(sink.bytes.isEmpty)
  }

  @Test func `an update has operations of bounded size, removals first`() throws {
    let difference = GraphDifference(
      from: [graph([1, 2, 3].map { TermTriple(example("s"), example("p"), text("\($0)")) })],
      to: [graph([TermTriple(example("s"), example("p"), text("4"))])])
    var sink = MemorySink()
    try SPARQLUpdateWriter(graph: "http://example.org/g", batchSize: 2).write(difference, to: &sink)
    #expect(
      String(decoding: sink.bytes, as: UTF8.self) == """
        DELETE DATA { GRAPH <http://example.org/g> {
        <http://example.org/s> <http://example.org/p> "1" .
        <http://example.org/s> <http://example.org/p> "2" .
        } } ;
        DELETE DATA { GRAPH <http://example.org/g> {
        <http://example.org/s> <http://example.org/p> "3" .
        } } ;
        INSERT DATA { GRAPH <http://example.org/g> {
        <http://example.org/s> <http://example.org/p> "4" .
        } }

        """)
  }

  @Test func `a patch is one transaction whose id is that of its lines`() throws {
    func patch(_ object: String) throws -> String {
      let difference = GraphDifference(from: [graph(says(text("old")))], to: [graph(says(text(object)))])
      var sink = MemorySink()
      try RDFPatchWriter(rebase: IRIRebase(from: "http://example.org/", to: "https://e.org/")).write(
        difference, to: &sink)
      return String(decoding: sink.bytes, as: UTF8.self)
    }
    let lines = try patch("new").split(separator: "\n")
    #expect(
      lines.dropFirst() == [
        "TX .", "D <https://e.org/s> <https://e.org/p> \"old\" .", "A <https://e.org/s> <https://e.org/p> \"new\" .",
        "TC .",
      ])
    #expect(try patch("new") == patch("new"))
    #expect(try patch("new").prefix(50) != patch("newer").prefix(50))
  }

  @Test(arguments: ["g", "", "http://example.org/>", "http://example.org/ ", "http://example.org/\u{0}"])
  func `the name of a graph is an absolute IRI`(graph: String) {
    #expect(throws: ExportError.self) { try SPARQLUpdateWriter(graph: graph) }
    #expect(throws: ExportError.self) { try RDFPatchWriter(graph: graph) }
  }

  /// Triples with all that is difficult to write in SPARQL.
  private static func pool(_ random: inout SplitMix) -> [TermTriple] {
    let texts = [
      "", "plain", "\\u0041", "\\\\u0041", "\\U0001F600", "a\\", "\"", "\\\"", "\n\r\t", "\u{8}\u{C}\u{1}\u{7F}", "'''",
      "#",
      "} } ; DROP ALL", "$x ?y", "ЦК 🏛", "\u{301}", " # no comment", "\\n", "\\\\n", "\\u", "\\U", "\\\\U0041",
    ]
    var objects = texts.map { text($0) } + texts.map { Term.literal(Literal($0, language: "en-gb")) }
    objects += [
      text("x", "http://example.org/type"), text("1953-03-05", XSD.date), text("true", XSD.boolean),
      .iri("http://example.org/%C3%A9?a=b&c#d"), .iri("https://example.org/é"), .iri("urn:uuid:x"),
      .iri("http://example.org/(a);b,c.d"), .literal(Literal("x", language: "x-private")),
    ]
    return objects.map {
      TermTriple(
        example("s\(Int.random(in: 0..<4, using: &random))"), example("p\(Int.random(in: 0..<4, using: &random))"), $0)
    }
  }
}

extension Judges {
  /// What other engines make of the differences in the folders.
  static func apply(folders: [String]) throws -> (status: Int32, output: String) {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../scripts/judges/apply_difference.py").standardizedFileURL.path
    return try run(try #require(python), [script] + folders)
  }
}

extension TemporaryFolder {
  /// Makes a folder in the folder, with two graphs and what makes one of the other.
  func addDifference(
    _ name: String, from old: [TermTriple], to new: [TermTriple], graph target: String? = nil, batchSize: Int
  ) throws -> String {
    let folder = file(name)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let difference = GraphDifference(from: [graph(old)], to: [graph(new)])
    var (update, patch) = (MemorySink(), MemorySink())
    try SPARQLUpdateWriter(graph: target, batchSize: batchSize).write(difference, to: &update)
    try RDFPatchWriter(graph: target).write(difference, to: &patch)
    try Data(update.bytes).write(to: URL(fileURLWithPath: folder + "/change.ru"))
    try Data(patch.bytes).write(to: URL(fileURLWithPath: folder + "/change.rdfp"))
    try Data(ntriples([graph(old)]).utf8).write(to: URL(fileURLWithPath: folder + "/old.nt"))
    try Data(ntriples([graph(new)]).utf8).write(to: URL(fileURLWithPath: folder + "/new.nt"))
    if let target { try Data(target.utf8).write(to: URL(fileURLWithPath: folder + "/graph.txt")) }
    return folder
  }
}
