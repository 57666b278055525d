import Foundation
import Testing

/// What `--data` reads, and what it says of it.
@Suite struct DataReadingTests {
  private static let type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
  private static let label = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
  private static let person = "<https://w3id.org/gensek/ns#Person>"

  /// Two people, each in a graph of their own.
  private static let quads = """
    <https://e.org/id/person/ada> \(type) \(person) <https://e.org/g/a> .
    <https://e.org/id/person/ada> \(label) "Ada"@en <https://e.org/g/a> .
    <https://e.org/id/person/ben> \(type) \(person) <https://e.org/g/b> .
    <https://e.org/id/person/ben> \(label) "Ben"@en .

    """

  private static let triples = """
    <https://e.org/id/person/ada> \(type) \(person) .
    oops
    <https://e.org/id/person/ada> \(label) "Ada"@en .
    <https://e.org/id/person/ada> \(label) "Ada"@englishlanguage .

    """

  /// Runs a line of bash in a folder with the files; `$gensek` is the program.
  private func bash(_ line: String) throws -> ProcessRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.quads.utf8).write(to: folder.appending(path: "a.nq"))
    try Data(Self.triples.utf8).write(to: folder.appending(path: "bad.nt"))
    try Data("<https://e.org/id/person/ada> a \(Self.person) .".utf8).write(to: folder.appending(path: "a.ttl"))
    return try ProcessRun.bash("cd '\(folder.path)' && gzip -k a.nq bad.nt && \(line)")
  }

  @Test func `quads without a word on their graphs are refused, and both words are told`() throws {
    let run = try bash("$gensek search ada --data a.nq")
    #expect(run.status == 64)
    #expect(run.error.contains("a.nq has quads"))
    #expect(run.error.contains("--graph IRI") && run.error.contains("--union"))
  }

  @Test(arguments: ["a.nq", "a.nq.gz"]) func `one graph of quads is asked, and counted`(_ file: String) throws {
    let run = try bash("$gensek search ada --data \(file) --graph https://e.org/g/a")
    #expect(run.status == 0)
    #expect(run.error == "\(file): 2 of 4 quads taken, those of the graph <https://e.org/g/a>\n")
    #expect(run.output.contains("Ada"))
    let other = try bash("$gensek search ben --data \(file) --graph https://e.org/g/a")
    #expect(other.status == 1)
  }

  @Test func `a graph that is not there is an error that names those that are`() throws {
    for line in [
      "search ada --data a.nq", "search ada --data a.nq a.nq.gz", "convert a.nq -o b.nt",
      "convert - --from nq --to nt < a.nq",
    ] {
      let run = try bash("$gensek \(line) --graph https://e.org/g/aa; echo $?; ls -A | wc -l")
      #expect(run.output == "65\n5\n", "\(run.output)")
      #expect(
        run.error.contains("there is no graph <https://e.org/g/aa>; did you mean <https://e.org/g/a>?"), "\(run.error)")
      #expect(run.error.contains("graphs that are there: <https://e.org/g/a>, <https://e.org/g/b>\n"))
    }
    let both = try bash("grep b.$ a.nq > b.nq; $gensek search ada --data b.nq a.nq --graph https://e.org/g/a")
    #expect(both.status == 0, "a graph need not be in every file")
    let unnamed = try bash("tail -n 1 a.nq > c.nq; $gensek search ada --data c.nq --graph https://e.org/g/a")
    #expect(unnamed.status == 65 && unnamed.error.contains("no graph with a name"))
  }

  @Test func `the union of the graphs is asked, and counted`() throws {
    let run = try bash("$gensek search ben --data a.nq --union")
    #expect(run.status == 0)
    #expect(run.error == "a.nq: 4 quads taken, 3 in graphs with a name and 1 in the default graph\n")
  }

  @Test func `standard input is read where its format is told`() throws {
    let run = try bash("zcat a.nq.gz | $gensek search ben --data - --from nq --union")
    #expect(run.status == 0)
    #expect(run.error.hasPrefix("standard input: 4 quads"))
    #expect(try bash("$gensek search ben --data - < a.ttl").error.contains("--from nt, nq or ttl"))
    #expect(try bash("$gensek search ada --data - --from ttl < a.ttl").status != 64)
  }

  @Test(arguments: ["bad.nt", "bad.nt.gz"]) func `a bad line ends all, at its place`(_ file: String) throws {
    let run = try bash("$gensek search ada --data \(file)")
    #expect(run.status == 65)
    #expect(run.error.hasPrefix("error: \(file):2:1: found ‘oops’"))
    #expect(run.output.isEmpty)
  }

  @Test func `with lenient each bad line is told and the rest is asked`() throws {
    let run = try bash("$gensek search ada --data bad.nt --lenient")
    #expect(run.status == 0)
    let lines = run.error.split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[0].hasPrefix("left out: bad.nt:2:1: found ‘oops’"))
    #expect(lines[1].hasPrefix("left out: bad.nt:4:"))
    #expect(lines[2] == "bad.nt: 2 bad lines left out; 2 triples read")
    #expect(run.output.contains("Ada"))
  }

  @Test func `of many bad lines the first are told`() throws {
    let many = "printf 'oops\\n%.0s' {1..1000} > b.nt; cat bad.nt >> b.nt; "
    let run = try bash(many + "$gensek search ada --data b.nt --lenient")
    #expect(run.status == 0)
    #expect(run.error.split(separator: "\n").count == 101)
    #expect(run.error.contains("b.nt: 1002 bad lines left out, the first 100 told above; 2 triples read"))
  }

  @Test(arguments: [
    ("--data a.ttl --union", "--union is for N-Quads"),
    ("--data a.ttl --graph https://e.org/g", "--graph is for N-Quads"),
    ("--data a.nq --graph g", "absolute IRI"), ("--data a.nq --graph g: --union", "give one of them"),
    ("--data a.ttl --lenient", "--lenient is for"), ("--data a.ttl --from nt", "--from is for standard input"),
    ("--union", "--union is for N-Quads"),
  ])
  func `options that fit nothing are refused`(_ options: String, _ words: String) throws {
    let run = try bash("$gensek search ada \(options)")
    #expect(run.status == 64)
    #expect(run.error.contains(words), "\(run.error)")
  }

  @Test func `a gzip file that is cut off is told`() throws {
    let run = try bash("head -c 100 bad.nt.gz > cut.nt.gz; $gensek search ada --data cut.nt.gz --lenient")
    #expect(run.status == 65)
    #expect(run.error.contains("error: cut.nt.gz: at byte 100 of the gzip file: found the end of the file"))
  }
}
