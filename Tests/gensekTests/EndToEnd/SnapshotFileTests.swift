import Foundation
import Testing

@Suite struct SnapshotFileTests {
  private static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-build-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func `a snapshot answers as the data that it was built from, whatever its name`() throws {
    try Self.inFolder { folder in
      let plain = folder.appending(path: "plain.gensek").path
      let derived = folder.appending(path: "derived").path
      for arguments in [["build", "Ontology/knowledge", "-o", plain], ["build", plain, "--derive", "-o", derived]] {
        let run = try ProcessRun.gensek(arguments)
        #expect(run.status == 0, "\(run.error)")
      }
      for question in [["at", "1953-03-10"], ["show", "leonid-brezhnev"], ["gaps"], ["audit"]] {
        let expected = try ProcessRun.gensek(question)
        for file in [plain, derived] {
          let run = try ProcessRun.gensek(question + ["--data", file])
          let isSame = run.output == expected.output && run.status == expected.status
          #expect(isSame, "\(question) of \(file): \(run.error)")
        }
      }
    }
  }

  @Test func `the program that is compiled carries what it builds`() throws {
    try Self.inFolder { folder in
      let file = folder.appending(path: "knowledge.gensek")
      #expect(try ProcessRun.gensek(["build", "Ontology/knowledge", "--derive", "-o", file.path]).status == 0)
      let exported = ProcessRun.packageFolder.appending(path: "Exports/gensek.gensek")
      let isSame = try Data(contentsOf: file) == Data(contentsOf: exported)
      #expect(isSame, "Exports/gensek.gensek is stale: run scripts/export")
    }
  }

  @Test func `what is no snapshot is refused with its path and what to do`() throws {
    try Self.inFolder { folder in
      let file = folder.appending(path: "altered.gensek")
      let exported = ProcessRun.packageFolder.appending(path: "Exports/gensek.gensek")
      let bytes = try Data(contentsOf: exported)
      var altered = bytes
      altered[bytes.count / 2] ^= 1
      let cases: [(Data, String)] = [
        (altered, "is a damaged snapshot"), (bytes.dropLast(), "it was cut"), (Data(), "does not begin as one"),
        (Data("<http://e/s> <http://e/p> <http://e/o> .\n".utf8), "does not begin as one"),
      ]
      for (bytes, reason) in cases {
        try bytes.write(to: file)
        let run = try ProcessRun.gensek(["at", "1953-03-10", "--data", file.path])
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(
          run.error.contains("\(file.path): ") && run.error.contains(reason) && run.error.contains("gensek build"))
      }
      let missing = folder.appending(path: "none.gensek").path
      #expect(try ProcessRun.gensek(["at", "1953-03-10", "--data", missing]).status == 66)
      let inner = folder.appending(path: "folder.gensek")
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      let run = try ProcessRun.gensek(["at", "1953-03-10", "--data", inner.path])
      #expect(run.status == 66 && run.error.contains("is a folder"))
    }
  }
}
