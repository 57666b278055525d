import Foundation
import Testing

/// `gensek export` in parts, compressed, as N-Quads and as RDF/XML.
@Suite struct ExportPartsTests {
  /// Runs a line of bash in a new folder; `$gensek` is the program, `$exports` the folder of the exports.
  private func bash(_ line: String) throws -> ProcessRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-parts-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let exports = ProcessRun.packageFolder.appending(path: "Exports").path
    return try ProcessRun.bash("cd '\(folder.path)' && exports='\(exports)' && \(line)")
  }

  @Test func `the parts read back are the whole, and the manifest tells what they are`() throws {
    let run = try bash(
      """
      $gensek export --partition 4 --gzip -o parts --verify && ls -A parts && ls -A && \
      zcat parts/part-*.nt.gz | cmp - "$exports/gensek.nt" && \
      $gensek export --data parts/part-*.nt.gz --format ntriples | cmp - "$exports/gensek.nt" && cat parts/manifest.json && \
      sed -n 's/.*"file" : "\\(.*\\)",/\\1/p; s/.*"sha256" : "\\(.*\\)",/\\1/p' parts/manifest.json | paste - - > sums && \
      cd parts && awk '{print $2 "  " $1}' ../sums | sha256sum --check --quiet
      """)
    #expect(run.status == 0 && run.error.isEmpty, "\(run.output) \(run.error)")
    #expect(
      run.output.hasPrefix(
        "manifest.json\npart-00001.nt.gz\npart-00002.nt.gz\npart-00003.nt.gz\npart-00004.nt.gz\nparts\n{\n"))
    let manifest = try #require(run.output.firstIndex(of: "{").map { run.output[$0...] })
    let object = try #require(try JSONSerialization.jsonObject(with: Data(manifest.utf8)) as? [String: Any])
    let parts = try #require(object["parts"] as? [[String: Any]])
    #expect(object["compression"] as? String == "gzip" && object["format"] as? String == "N-Triples")
    #expect(parts.compactMap { $0["triples"] as? Int }.reduce(0, +) == object["triples"] as? Int)
    #expect(parts.compactMap { $0["bytes"] as? Int }.reduce(0, +) == object["bytes"] as? Int)
    let article = try String(
      contentsOf: ProcessRun.packageFolder.appending(path: "Sources/gensek/gensek.docc/BulkLoading.md"), encoding: .utf8
    )
    for key in Set(object.keys).union(parts.flatMap(\.keys)).union(["blankNodes"]) {
      #expect(article.contains("`\(key)`"))
    }
  }

  @Test func `a folder of parts is data, and is held against its manifest`() throws {
    let run = try bash(
      """
      $gensek export --partition 3 -o parts && $gensek export --data parts/ --format ntriples | cmp - "$exports/gensek.nt" && echo same
      $gensek diff parts --layer asserted > /dev/null; echo $?
      sed -i 's/gensek/gensak/' parts/part-00001.nt; $gensek search x --data parts; echo $?
      : > parts/part-00002.nt; rm parts/part-00003.nt; $gensek search x --data parts; echo $?
      echo '{' > parts/manifest.json; $gensek search x --data parts; echo $?
      """)
    #expect(run.output == "same\n0\n65\n65\n65\n", "\(run.error)")
    for words in ["another SHA-256", "part-00002.nt has 0 bytes", "part-00003.nt", "manifest.json cannot be read"] {
      #expect(run.error.contains(words), "\(words) not in \(run.error)")
    }
  }

  @Test func `quads stand in the named graph, and of quads one graph is taken`() throws {
    let run = try bash(
      """
      $gensek export --format nquads --graph https://e.org/g --gzip -o a.nq.gz --verify && \
      zcat a.nq.gz | grep -vc ' <https://e.org/g> \\.$'; \
      $gensek export --data a.nq.gz --graph https://e.org/g --format ntriples 2> /dev/null | cmp - "$exports/gensek.nt" && echo same; \
      $gensek export --data a.nq.gz --graph https://e.org/g --format nquads 2> /dev/null | cmp - <(zcat a.nq.gz) && echo again
      """)
    #expect(run.output == "0\nsame\nagain\n", "\(run.error)")
    #expect(run.error.isEmpty)
  }

  @Test func `RDF XML is the same graph for rapper`() throws {
    let run = try bash(
      """
      $gensek export --format rdfxml -o a.rdf && rapper --quiet -i rdfxml -o ntriples a.rdf | LC_ALL=C sort -u > a.nt && \
      rapper --quiet -i ntriples -o ntriples "$exports/gensek.nt" | LC_ALL=C sort -u | cmp - a.nt && echo same
      """)
    #expect(run.output == "same\n", "\(run.error)")
  }

  @Test func `a disk that takes no more leaves no folder`() throws {
    let run = try bash("(ulimit -f 100; $gensek export --partition 2 -o parts); echo $?; ls -A")
    #expect(run.output == "74\n" && run.error.contains("cannot write"), "\(run.output) \(run.error)")
  }

  @Test(
    arguments: [
      ("export --partition 0 -o a", 64, "1 to 99999"), ("export --partition 2", 64, "--output"),
      ("export --partition 2 --format rdfxml -o a", 64, "N-Triples"),
      ("export --partition 2 --format turtle -o a", 64, "N-Triples"),
      ("export --format rdfxml --verify -o a", 64, "--verify"),
      ("export --format nquads --graph g", 64, "scheme"), ("export --format nquads --graph 'g: '", 65, "may not stand"),
      ("export --graph https://e.org/g", 64, "N-Quads"), ("export --partition 2 -o missing/a", 73, "missing"),
      ("export --partition 2 -o full", 73, "not empty"), ("export --partition 2 -o file", 73, "exists"),
      ("export --data bad.ttl --format rdfxml -o a", 65, "<http://e/1>"),
    ] as [(String, Int32, String)])
  func `what cannot be written is said, and nothing is left`(line: String, status: Int32, says: String) throws {
    let run = try bash(
      "mkdir full && touch full/x file && echo '<http://e/s> <http://e/1> 1 .' > bad.ttl; $gensek \(line); status=$?; "
        + "ls -A | tr '\\n' ' '; exit $status")
    #expect(run.status == status, "\(run.error)")
    #expect(run.error.localizedCaseInsensitiveContains(says), "\(run.error)")
    #expect(run.output == "bad.ttl file full ", "\(run.output)")
  }
}
