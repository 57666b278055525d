import Foundation
import Testing

/// Outputs never take the place of what is read, nor of one another.
@Suite struct OutputPathsTests {
  private static let table = "Holder,Office,From,To\nAda Aller,Keeper of the Light,1901,1905\n"

  @Test(arguments: [
    "import csv a.csv -o b.ttl --report a.csv", "import csv a.csv -o b.ttl --report b.ttl",
    "import csv a.csv -o b.ttl --report link.csv", "import csv a.csv -o b.ttl --mapping m.yaml --report m.yaml",
    "build a.csv -o a.csv", "build csv:a.csv -o ./a.csv",
    "export --data a.csv --profile org -o c.ttl --report c.ttl", "export --data a.csv -o a.csv",
  ])
  func `an output that is an input or another output is refused, and nothing is written`(arguments: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["a.csv", "m.yaml"] { try Data(Self.table.utf8).write(to: folder.appending(path: name)) }
    let run = try ProcessRun.bash("cd '\(folder.path)' && ln -s a.csv link.csv && $gensek \(arguments)")
    #expect(run.status == 64, "\(run.error)")
    #expect(run.error.contains("would be"))
    for name in ["a.csv", "m.yaml"] {
      #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == Self.table)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["a.csv", "link.csv", "m.yaml"])
  }
}
