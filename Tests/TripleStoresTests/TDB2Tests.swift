import Foundation
import KnowledgeGraph
import Testing

@testable import TripleStores

/// Loads into databases of TDB2 by Jena's real commands, which the project's own launcher installs and starts.
@Suite struct TDB2Tests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  private static let launcher = root + "/scripts/stores/jena"

  private let folder = NSTemporaryDirectory() + "/gensek-tdb2-\(UUID().uuidString)"

  private func load(
    _ content: GraphContent, graph: String? = Sample.graph, _ mode: GraphLoad.Mode = .create, in path: String? = nil,
    by program: String = launcher, limits: TimeLimits = TimeLimits(), acceptsAltered: Bool = false
  ) throws -> TDB2Load {
    try TDB2Load(
      content, into: path ?? folder, graph: graph, mode: mode, commands: JenaCommands(at: program), limits: limits,
      acceptsAltered: acceptsAltered)
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  private func holds(_ error: StoreError?) -> String { error?.holds ?? "nothing is said of it" }

  /// Runs a body with a program of a shell in the place of Jena's launcher.
  private func withProgram(_ lines: String, _ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "/gensek-launcher-\(UUID().uuidString)"
    try Data("#!/bin/bash\n\(lines)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    defer { _ = unsafe unlink(path) }
    try body(path)
  }

  @Test func `graphs are loaded, replaced, added to and changed, and the others stay`() throws {
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    let first = try load(Sample.content(300))
    #expect(#expect(throws: StoreError.self) { try first.verify() }?.kind == .notFound)
    let report = try first.run()
    #expect(report.isWhole && report.comparison.same == 300 && report.store == "tdb2")
    #expect(try names() == ["Data-0001", "tdb.lock"])
    let again = #expect(throws: StoreError.self) { try load(Sample.content(300)).run() }
    #expect(again?.kind == .notEmpty)
    #expect(holds(again) == "the database is as it was")

    #expect(try load(Sample.content(200), graph: nil).run().isWhole)
    let second = Sample.content(300, from: 100)
    let replaced = try load(second, .replace).run()
    #expect(replaced.isWhole && replaced.before == 300)
    let changed = try load(Sample.content(300, from: 150), .replace).run(since: second)
    #expect(changed.removed == 50 && changed.added == 50 && changed.isWhole)
    let twice = try load(Sample.content(300, from: 150), .replace).run(since: second)
    #expect(twice.isWhole && twice.removed == 0 && twice.added == 0)
    #expect(#expect(throws: StoreError.self) { try load(second, .replace).run(since: second) }?.kind == .different)
    #expect(try load(Sample.content(50), .append).run().isWhole)
    let whole = try load(Sample.content(300, from: 150)).verify()
    #expect(!whole.isWhole && whole.comparison.extra == 50)
    #expect(try load(Sample.content(200), graph: nil).verify().isWhole)
    #expect(try names() == ["Data-0005", "tdb.lock"])
  }

  @Test func `a database in use, or of something else, is left alone`() throws {
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try files.removeItem(atPath: folder) } }
    try withProgram("sleep 60") { program in
      #expect(throws: Never.self) { try load(Sample.content(1), by: program) }
      // The lock of a process is its own; only another one meets it.
      let lock = Process()
      lock.executableURL = URL(filePath: "/usr/bin/env")
      let script =
        "import fcntl, sys, time; f = open(sys.argv[1], 'w'); fcntl.lockf(f, fcntl.LOCK_EX); print(1, flush=True); time.sleep(60)"
      lock.arguments = ["python3", "-c", script, folder + "/tdb.lock"]
      let output = Pipe()
      lock.standardOutput = output
      try lock.run()
      _ = try output.fileHandleForReading.read(upToCount: 1)
      defer { lock.terminate() }
      let error = #expect(throws: StoreError.self) { try load(Sample.content(1), by: program).run() }
      #expect(error?.reason.contains("is in use by another process") == true)
    }
    try Data("x".utf8).write(to: URL(filePath: folder + "/letter.txt"))
    let strange = #expect(throws: StoreError.self) { try load(Sample.content(1)) }
    #expect(strange?.reason.contains("is no database of TDB2") == true)
    let file = #expect(throws: StoreError.self) { try load(Sample.content(1), in: folder + "/letter.txt") }
    #expect(file?.reason.contains("is a file") == true)
    try files.removeItem(atPath: folder + "/letter.txt")
    try Data().write(to: URL(filePath: folder + "/SPO.idn"))
    #expect(#expect(throws: StoreError.self) { try load(Sample.content(1)) }?.reason.contains("TDB1") == true)
  }

  @Test(arguments: [
    (
      "echo '[main] ERROR org.apache.jena.riot - [line: 2, col: 12] Bad character in IRI' >&2; cat >/dev/null; exit 2",
      "that line is <http://example.org/"
    ),
    ("kill -9 $$", "was ended by a signal"), ("exit 3", "did not do it"),
    ("exec sleep 60", "neither took nor gave a byte"),
    ("bash -c 'sleep 60; true'; true", "neither took nor gave a byte"),
    ("cat >/dev/null; exit 0", "triples are missing"),
  ])
  func `whatever becomes of Jena, there is no half database`(fault: String, words: String) throws {
    let commands = "case $1 in tdb2.tdbdump) exit 0 ;; esac; \(fault)"
    try withProgram(commands) { program in
      let limits = TimeLimits(connecting: 1, silence: 1, total: nil)
      let error = #expect(throws: StoreError.self) {
        try load(Sample.content(20_000), by: program, limits: limits).run()
      }
      #expect(error?.reason.contains(words) == true, "\(error?.description ?? "")")
      #expect(holds(error) == "the database is as it was")
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `killed in mid-load, the database is the old one, and the next load removes what is left`() throws {
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    #expect(try load(Sample.content(100)).run().isWhole)
    try FileManager.default.createDirectory(
      atPath: folder + "/.gensek-1-00000000000000ff", withIntermediateDirectories: true)
    // The loader is killed when it has begun.
    let kill = "if [ $1 = tdb2.tdbloader ]; then (sleep 1.5; kill -9 $$) & fi; exec '\(Self.launcher)' \"$@\""
    try withProgram(kill) { program in
      let error = #expect(throws: StoreError.self) { try load(Sample.content(900_000), .replace, by: program).run() }
      #expect(error?.kind == .broken, "\(error?.description ?? "")")
    }
    #expect(try load(Sample.content(100)).verify().isWhole)
    #expect(try names() == ["Data-0001", "tdb.lock"])
  }

  @Test(.enabled(if: SmallDisk.mayBeMounted, "no disk may be mounted here, so none is full"))
  func `on a full disk there is no half database`() throws {
    let disk = try SmallDisk()
    // Of a thread of its that fails Jena's loader may wait for ever.
    let limits = TimeLimits(connecting: 1, silence: 10, total: nil)
    let error = #expect(throws: StoreError.self) {
      try load(Sample.content(100_000), in: disk.path + "/data", limits: limits).run()
    }
    #expect(holds(error) == "the database is as it was")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).isEmpty)
    // Nor is there room for a copy.
    try FileManager.default.createDirectory(atPath: disk.path + "/Data-0001", withIntermediateDirectories: true)
    try Data(repeating: 1, count: 10 << 20).write(to: URL(filePath: disk.path + "/Data-0001/nodes.dat"))
    let full = #expect(throws: StoreError.self) { try load(Sample.content(1), in: disk.path).run() }
    #expect(full?.reason.contains("No space left") == true, "\(full?.description ?? "")")
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).sorted() == ["Data-0001", "tdb.lock"])
    withExtendedLifetime(disk) {}
  }

  @Test func `what killed loads left is removed, settings are taken along, and a link is not left behind`() throws {
    let files = FileManager.default
    defer { #expect(throws: Never.self) { try files.removeItem(atPath: folder) } }
    let random = "00000000000000ff"
    for name in ["Data-0001", "Data-0002", ".gensek-1-\(random)", ".gensek-2-\(random)/Data-0001", ".gensek-mine"] {
      try files.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
    try Data("{}".utf8).write(to: URL(filePath: folder + "/tdb.cfg"))
    try Data().write(to: URL(filePath: folder + "/.gensek-1-\(random)/use"))
    let work = try TDB2Folder(folder).makeWork()
    #expect(try files.contentsOfDirectory(atPath: work).sorted() == ["Data-0001", "tdb.cfg"])
    #expect(try names().filter { !work.hasSuffix($0) } == [".gensek-mine", "Data-0002", "tdb.cfg"])
    #expect(try TDB2Folder(folder).use(work) == nil)
    #expect(try names().contains("Data-0003") && !names().contains("Data-0002"))
    try files.createSymbolicLink(atPath: folder + "/Data-0003/nodes.dat", withDestinationPath: "/elsewhere")
    let error = #expect(throws: StoreError.self) { try TDB2Folder(folder).makeWork() }
    #expect(error?.reason.contains("something else in it than files and folders") == true)
    #expect(try !names().contains { $0.hasPrefix(".gensek-3") })
  }

  @Test func `what is not there is told`() throws {
    for place in ["/nowhere", "/etc/passwd", "/etc"] {
      let error = #expect(throws: StoreError.self) { try JenaCommands(at: place) }
      #expect(error?.kind == .notFound)
    }
    let error = #expect(throws: StoreError.self) { try JenaCommands(at: nil, environment: ["PATH": "/nowhere"]) }
    #expect(error?.suggestion?.contains("--jena") == true)
  }
}
