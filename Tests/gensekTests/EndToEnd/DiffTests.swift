import Foundation
import Testing

/// `gensek diff` as people run it.
@Suite struct DiffTests {
  private static let old = """
    @prefix gs: <https://w3id.org/gensek/ns#> .
    @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix id: <https://w3id.org/gensek/id/> .
    <https://w3id.org/gensek/id/office/keeper> a gs:Office ; skos:prefLabel "Keeper"@en .
    <https://w3id.org/gensek/id/person/ada> a gs:Person ; skos:prefLabel "Ada"@en .
    <https://w3id.org/gensek/id/tenure/ada> a gs:Tenure ; gs:holder <https://w3id.org/gensek/id/person/ada> ;
      gs:office <https://w3id.org/gensek/id/office/keeper> ; gs:start "1900"^^edtf:EDTF .

    """
  private static let new =
    old.replacing("\"1900\"", with: "\"1901\"") + """
      <https://w3id.org/gensek/id/person/ben> a gs:Person ; skos:prefLabel "Ben"@en .

      """

  /// Runs a line of bash in a folder with the files; `$gensek` is the program.
  private func bash(_ line: String) throws -> ProcessRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-diff-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.old.utf8).write(to: folder.appending(path: "old.ttl"))
    try Data(Self.new.utf8).write(to: folder.appending(path: "new.ttl"))
    return try ProcessRun.bash("cd '\(folder.path)' && \(line)")
  }

  @Test func `decisions are applied to both sides`() throws {
    let decide = """
      printf -- '- decision: same\\n  nodes: [%s/ada, %s/ben]\\n' https://w3id.org/gensek/id/person{,} >d.yaml
      """
    let same = try bash("\(decide); $gensek diff new.ttl new.ttl --decisions d.yaml --layer asserted")
    #expect(same.status == 0 && same.error.isEmpty, "\(same.error)")
    let unknown = try bash("\(decide); $gensek diff old.ttl new.ttl --decisions d.yaml")
    #expect(unknown.status == 65)
    #expect(unknown.error.contains("person/ben"), "\(unknown.error)")
  }

  @Test func `what changed is told in counts and thing by thing`() throws {
    let run = try bash("$gensek diff old.ttl new.ttl --layer asserted")
    #expect(run.status == 1 && run.error.isEmpty)
    #expect(
      run.output == """
        1 triple removed, 3 added, 7 stay

        Class   Added  Removed  Changed
        Person      1        0        0
        Tenure      0        0        1

        Tenures of  Added  Removed  Changed
        Keeper          0        0        1

        Property    Added  Removed
        pref label      1        0
        start           1        1
        type            1        0

        Ben  added  person/ben
          + pref label: Ben (en)
          + type: Person

        Ada, Keeper  changed  tenure/ada
          - start: 1900
          + start: 1901

        """)
  }

  @Test func `the same triples are no difference, whatever holds them`() throws {
    let run = try bash("$gensek build new.ttl -o new.gensek && $gensek diff new.ttl new.gensek")
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.hasPrefix("No difference in "))
    let embedded = try ProcessRun.gensek(["diff", "Exports/gensek.nt"])
    #expect(embedded.status == 0, "\(embedded.output)")
    #expect(try ProcessRun.gensek(["diff", "Ontology/knowledge", "Exports/gensek.ttl"]).status == 0)
  }

  @Test func `quads are compared with what has no graphs`() throws {
    let run = try bash(
      """
      $gensek convert old.ttl --to nq --graph https://e.org/g > old.nq && echo '<http://e/a> <http://e/a> <http://e/a> .' >> old.nq
      for side in 'old.ttl old.nq' 'old.nq old.ttl' 'old.nq old.nq'; do
        $gensek diff $side --graph https://e.org/g; echo $?
      done
      $gensek diff old.ttl old.nq --union > /dev/null; echo $?
      $gensek diff old.ttl new.ttl --graph https://e.org/g; echo $?
      """)
    #expect(
      run.output == Array(repeating: "No difference in 10 triples.\n0\n", count: 3).joined() + "1\n64\n",
      "\(run.output) \(run.error)")
  }

  @Test func `an update names the graph, and moves ids`() throws {
    let run = try bash(
      "$gensek diff old.ttl new.ttl --layer asserted --format update --graph https://e.org/g --base https://e.org/id/ --batch 2"
    )
    #expect(run.status == 1 && run.error.isEmpty)
    #expect(run.output.hasPrefix("DELETE DATA { GRAPH <https://e.org/g> {\n<https://e.org/id/tenure/ada> "))
    #expect(run.output.split(separator: ";\n").count == 3)
  }

  @Test func `a patch goes to a file, whole or not at all`() throws {
    let run = try bash(
      "$gensek diff old.ttl new.ttl --format patch -o a.rdfp; echo $?; head -c 11 a.rdfp; tail -n 1 a.rdfp")
    #expect(run.output == "1\nH id <uuid:TC .\n")
    let refused = try bash(
      "echo '[] <http://e/p> 1 .' >> old.ttl; echo old > a.rdfp; $gensek diff old.ttl new.ttl --format patch -o a.rdfp; echo $?; cat a.rdfp"
    )
    #expect(refused.output == "65\nold\n")
    #expect(refused.error.contains("_:") && refused.error.contains("blank node"))
  }

  @Test(
    arguments: [
      ("old.ttl missing.ttl", 66, "missing.ttl"), ("old.ttl new.ttl --batch 0", 64, "--batch"),
      ("old.ttl new.ttl --base https://e.org/", 64, "--base"), ("old.ttl new.ttl --format xml", 64, "update"),
      ("old.ttl new.ttl --format update --graph 'http://e/ '", 65, "IRI"),
      ("old.ttl new.ttl --graph http://e/g", 64, "N-Quads"),
      ("old.ttl new.ttl --format patch -o missing/a", 73, "missing"), ("", 64, "<old>"),
    ] as [(String, Int32, String)])
  func `what cannot be done is said`(arguments: String, status: Int32, says: String) throws {
    let run = try bash("$gensek diff \(arguments)")
    #expect(run.status == status, "\(run.error)")
    #expect(run.error.contains(says), "\(run.error)")
  }
}
