import Foundation
import Testing

/// `gensek load tdb2:FOLDER`, with programs of a shell in the place of Jena's.
@Suite struct LoadFolderTests {
  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-folder-\(UUID())").path
    try FileManager.default.createDirectory(atPath: folder + "/db/Data-0001", withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(atPath: folder) } }
    try body(folder)
  }

  @Test(arguments: [
    ["--resume"], ["--gzip"], ["--method", "scratch"], ["--store", "jena"], ["--user", "x"],
    ["--ca-file", "x"], ["--query-endpoint", "http://localhost/"], ["--update-endpoint", "http://localhost/"],
    ["--connect-timeout", "3"],
  ])
  func `what says nothing to a folder is refused`(options: [String]) throws {
    let run = try ProcessRun.gensek(["load", "tdb2:/nowhere/db"] + options)
    #expect(run.status == 64)
    #expect(run.error.contains("\(options[0]) says nothing to a folder of TDB2"))
  }

  @Test func `what is for a folder is refused for a server`() throws {
    let run = try ProcessRun.gensek(["load", "http://localhost:1", "--jena", "/opt/jena"])
    #expect(run.status == 64)
    #expect(run.error.contains("--jena is for an endpoint tdb2:FOLDER"))
  }

  /// The second command is the one that is ended, as the first was before.
  @Test(arguments: ["TERM", "HUP"])
  func `whoever ends the program ends Jena's, and the database stays`(signal: String) throws {
    try Self.withFolder { folder in
      let launcher = folder + "/launcher"
      let lines = """
        #!/bin/bash
        if [ $1 = tdb2.tdbdump ]; then exit 0; fi
        echo $$ >'\(folder)/pid.new'
        mv '\(folder)/pid.new' '\(folder)/pid'
        exec sleep 300

        """
      try Data(lines.utf8).write(to: URL(filePath: launcher))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: launcher)
      // Started from a test, a program would have these signals blocked.
      let unblocked =
        "import os, signal, sys; signal.pthread_sigmask(signal.SIG_SETMASK, []); os.execv(sys.argv[1], sys.argv[1:])"
      let run = try ProcessRun.bash(
        """
        python3 -c '\(unblocked)' "$gensek" load 'tdb2:\(folder)/db' --jena '\(launcher)' &
        for try in {1..600}; do [ -e '\(folder)/pid' ] && break; sleep 0.1; done
        kill -\(signal) $!
        wait $!
        echo "status $?"
        for try in {1..100}; do kill -0 "$(cat '\(folder)/pid')" 2>/dev/null || { echo "Jena ended"; break; }; sleep 0.1; done
        """)
      #expect(run.output == "status \(signal == "TERM" ? 143 : 129)\nJena ended\n", "\(run.output)\(run.error)")
      #expect(FileManager.default.fileExists(atPath: folder + "/db/Data-0001"))
    }
  }
}
