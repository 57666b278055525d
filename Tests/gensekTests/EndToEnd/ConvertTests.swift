import Foundation
import Testing

/// `gensek convert` as people run it: files, pipes, compressed input, and what cannot be done.
@Suite struct ConvertTests {
  private static let lines = """
    <http://example.org/a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/gensek/ns#Office> .
    <http://example.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "Büro"@de .
    _:b0 <http://example.org/p> <http://example.org/a> .

    """

  /// Runs a line of bash in a new folder that has the lines as `a.nt`.
  private func bash(_ line: String) throws -> ProcessRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-convert-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.lines.utf8).write(to: folder.appending(path: "a.nt"))
    return try ProcessRun.bash("cd '\(folder.path)' && \(line)")
  }

  @Test(arguments: [
    "\"$gensek\" convert a.nt -o a.ttl && \"$gensek\" convert a.ttl -o b.nt && cat b.nt",
    "\"$gensek\" convert a.nt -o a.nq && \"$gensek\" convert a.nq --union --to nt 2> /dev/null",
    "\"$gensek\" convert - --from nt --to ttl < a.nt | \"$gensek\" convert - --from turtle --to N-Triples -o -",
    "gzip a.nt && \"$gensek\" convert a.nt.gz -o a.ttl && \"$gensek\" convert a.ttl --to nt",
    "gzip -c a.nt | \"$gensek\" convert - --from nt --to nt",
    "\"$gensek\" convert a.nt -o a.nt && cat a.nt",
    "\"$gensek\" convert a.nt --to nq --graph http://example.org/g | \"$gensek\" convert - --from nq --to nt --graph http://example.org/g 2> /dev/null",
  ])
  func `there and back are the same lines`(line: String) throws {
    let run = try bash(line)
    #expect(run.output == Self.lines, "\(run.error)")
    #expect(run.status == 0 && run.error.isEmpty)
  }

  @Test func `Turtle has the known prefixes and those asked for`() throws {
    let run = try bash("\"$gensek\" convert a.nt --to ttl --prefix ex=http://example.org/")
    #expect(run.output.contains("@prefix ex: <http://example.org/> .\n@prefix "))
    #expect(run.output.hasSuffix("ex:a a gs:Office ;\n    skos:prefLabel \"Büro\"@de .\n\n_:b0 ex:p ex:a .\n"))
  }

  @Test func `relative IRIs of Turtle lie beside the file, or where --base says`() throws {
    let here = try bash("echo '<x> <y> <z> .' > r.ttl && \"$gensek\" convert r.ttl --to nt")
    #expect(here.output.hasPrefix("<file:///") && here.output.hasSuffix("/z> .\n"))
    let there = try bash("echo '<x> <y> <z> .' | \"$gensek\" convert - --from ttl --to nt --base http://e/")
    #expect(there.output == "<http://e/x> <http://e/y> <http://e/z> .\n")
  }

  @Test func `what is taken of quads is counted`() throws {
    let quads =
      "printf '_:a <http://e/p> _:b .\\n_:a <http://e/p> _:b <http://e/g> .\\n' | \"$gensek\" convert - --from nq --to nt"
    let one = try bash(quads + " --graph http://e/g")
    #expect(one.output == "_:a <http://e/p> _:b .\n")
    #expect(one.error == "1 of 2 quads taken, those of the graph <http://e/g>\n")
    let all = try bash(quads + " --union")
    #expect(all.error == "2 quads taken, 1 in graphs with a name and 1 in the default graph\n")
  }

  @Test(arguments: [
    ("convert a.txt -o a.nt", 64, "--from nt, nq or ttl tells it"), ("convert - -o a.nt", 64, "--from"),
    ("convert a.nt", 64, "--to"), ("convert a.nt -o a.ttl.gz", 64, "gzip is read and not written"),
    ("convert missing.nt -o a.ttl", 66, "No such file"), ("convert a.nt -o missing/a.ttl", 73, "missing"),
    ("convert a.nt --to ttl --graph http://e/g", 64, "graph"), ("convert a.nt --to ttl --union", 64, "N-Triples"),
    ("convert a.nt --from nq --to ttl", 64, "--graph IRI"), ("convert a.nt --from ttl --to nt --lenient", 64, "Turtle"),
    ("convert a.nt --to nq --graph g", 64, "'g'"), ("convert a.nt --to ttl --prefix 1=http://e/", 64, "prefix"),
    ("convert a.nt --to ttl --prefix e", 64, "prefix"),
    ("convert a.nt --from nq --union --graph http://e/g --to nt", 64, "give one"),
    ("convert a.nt --to nt > /dev/full", 74, "No space"), ("convert a.nt --from nt --to ttl < a.nt | head -c 0", 0, ""),
  ])
  func `what cannot be done is said`(line: String, status: Int, says: String) throws {
    let run = try bash("\"$gensek\" \(line)")
    #expect(run.status == status, "\(run.error)")
    #expect(says.isEmpty ? run.error.isEmpty : run.error.contains(says), "\(run.error)")
  }

  @Test func `a bad line leaves the old file, or is left out`() throws {
    let bad = "{ cat a.nt; echo '<http://e/a> <b> .'; cat a.nt; } > b.nt; echo old > c.nt; "
    let strict = try bash(bad + "\"$gensek\" convert b.nt -o c.nt; echo $?; cat c.nt; ls -A | wc -l")
    #expect(strict.output == "65\nold\n3\n")
    #expect(strict.error.hasPrefix("error: b.nt:4:14: found the relative IRI"))
    let lenient = try bash(bad + "\"$gensek\" convert b.nt -o c.nt --lenient; cmp <(cat a.nt a.nt) c.nt && echo same")
    #expect(lenient.output == "same\n")
    #expect(lenient.error.hasPrefix("left out: b.nt:4:14: found") && lenient.error.hasSuffix("1 bad line left out\n"))
  }

  @Test func `a truncated gzip file is an error and leaves no file`() throws {
    let run = try bash(
      "gzip a.nt; head -c 80 a.nt.gz > b.nt.gz; \"$gensek\" convert b.nt.gz -o b.ttl; echo $?; ls b.ttl")
    #expect(run.output == "65\n")
    #expect(run.error.contains("b.nt.gz: at byte 80"))
  }

  @Test func `a reader that goes away is no error`() throws {
    let run = try bash(
      "for i in {1..4000}; do cat a.nt; done | \"$gensek\" convert - --from nt --to ttl | head -n 1 > /dev/null; echo ${PIPESTATUS[1]}"
    )
    #expect(run.error.isEmpty)
    #expect(["0\n", "141\n"].contains(run.output))
  }
}
