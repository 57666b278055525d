import Foundation
import Testing

/// What is left behind when an export cannot be finished.
@Suite struct ExportFaultTests {
  /// A folder with an old file in it.
  private struct Target {
    let folder: URL
    let file: URL
    static let old = "the old file\n"

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "gensek-export-\(UUID())")
      file = folder.appending(path: "gensek.nt")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(Self.old.utf8).write(to: file)
    }

    func contents() throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    func remove() throws { try FileManager.default.removeItem(at: folder) }
  }

  @Test func `an export replaces the old file and leaves nothing else`() throws {
    let target = try Target()
    let run = try ProcessRun.gensek(["export", "--format", "ntriples", "--output", target.file.path, "--verify"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.error.isEmpty)
    #expect(try target.contents().hasPrefix("<http"))
    #expect(try target.names() == ["gensek.nt"])
    try target.remove()
  }

  @Test func `a limit on the size of files leaves the old file whole`() throws {
    let target = try Target()
    let run = try ProcessRun.bash(
      "ulimit -f 100; \"$gensek\" export --format ntriples --output '\(target.file.path)'")
    #expect(run.status == 74)
    #expect(run.error.hasPrefix("error: "))
    #expect(try target.contents() == Target.old)
    #expect(try target.names() == ["gensek.nt"])
    try target.remove()
  }

  @Test func `a base that is none leaves the old file whole`() throws {
    let target = try Target()
    let run = try ProcessRun.gensek(["export", "--base", "foo", "--output", target.file.path])
    #expect(run.status == 64)
    #expect(try target.contents() == Target.old)
    try target.remove()
  }

  @Test func `a kill leaves the old file or the new one, whole`() throws {
    let whole = try ProcessRun.gensek(["export", "--format", "ntriples"]).output
    for seconds in [0.05, 0.2, 0.4, 0.6, 0.8, 1.0] {
      let target = try Target()
      _ = try ProcessRun.bash(
        """
        "$gensek" export --format ntriples --output '\(target.file.path)' & export=$!
        sleep \(seconds); kill -9 $export 2> /dev/null; wait $export 2> /dev/null
        """)
      let left = try target.contents()
      #expect(left == Target.old || left == whole)
      try target.remove()
    }
  }

  @Test func `a second export is the same bytes, and the base moves every id`() throws {
    let first = try ProcessRun.gensek(["export"])
    #expect(try ProcessRun.gensek(["export"]).output == first.output)
    let moved = try ProcessRun.gensek(["export", "--format", "ntriples", "--base", "https://example.org/offices/"])
    #expect(!moved.output.contains("https://w3id.org/gensek/id/"))
    #expect(moved.output.contains("<https://example.org/offices/person/joseph-stalin>"))
  }
}
