import Foundation
import Testing

/// What `gensek generate` leaves on the disk, and that the other commands read it.
@Suite struct GenerateTests {
  @Test func `the data and its faults are written beside each other, and an audit finds them`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gensek-generate-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "offices.nt").path
    let arguments = ["generate", "--tenures", "400", "--seed", "9", "--cycles", "8", "--wrong-predecessors", "8"]
    let run = try ProcessRun.gensek(arguments + ["-o", file])
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.error.isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "offices.nt", "offices.nt.expected.json",
      ])
    let streamed = try ProcessRun.gensek(arguments)
    #expect(streamed.output == String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self))

    let expected = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file + ".expected.json"))) as? [String: Any])
    let counts = try #require((expected["counts"] as? [String: Any])?["faults"] as? [String: Int])
    let audit = try ProcessRun.gensek(["audit", "--data", file, "--format", "csv"])
    #expect(audit.status == 1)
    for (kind, code) in [
      ("cycle", "cycle"), ("inverted-dates", "end-before-start"), ("later-predecessor", "order"),
      ("skipped-predecessor", "predecessor"),
    ] {
      #expect(audit.output.split(separator: "\n").count { $0.hasPrefix("contradiction,\(code),") } == counts[kind])
    }
    try FileManager.default.removeItem(at: folder)
  }
}
