import Foundation
import Testing

/// Sources put together on the command line.
@Suite struct MatchTests {
  private static let first = """
    Holder;Office;From;To;Born
    Ada Aller;Keeper of the Light;1901-04-03;1905-05-31;1850-02-03
    Boris Brandt;Keeper of the Light;1905-06-01;1908-12-31;
    """
  private static let second = """
    Holder;Office;From;To;Born
    Aller, Ada;Keeper of the light;1901;1905-05-31;1850
    Clara Cech;Keeper of the light;1909-01-01;1911;
    """

  /// Runs a line of bash in a folder with two imported sources; `$gensek` is the program.
  private func bash(_ line: String) throws -> ProcessRun {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.first.utf8).write(to: folder.appending(path: "a.csv"))
    try Data(Self.second.utf8).write(to: folder.appending(path: "b.csv"))
    let imports = "for each in a b; do $gensek import csv $each.csv -o $each.ttl 2>/dev/null; done"
    return try ProcessRun.bash("cd '\(folder.path)' && \(imports) && \(line)")
  }

  private static let decided = """
    $gensek match --data a.ttl --data b.ttl -o d.yaml >/dev/null && sed -i 's/: undecided/: same/' d.yaml && \
    $gensek match --data a.ttl --data b.ttl -o d.yaml >/dev/null && sed -i 's/: undecided/: same/' d.yaml
    """

  @Test func `what is decided is one office with one chain`() throws {
    let run = try bash(
      "\(Self.decided) && $gensek chain 'Keeper of the Light' --data a.ttl b.ttl --decisions d.yaml --format csv")
    #expect(run.status == 0, "\(run.error)")
    let rows = run.output.split(separator: "\n")
    #expect(rows.count { $0.contains("Aller") } == 1)
    #expect(rows.contains { $0.contains("Boris Brandt") } && rows.contains { $0.contains("Clara Cech") })
  }

  @Test func `nothing is merged before somebody decides`() throws {
    let run = try bash(
      "$gensek match --data a.ttl b.ttl -o d.yaml >/dev/null && $gensek export --layer asserted --data a.ttl b.ttl > 1.ttl && "
        + "$gensek export --layer asserted --data a.ttl b.ttl --decisions d.yaml > 2.ttl && cmp 1.ttl 2.ttl")
    #expect(run.status == 0, "\(run.output)\(run.error)")
  }

  @Test func `a snapshot takes decisions, and one can be built of what was decided`() throws {
    let run = try bash(
      "\(Self.decided) && $gensek build a.ttl b.ttl -o all.gensek && $gensek build a.ttl b.ttl --decisions d.yaml -o one.gensek && "
        + "$gensek gaps --data all.gensek --decisions d.yaml > 1 && $gensek gaps --data one.gensek > 2 && cmp 1 2 && cat 1"
    )
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("1 office with more than one holder"))
  }

  @Test func `a fault in a file of decisions is told with its place, and the file is left as it is`() throws {
    let run = try bash(
      "printf -- '- decision: sane\\n  nodes: [a:b, c:d]\\n' > d.yaml && cp d.yaml e.yaml; "
        + "$gensek match --data a.ttl b.ttl -o d.yaml; echo $?; cmp d.yaml e.yaml")
    #expect(run.output.hasPrefix("65\n"), "\(run.output)")
    #expect(run.error.contains("d.yaml:1:13: found “sane”") && run.error.contains("did you mean same?"), "\(run.error)")
    let missing = try bash("$gensek chain 'Keeper of the Light' --data a.ttl --decisions none.yaml")
    #expect(missing.status == 66)
  }

  @Test func `an import as knowledge files is the same data, and no folder with files in it is touched`() throws {
    let run = try bash(
      "$gensek import csv a.csv -o a/ && $gensek export --layer asserted --format ntriples --data a/ > 1.nt && "
        + "$gensek export --layer asserted --format ntriples --data a.ttl > 2.nt && cmp 1.nt 2.nt && "
        + "{ $gensek import csv b.csv -o a/; echo $?; ls a | wc -l; ls -a | grep -c gensek-; }")
    #expect(run.output.hasPrefix("73\n"), "\(run.output)\(run.error)")
    #expect(run.output.hasSuffix("\n0\n"), "\(run.output)")
    #expect(run.error.contains("cannot create the folder a"), "\(run.error)")
  }
}
